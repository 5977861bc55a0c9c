// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/period.h"

#include "models/domain/minsktime.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr int monthsOf(PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::Month:
        return 1;
    case PeriodUnit::Quarter:
        return 3;
    case PeriodUnit::HalfYear:
        return 6;
    case PeriodUnit::Year:
        return 12;
    }
    Q_UNREACHABLE();
}

std::optional<Period> parseDays(QStringView text)
{
    const auto middle = text.indexOf(u"..");
    const QDate from = QDate::fromString(text.first(middle).toString(), Qt::ISODate);
    const QDate to = QDate::fromString(text.sliced(middle + 2).toString(), Qt::ISODate);
    if (!from.isValid() || !to.isValid() || to < from)
        return {};
    const Period period{monthOf(from), monthOf(to)};
    if (from != period.first.firstDay() || to != period.last.lastDay())
        return {};
    return period;
}

} // namespace

Month monthOf(const QDateTime &moment) { return monthOf(minskDay(moment)); }

Month monthOf(QDate day) { return {day.year(), day.month()}; }

Period periodAround(Month month, PeriodUnit unit)
{
    const int length = monthsOf(unit);
    const Month first(month.index() - month.index() % length);
    return {first, first + (length - 1)};
}

std::optional<Period> parsePeriod(QStringView text)
{
    text = text.trimmed();
    if (text.contains(u".."))
        return parseDays(text);

    static const QRegularExpression form(
        uR"(^([12]\d{3})(?:-(?:(0[1-9]|1[0-2])|[Qq]([1-4])|[Hh]([12])))?$)"_s);
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return {};
    const int year = match.capturedView(1).toInt();
    if (const int month = match.capturedView(2).toInt())
        return periodAround({year, month}, PeriodUnit::Month);
    if (const int quarter = match.capturedView(3).toInt())
        return periodAround({year, quarter * 3}, PeriodUnit::Quarter);
    if (const int half = match.capturedView(4).toInt())
        return periodAround({year, half * 6}, PeriodUnit::HalfYear);
    return periodAround({year, 1}, PeriodUnit::Year);
}

QString periodText(const Period &period)
{
    const auto is = [&](PeriodUnit unit) { return period == periodAround(period.first, unit); };
    const QString year = QString::number(period.first.year());
    if (is(PeriodUnit::Year))
        return year;
    if (is(PeriodUnit::HalfYear))
        return u"%1-H%2"_s.arg(year).arg((period.first.month() - 1) / 6 + 1);
    if (is(PeriodUnit::Quarter))
        return u"%1-Q%2"_s.arg(year).arg((period.first.month() - 1) / 3 + 1);
    if (is(PeriodUnit::Month))
        return u"%1-%2"_s.arg(year).arg(period.first.month(), 2, 10, QChar(u'0'));
    return u"%1..%2"_s.arg(period.first.firstDay().toString(Qt::ISODate),
                           period.last.lastDay().toString(Qt::ISODate));
}

} // namespace ratingdesk
