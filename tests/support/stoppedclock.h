// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"

#include <atomic>

namespace ratingdesk {

/// As long as it lives it is always the moment that a test says.
class StoppedClock final : public Clock
{
public:
    explicit StoppedClock(const QDateTime &moment)
    {
        moveTo(moment);
        use(this);
    }
    ~StoppedClock() override { use(nullptr); }

    void moveTo(const QDateTime &moment) { m_milliseconds = moment.toMSecsSinceEpoch(); }

protected:
    QDateTime moment() const override
    {
        return QDateTime::fromMSecsSinceEpoch(m_milliseconds, Qt::UTC);
    }

private:
    std::atomic<qint64> m_milliseconds;
};

} // namespace ratingdesk
