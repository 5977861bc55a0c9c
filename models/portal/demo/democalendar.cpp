// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/demo/democalendar.h"

#include "models/domain/minsktime.h"
#include "models/portal/demo/demoregister.h"

#include <algorithm>
#include <array>

namespace ratingdesk::demo {

namespace {

constexpr std::array busyByMonth{92, 99, 108, 106, 97, 92, 78, 80, 106, 112, 110, 100};
constexpr std::array busyByWeekday{54, 56, 55, 53, 50, 24, 18};
/// By the hour of the day, in Minsk.
constexpr std::array busyByHour{2,  1,  1,  0,  0,  1,  3,  9,  24, 40, 46, 44,
                                36, 34, 38, 40, 38, 34, 30, 28, 26, 22, 14, 6};

} // namespace

Calendar::Calendar(const DemoOptions &options) : m_firstDay(firstDayOf(options))
{
    const auto days = m_firstDay.daysTo(options.lastDay) + 1;
    m_busy.push_back(0);
    const Month first = monthOf(m_firstDay);
    for (qint64 day = 0; day < days; ++day) {
        const QDate date = m_firstDay.addDays(day);
        const qint64 growth = 1000 + day * 3000 / days;
        const qint64 busy = growth * busyByMonth[static_cast<std::size_t>(date.month() - 1)] *
                            busyByWeekday[static_cast<std::size_t>(date.dayOfWeek() - 1)];
        m_months.push_back(monthOf(date) - first);
        m_busy.push_back(m_busy.back() + busy / 1000);
    }
}

int Calendar::dayReaching(qint64 busy) const
{
    const auto after = std::upper_bound(m_busy.begin(), m_busy.end(), busy);
    return std::min(static_cast<int>(after - m_busy.begin()) - 1, days() - 1);
}

QDateTime Calendar::moment(int day, qint64 part, qint64 whole) const
{
    static const auto reached = [] {
        std::array<qint64, 25> sums{};
        for (std::size_t hour = 0; hour < 24; ++hour)
            sums[hour + 1] = sums[hour] + busyByHour[hour];
        return sums;
    }();
    // In 3600ths of the table's unit, so that the seconds come from the same division.
    const qint64 done = (2 * part + 1) * reached.back() * 3600 / (2 * whole);
    std::size_t hour = 23;
    while (reached[hour] * 3600 > done)
        --hour;
    const qint64 second = (done - reached[hour] * 3600) / std::max(1, busyByHour[hour]);
    const qint64 ofDay = static_cast<qint64>(hour) * 3600 + std::min<qint64>(second, 3599);
    const qint64 days = QDate(1970, 1, 1).daysTo(m_firstDay) + day;
    return QDateTime::fromSecsSinceEpoch(days * 86'400 + ofDay - minskSecondsFromUtc, Qt::UTC);
}

qint64 Calendar::usersUntil(int day, qint64 count) const
{
    if (count == 0)
        return 0;
    const qint64 done = busyBefore(day + 1);
    return std::max(qint64(1), count * done / m_busy.back());
}

std::vector<User> Calendar::users(qint64 count) const
{
    std::vector<User> users;
    users.reserve(static_cast<std::size_t>(count));
    for (int day = 0; day < days(); ++day) {
        const qint64 until = usersUntil(day, count);
        while (static_cast<qint64>(users.size()) < until) {
            const auto id = static_cast<qint64>(users.size()) + 1;
            users.push_back({UserId(id), m_firstDay.addDays(day)});
        }
    }
    return users;
}

} // namespace ratingdesk::demo
