// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/posterjob.h"

#include <QThreadPool>

#include <deque>

namespace ratingdesk {

/// A page that may be painted, or the reason why not.
struct PreparedPage
{
    std::optional<PosterPage> page;
    PosterOutcome outcome;
};

/// Lays out and proves the pages of a job on all cores, a little ahead of whoever takes them, and
/// hands them out in their order.
class PageQueue
{
public:
    /// What pages show that are stands.
    enum class StandCodes : quint8 {
        Registered, ///< their own; without one there is no page
        Specimens,
    };
    /// `proved`, of an earlier copy of the same job: its codes are not proved again.
    PageQueue(const PosterJob &job, CleanReading reading, StandCodes codes,
              const PosterReport *proved = nullptr);
    ~PageQueue();

    /// Waits for the next page; there is one for each organization.
    PreparedPage next();

private:
    void lookAhead();

    const PosterJob &m_job;
    CleanReading m_reading;
    StandCodes m_codes;
    const PosterReport *m_proved;
    const PageLayouter m_layouter;
    QThreadPool m_pool; ///< our own: the job itself may be running in the common one
    std::deque<QFuture<PreparedPage>> m_ahead;
    std::size_t m_begun = 0; ///< of the job's organizations
};

} // namespace ratingdesk
