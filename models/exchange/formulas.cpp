// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/formulas.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ratingdesk {

bool looksLikeFormula(const QString &text)
{
    static const QRegularExpression beginning(u"^[=+\\-@\\t\\r]"_s);
    static const QRegularExpression figures(u"^[+\\-]?[0-9 ()\\-.,;\u00A0]*$"_s);
    return beginning.match(text).hasMatch() && !figures.match(text).hasMatch();
}

QString withoutFormula(const QString &text) { return looksLikeFormula(text) ? u'\'' + text : text; }

} // namespace ratingdesk
