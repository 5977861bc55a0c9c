// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/wire/texts.h"

#include <QRegularExpression>

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
    // The year 0 is none of the calendar, but where periods begin that go back to the beginning.
    static const QRegularExpression form(u"^([0-9]{4})-(0[1-9]|1[0-2])$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    return Month(match.captured(1).toInt(), match.captured(2).toInt());
}

QDateTime momentIn(const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    const bool isWritten = textOf(moment) == text || moment.toUTC().toString(Qt::ISODate) == text;
    return moment.timeSpec() == Qt::UTC && isWritten ? moment : QDateTime();
}

} // namespace ratingdesk::wire
