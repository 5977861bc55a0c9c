// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/commentmask.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace ratingdesk {

QString maskedComment(const QString &comment)
{
    // Letters of documents are typed in either alphabet. Digits of a telephone may be parted by a
    // sign or two; days, times, prices and the numbers of orders have fewer than seven digits in a
    // row of such groups, or points and slashes between them.
    static const std::array patterns{
        QRegularExpression(uR"([\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+)"_s,
                           QRegularExpression::UseUnicodePropertiesOption),
        QRegularExpression(uR"((?<!\w)\d{7}[ -]?\p{L}[ -]?\d{3}[ -]?\p{L}{2}[ -]?\d(?!\w))"_s,
                           QRegularExpression::UseUnicodePropertiesOption),
        QRegularExpression(uR"((?<!\w)\p{L}{2}[ №-]{0,2}\d{7}(?!\w))"_s,
                           QRegularExpression::UseUnicodePropertiesOption),
        QRegularExpression(uR"((?<![\w.,/])(?!(?:19|20)\d\d[-–](?:(?:19|20)\d\d|\d\d-\d\d)(?!\w)))"
                           uR"(\+?(?:\(?\d\)?[ \x{a0}()\-–]{0,3}){6,30}\d(?!\w))"_s,
                           QRegularExpression::UseUnicodePropertiesOption),
    };
    QString masked = comment;
    for (const QRegularExpression &pattern : patterns)
        masked.replace(pattern, u"•••"_s);
    return masked;
}

} // namespace ratingdesk
