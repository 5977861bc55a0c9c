// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/registervalues.h"
#include "models/poster/posterorder.h"

#include <functional>

namespace ratingdesk {

/// The way of printed things to where they are hung: by region, district, body and name, as one
/// goes about with them; in piles, one for each body in a district; in folders that mirror the
/// hierarchy. A district is the first four digits of a СОАТО, of whoever stands nearest above where
/// an organization has none.
class DeliveryRoute
{
public:
    /// nullptr for one that is not known.
    using Find = std::function<const OrganizationNode *(OrganizationId)>;

    /// `find` looks into the register. Names are chosen and sorted in that language.
    DeliveryRoute(Find find, Language language);

    /// Those of the order, as far as they are looked up; the others follow.
    std::vector<OrganizationId> sorted(const PosterOrder &order) const;
    /// Puts into a job of that order what it asks for: sheets in these words, a file for each body,
    /// folders.
    void arrange(PosterJob &job, const PosterOrder &order,
                 const std::function<SeparatorSheet(const PosterGroup &)> &sheet) const;

private:
    /// Tells the job where the piles begin, in the order in which its organizations are.
    void makePiles(PosterJob &job) const;
    /// Puts the organizations of each body together, the bodies in the order of their first ones.
    void gatherByBody(PosterJob &job) const;
    void mirrorHierarchy(PosterJob &job) const;
    const OrganizationNode *parentOf(const OrganizationNode &node) const;
    /// From the top down to the organization itself; of a ring, a part.
    std::vector<const OrganizationNode *> pathTo(OrganizationId organization) const;
    /// Itself, or the next one above it; where there is none, what stands at the top.
    OrganizationId bodyOf(OrganizationId organization) const;
    QString folderAbove(OrganizationId organization) const;
    PosterGroup groupOf(OrganizationId body, Region region, std::size_t first) const;

    Find m_find;
    Language m_language;
};

} // namespace ratingdesk
