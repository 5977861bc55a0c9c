// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importreport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

QString keyOf(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::New:
        return u"new"_s;
    case ImportVerdict::Changed:
        return u"changed"_s;
    case ImportVerdict::Moved:
        return u"moved"_s;
    case ImportVerdict::Unchanged:
        return u"unchanged"_s;
    case ImportVerdict::Duplicate:
        return u"duplicate"_s;
    case ImportVerdict::Rejected:
        return u"rejected"_s;
    }
    Q_UNREACHABLE();
}

qint64 ImportReport::count(ImportVerdict verdict) const
{
    return std::count_if(rows.begin(), rows.end(),
                         [verdict](const ImportedRow &row) { return row.verdict == verdict; });
}

} // namespace ratingdesk
