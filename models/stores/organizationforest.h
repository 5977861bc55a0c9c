// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/registervalues.h"

#include <vector>

namespace ratingdesk {

/// The nodes of the register and who stands below whom. An organization whose parent is unknown
/// stands at the top, and so does one of each ring that faulty data may hold, so that everything
/// can be reached from the roots.
class OrganizationForest
{
public:
    OrganizationForest() = default;
    /// Ordered by id.
    explicit OrganizationForest(std::vector<OrganizationNode> nodes);

    const std::vector<OrganizationNode> &nodes() const { return m_nodes; }
    const OrganizationNode *find(OrganizationId organization) const;
    /// Ordered by id; no organization: the roots.
    const std::vector<OrganizationId> &childrenOf(std::optional<OrganizationId> organization) const;
    int descendantCount(OrganizationId organization) const;
    std::vector<OrganizationId> subtreeOf(OrganizationId organization) const;
    /// From the root down to the organization itself.
    std::vector<OrganizationId> pathTo(OrganizationId organization) const;
    /// Whether it is `ancestor` itself or somewhere below it.
    bool isWithin(std::optional<OrganizationId> organization, OrganizationId ancestor) const;

    /// Its parent must be there.
    void insert(const OrganizationNode &node);
    /// It must have no children.
    void remove(OrganizationId organization);
    /// `to` must be there and not be within the organization.
    void move(OrganizationId organization, std::optional<OrganizationId> to);
    /// New values for one that is there, at the same parent.
    void replace(const OrganizationNode &node);

private:
    std::optional<std::size_t> indexOf(OrganizationId organization) const;
    std::vector<OrganizationId> &siblingsBelow(std::optional<OrganizationId> parent);
    void addToCounts(std::optional<OrganizationId> from, int difference);
    void countDescendants();

    std::vector<OrganizationNode> m_nodes;
    // Of m_nodes[i]:
    std::vector<std::vector<OrganizationId>> m_children;
    std::vector<int> m_descendantCounts;
    std::vector<OrganizationId> m_roots;
};

} // namespace ratingdesk
