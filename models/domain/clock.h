// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace ratingdesk {

/// What the present moment is asked from, everywhere. It is the computer's clock; a test derives
/// its own and lets it be asked instead.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// The present moment, in UTC. May be called from every thread.
    static QDateTime now();

protected:
    /// Lets that clock be asked from now on, the computer's again with none. It must outlive its
    /// use.
    static void use(const Clock *clock);
    /// The moment in UTC; called from every thread.
    virtual QDateTime moment() const = 0;
};

} // namespace ratingdesk
