// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/period.h"
#include "models/portal/bulksink.h"
#include "models/portal/demo/demoportal.h"

#include <vector>

namespace ratingdesk::demo {

/// The days of the demo portal's history with how busy each is: use grows over the years, summers
/// and weekends are quiet.
class Calendar
{
public:
    explicit Calendar(const DemoOptions &options);

    int days() const { return static_cast<int>(m_months.size()); }
    int dayOf(QDate date) const { return static_cast<int>(m_firstDay.daysTo(date)); }
    /// 0 for the month in which the history begins.
    int monthOfDay(int day) const { return m_months[static_cast<std::size_t>(day)]; }
    /// What is done on all days before this one.
    qint64 busyBefore(int day) const { return m_busy[static_cast<std::size_t>(day)]; }
    /// The day on which that amount is reached.
    int dayReaching(qint64 busy) const;
    /// UTC; `part` of `whole` of the day's work is done at this moment, by the clocks of Minsk.
    QDateTime moment(int day, qint64 part, qint64 whole) const;

    /// Registered citizens, ordered by day; their number grows as the portal's use does.
    std::vector<User> users(qint64 count) const;
    /// How many of `count` users are registered at the end of that day.
    qint64 usersUntil(int day, qint64 count) const;

private:
    QDate m_firstDay;
    std::vector<int> m_months;
    std::vector<qint64> m_busy;
};

} // namespace ratingdesk::demo
