// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/wire/texts.h"

using namespace Qt::StringLiterals;

namespace ratingdesk::wire {

QString textOf(QDate day) { return day.toString(Qt::ISODate); }

QString textOf(Month month)
{
    return u"%1-%2"_s.arg(month.year(), 4, 10, QChar(u'0')).arg(month.month(), 2, 10, QChar(u'0'));
}

QString textOf(const QDateTime &moment) { return moment.toUTC().toString(Qt::ISODateWithMs); }

QDate dayIn(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return textOf(day) == text ? day : QDate();
}

std::optional<Month> monthIn(const QString &text)
{
    if (const QDate day = dayIn(text + "-01"_L1); day.isValid())
        return monthOf(day);
    return {};
}

QDateTime momentIn(const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    const bool isWritten = textOf(moment) == text || moment.toUTC().toString(Qt::ISODate) == text;
    return moment.timeSpec() == Qt::UTC && isWritten ? moment : QDateTime();
}

} // namespace ratingdesk::wire
