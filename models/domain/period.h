// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <compare>
#include <optional>

namespace ratingdesk {

/// A calendar month. Its index counts months from year 0, so that neighbours differ by one.
class Month
{
public:
    constexpr Month() = default;
    constexpr explicit Month(int index) : m_index(index) {}
    constexpr Month(int year, int month) : m_index(year * 12 + month - 1) {}

    constexpr int index() const { return m_index; }
    constexpr int year() const { return m_index / 12; }
    constexpr int month() const { return m_index % 12 + 1; } ///< 1–12
    QDate firstDay() const { return {year(), month(), 1}; }
    QDate lastDay() const { return firstDay().addMonths(1).addDays(-1); }

    friend constexpr Month operator+(Month month, int months)
    {
        return Month(month.m_index + months);
    }
    friend constexpr int operator-(Month left, Month right) { return left.m_index - right.m_index; }
    friend constexpr auto operator<=>(Month, Month) = default;

private:
    int m_index = 0;
};

/// The month of a moment by the clocks of Minsk.
Month monthOf(const QDateTime &moment);
Month monthOf(QDate day);

/// A run of whole months, both ends included. Rankings are kept by month, so a period is never cut
/// inside one.
struct Period
{
    Month first;
    Month last;

    constexpr int months() const { return last - first + 1; }
    constexpr bool contains(Month month) const { return first <= month && month <= last; }
    /// The period of the same length that ends where this one begins.
    constexpr Period previous() const { return {first + -months(), first + -1}; }

    friend constexpr auto operator<=>(const Period &, const Period &) = default;
};

enum class PeriodUnit {
    Month,
    Quarter,
    HalfYear,
    Year,
};

/// The calendar period of that unit in which the month lies.
Period periodAround(Month month, PeriodUnit unit);

/// Reads `2023-05`, `2023-Q1`, `2023-H1`, `2023` or `2023-01-01..2023-03-31`; the last form must
/// begin on the first and end on the last day of a month. Nothing for any other text.
std::optional<Period> parsePeriod(QStringView text);

/// The shortest of the forms that parsePeriod() reads.
QString periodText(const Period &period);

} // namespace ratingdesk
