// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/posterjob.h"

#include <QHash>

namespace ratingdesk {

/// What posters are ordered of, how, and where to: filled in by the posters page and the command
/// line alike, which know nothing of a job but this. One rule holds for all: whoever is asked for
/// gets a poster, or a line in the report that says why there is none; as long as the portal has
/// not answered for somebody, nothing can be made.
class PosterOrder
{
public:
    /// Why there is no job yet.
    enum class Obstacle {
        NoTemplate,
        NobodyChosen,
        NotLookedUp,    ///< of some it is not known yet what the portal has to say
        NoCode,         ///< each is to be a stand, and the template shows no code
        HostNotAllowed, ///< the connection's settings do not list the host of the links
    };

    std::shared_ptr<const PosterTemplate> design;
    PosterOptions options; ///< with the hosts that the connection allows
    PosterFormat format = PosterFormat::OnePdf;
    QString path; ///< the PDF, or the folder, which is made where it does not exist
    double dotsPerInch = usualDotsPerInch; ///< PNG only
    bool snippets = false;                 ///< of a design for screens, as PNG
    bool sheets = false;                   ///< before each pile, in one PDF or on a printer
    bool folders = false; ///< that mirror the hierarchy, where there is more than one file

    /// A poster each, in the order in which they are first named. What is known of them stays.
    void setOrganizations(const std::vector<OrganizationId> &organizations);
    const std::vector<OrganizationId> &organizations() const { return m_organizations; }

    /// Of whom the portal has to be asked.
    std::vector<OrganizationId> notLookedUp() const;
    /// What it answered: who was asked for and not found is missing.
    void takeLookedUp(const std::vector<OrganizationId> &asked,
                      const std::vector<Organization> &found);
    /// They may have changed: all have to be looked up again.
    void forgetLookedUp() { m_lookedUp.clear(); }
    bool isLookedUp(OrganizationId organization) const { return m_lookedUp.contains(organization); }
    /// nullptr for one that is missing, or not looked up.
    const Organization *find(OrganizationId organization) const;

    /// The host that the links would have.
    QString linkHost() const;
    std::optional<Obstacle> obstacle() const;
    tl::expected<PosterJob, Obstacle> job() const;
    /// Only those of these rows of organizations(), in this order.
    tl::expected<PosterJob, Obstacle> job(const std::vector<int> &rows) const;

private:
    std::vector<OrganizationId> m_organizations;
    QHash<OrganizationId, std::optional<Organization>> m_lookedUp; ///< nothing: missing
};

} // namespace ratingdesk
