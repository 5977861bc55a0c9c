// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/standvalues.h"
#include "models/poster/posterjob.h"

namespace ratingdesk {

/// The stands of a job: one for each page, registered before it is made, since its code carries
/// theirs. What people want of the register is that it holds what was printed. So stands are asked
/// for only where a page can be laid out; all by one request, which makes no second ones when it is
/// repeated; a page without one is not printed; and those of which nothing was printed after all –
/// the job was cancelled or failed, a code could not be proved – are retired at once. They are
/// kept, not taken back: nobody can be sure that none of their codes is on some paper.
class JobStands
{
public:
    /// Looks which pages there will be. Blocks, see rowsWithPage().
    static JobStands of(PosterJob job);

    /// What the portal is asked to register; nothing where there will be no page.
    const std::vector<Stand> &wanted() const { return m_wanted; }
    /// What it answered to that. False where it is no answer to it.
    bool takeRegistered(std::vector<Stand> stands);
    const std::vector<Stand> &registered() const { return m_registered; }
    /// With the codes of what has been registered.
    const PosterJob &job() const { return m_job; }
    /// Those of which nothing was printed, as they are to be: retired.
    std::vector<Stand> unprinted(const Result<PosterReport> &report) const;

private:
    PosterJob m_job;
    std::vector<std::size_t> m_rows; ///< of the job's organizations: those of the stands
    std::vector<Stand> m_wanted;
    std::vector<Stand> m_registered;
};

} // namespace ratingdesk
