// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/filesuffix.h"

namespace ratingdesk {

QString withSuffix(const QString &path, const QString &suffix)
{
    const QString ending = u'.' + suffix;
    return path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

} // namespace ratingdesk
