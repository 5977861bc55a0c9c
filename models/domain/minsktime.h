// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace ratingdesk {

/// How far the clocks of Minsk are ahead of UTC: the whole year since 2011, before any rating.
inline constexpr int minskSecondsFromUtc = 3 * 60 * 60;

/// The moment as the clocks of Minsk show it, in whichever zone the computer stands. Everything
/// that shows a time or asks for the day of one takes it from here.
QDateTime minskTime(const QDateTime &moment);
QDate minskDay(const QDateTime &moment);
/// The moment in UTC at which the clocks of Minsk show that.
QDateTime minskMoment(QDate day, QTime time);

/// The day in Minsk by Clock::now(). A portal may stand still at another: see PortalInfo::today().
QDate minskToday();

} // namespace ratingdesk
