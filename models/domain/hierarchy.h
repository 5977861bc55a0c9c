// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QHash>

#include <optional>
#include <utility>
#include <vector>

namespace ratingdesk {

/// Who stood below whom on one day. Organizations that were archived or not yet there are not in
/// it.
class Hierarchy
{
public:
    Hierarchy() = default;
    /// An organization whose parent is missing from the list counts as a root.
    explicit Hierarchy(
        std::vector<std::pair<OrganizationId, std::optional<OrganizationId>>> parents);

    bool contains(OrganizationId organization) const { return m_indexes.contains(organization); }
    std::optional<OrganizationId> parentOf(OrganizationId organization) const;
    std::vector<OrganizationId> childrenOf(OrganizationId organization) const;
    const std::vector<OrganizationId> &roots() const { return m_roots; }
    /// The organization itself and everything below it, parents before children; empty when it is
    /// not in the hierarchy. Ends also where the data have a cycle.
    std::vector<OrganizationId> subtreeOf(OrganizationId organization) const;
    /// All organizations, ordered by id.
    const std::vector<OrganizationId> &organizations() const { return m_organizations; }

private:
    std::vector<OrganizationId> m_organizations;
    std::vector<std::optional<OrganizationId>> m_parents;
    QHash<OrganizationId, qsizetype> m_indexes;
    /// Children of m_organizations[i]: m_children[m_firstChild[i]] … m_children[m_firstChild[i +
    /// 1]].
    std::vector<OrganizationId> m_children;
    std::vector<std::size_t> m_firstChild;
    std::vector<OrganizationId> m_roots;
};

} // namespace ratingdesk
