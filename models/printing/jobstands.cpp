// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/printing/jobstands.h"

namespace ratingdesk {

JobStands JobStands::of(PosterJob job)
{
    JobStands stands;
    stands.m_rows = rowsWithPage(job);
    stands.m_wanted.reserve(stands.m_rows.size());
    for (const std::size_t row : stands.m_rows)
        stands.m_wanted.push_back({.organization = job.organizations[row].id,
                                   .code = {},
                                   .designName = job.design->id(),
                                   .language = posterLanguageKey(job.options.language)});
    stands.m_job = std::move(job);
    return stands;
}

bool JobStands::takeRegistered(std::vector<Stand> stands)
{
    if (stands.size() != m_wanted.size())
        return false;
    m_job.standCodes.assign(m_job.organizations.size(), QString());
    for (std::size_t i = 0; i < stands.size(); ++i) {
        if (stands[i].organization != m_wanted[i].organization)
            return false;
        m_job.standCodes[m_rows[i]] = stands[i].code;
    }
    m_registered = std::move(stands);
    return true;
}

std::vector<Stand> JobStands::unprinted(const Result<PosterReport> &report) const
{
    std::vector<Stand> left;
    for (std::size_t i = 0; i < m_registered.size(); ++i) {
        const std::size_t row = m_rows[i];
        const bool isPrinted =
            report && row < report->outcomes.size() && !report->outcomes[row].problem;
        if (isPrinted)
            continue;
        left.push_back(m_registered[i]);
        left.back().retiredOn = m_registered[i].printedOn;
    }
    return left;
}

} // namespace ratingdesk
