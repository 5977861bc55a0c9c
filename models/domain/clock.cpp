// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/clock.h"

#include <atomic>

namespace ratingdesk {

namespace {

std::atomic<const Clock *> clockInUse = nullptr;

} // namespace

QDateTime Clock::now()
{
    const Clock *clock = clockInUse;
    return clock ? clock->moment() : QDateTime::currentDateTimeUtc();
}

void Clock::use(const Clock *clock) { clockInUse = clock; }

} // namespace ratingdesk
