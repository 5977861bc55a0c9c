// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/hierarchy.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace ratingdesk {

/// A hierarchy laid out for adding up subtrees: organizations by their index, parents as indexes,
/// and an order in which parents come before children. Where the data have a cycle, the lowest id
/// that no root leads to counts as a root.
class RankingTree
{
public:
    using Index = std::uint32_t;
    static constexpr Index none = std::numeric_limits<Index>::max();

    RankingTree() = default;
    explicit RankingTree(const Hierarchy &hierarchy);
    struct Place
    {
        OrganizationId organization;
        std::optional<OrganizationId> parent;
    };
    /// Ordered by id. A parent that is not among them does not count.
    explicit RankingTree(const std::vector<Place> &places);

    std::size_t size() const { return m_organizations.size(); }
    /// Ordered by id.
    const std::vector<OrganizationId> &organizations() const { return m_organizations; }
    Index indexOf(OrganizationId organization) const; ///< none when it is not there
    Index parentOf(Index organization) const { return m_parents[organization]; }
    /// Every index once, parents before children.
    const std::vector<Index> &parentsFirst() const { return m_parentsFirst; }

    friend bool operator==(const RankingTree &, const RankingTree &) = default;

private:
    template <class ParentAt>
    void link(ParentAt parentAt);

    std::vector<OrganizationId> m_organizations;
    std::vector<Index> m_parents;
    std::vector<Index> m_parentsFirst;
};

} // namespace ratingdesk
