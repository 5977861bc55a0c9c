// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/minsktime.h"

#include "models/domain/clock.h"

namespace ratingdesk {

QDateTime minskTime(const QDateTime &moment) { return moment.toOffsetFromUtc(minskSecondsFromUtc); }

QDate minskDay(const QDateTime &moment) { return minskTime(moment).date(); }

QDateTime minskMoment(QDate day, QTime time)
{
    return QDateTime(day, time, Qt::OffsetFromUTC, minskSecondsFromUtc).toUTC();
}

QDate minskToday() { return minskDay(Clock::now()); }

} // namespace ratingdesk
