// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/posterorder.h"

#include <QSet>
#include <QUrl>

#include <algorithm>
#include <numeric>

namespace ratingdesk {

void PosterOrder::setOrganizations(const std::vector<OrganizationId> &organizations)
{
    m_organizations.clear();
    QSet<OrganizationId> taken;
    for (const OrganizationId organization : organizations) {
        if (taken.contains(organization))
            continue;
        taken.insert(organization);
        m_organizations.push_back(organization);
    }
}

std::vector<OrganizationId> PosterOrder::notLookedUp() const
{
    std::vector<OrganizationId> unknown;
    std::copy_if(m_organizations.begin(), m_organizations.end(), std::back_inserter(unknown),
                 [this](OrganizationId organization) { return !isLookedUp(organization); });
    return unknown;
}

void PosterOrder::takeLookedUp(const std::vector<OrganizationId> &asked,
                               const std::vector<Organization> &found)
{
    for (const OrganizationId organization : asked)
        m_lookedUp.insert(organization, std::nullopt);
    for (const Organization &organization : found)
        m_lookedUp.insert(organization.id, organization);
}

const Organization *PosterOrder::find(OrganizationId organization) const
{
    const auto known = m_lookedUp.constFind(organization);
    return known != m_lookedUp.cend() && *known ? &**known : nullptr;
}

QString PosterOrder::linkHost() const
{
    return QUrl(profileLink(OrganizationId(1), options.linkForm)).host(QUrl::FullyEncoded);
}

std::optional<PosterOrder::Obstacle> PosterOrder::obstacle() const
{
    if (!design)
        return Obstacle::NoTemplate;
    if (options.standCodes && !design->hasCode())
        return Obstacle::NoCode;
    if (m_organizations.empty())
        return Obstacle::NobodyChosen;
    if (!options.allowedHosts.contains(linkHost(), Qt::CaseInsensitive))
        return Obstacle::HostNotAllowed;
    if (!std::all_of(m_organizations.begin(), m_organizations.end(),
                     [this](OrganizationId organization) { return isLookedUp(organization); }))
        return Obstacle::NotLookedUp;
    return {};
}

tl::expected<PosterJob, PosterOrder::Obstacle> PosterOrder::job() const
{
    std::vector<int> rows(m_organizations.size());
    std::iota(rows.begin(), rows.end(), 0);
    return job(rows);
}

tl::expected<PosterJob, PosterOrder::Obstacle> PosterOrder::job(const std::vector<int> &rows) const
{
    if (const auto why = obstacle())
        return tl::unexpected(*why);
    PosterJob job;
    job.design = design;
    job.options = options;
    job.format = format;
    job.path = path;
    job.dotsPerInch = dotsPerInch;
    job.snippets = snippets && design->isInPixels();
    if (format == PosterFormat::PngPerOrganization)
        job.options.dotsPerInch = dotsPerInch;
    for (const int row : rows) {
        const OrganizationId organization = m_organizations[static_cast<std::size_t>(row)];
        if (const Organization *known = find(organization))
            job.organizations.push_back(*known);
        else
            job.missing.push_back(organization);
    }
    return job;
}

} // namespace ratingdesk
