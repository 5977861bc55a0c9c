// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sql/portalfailure.h"

#include <functional>

namespace ratingdesk::sql {

/// How long work tells how far it is, and learns that nobody waits for it any more.
class Task
{
public:
    /// `step` is given what is done of the whole and says whether to go on.
    using Step = std::function<bool(qint64 done, qint64 total)>;

    Task() = default;
    explicit Task(Step step) : m_step(std::move(step)) {}

    /// Ends the verb with Cancelled when it was cancelled.
    void step(qint64 done, qint64 total) const
    {
        if (m_step && !m_step(done, total))
            fail(cancelled());
    }
    /// The same for loops over many cheap things: looks only now and then.
    void stepNowAndThen(qint64 done, qint64 total) const
    {
        if ((done & 0x1ff) == 0)
            step(done, total);
    }

private:
    Step m_step;
};

} // namespace ratingdesk::sql
