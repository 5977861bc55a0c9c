// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/spreadsheetvalues.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ratingdesk {

bool isErrorValue(const QString &text)
{
    static const QRegularExpression error(
        uR"(^(#[\p{Lu}_]+(/[\p{Lu}0][!?]?|[!?])|Err:\d{3}|#{3,})$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return error.match(text.trimmed()).hasMatch();
}

bool isShortenedNumber(const QString &text)
{
    static const QRegularExpression shortened(u"^[+-]?\\d+([.,]\\d+)?[EeЕе][+-]?\\d+$"_s);
    return shortened.match(text.trimmed()).hasMatch();
}

QString wholeNumberIn(const QString &text)
{
    static const QRegularExpression decimals(u"^(\\d+)[.,]0{1,2}$"_s);
    static const QRegularExpression grouped(u"^\\d{1,3}([ \u00A0\u202F]\\d{3})+$"_s);
    const QString trimmed = text.trimmed();
    if (const auto match = decimals.match(trimmed); match.hasMatch())
        return match.captured(1);
    if (grouped.match(trimmed).hasMatch()) {
        QString number = trimmed;
        return number.remove(QRegularExpression(u"[ \u00A0\u202F]"_s));
    }
    return trimmed;
}

} // namespace ratingdesk
