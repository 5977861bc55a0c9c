// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/hierarchy.h"

#include <QSet>

#include <algorithm>

namespace ratingdesk {

Hierarchy::Hierarchy(std::vector<std::pair<OrganizationId, std::optional<OrganizationId>>> parents)
{
    std::sort(parents.begin(), parents.end());
    m_organizations.reserve(parents.size());
    m_parents.reserve(parents.size());
    m_indexes.reserve(static_cast<qsizetype>(parents.size()));
    for (const auto &[organization, parent] : parents) {
        m_indexes.insert(organization, static_cast<qsizetype>(m_organizations.size()));
        m_organizations.push_back(organization);
        m_parents.push_back(parent);
    }

    m_firstChild.assign(m_organizations.size() + 1, 0);
    for (std::size_t i = 0; i < m_organizations.size(); ++i) {
        if (m_parents[i] && !m_indexes.contains(*m_parents[i]))
            m_parents[i].reset();
        if (m_parents[i])
            ++m_firstChild[static_cast<std::size_t>(m_indexes.value(*m_parents[i])) + 1];
        else
            m_roots.push_back(m_organizations[i]);
    }
    for (std::size_t i = 1; i < m_firstChild.size(); ++i)
        m_firstChild[i] += m_firstChild[i - 1];

    m_children.resize(m_firstChild.back());
    std::vector<std::size_t> next = m_firstChild;
    for (std::size_t i = 0; i < m_organizations.size(); ++i) {
        if (m_parents[i])
            m_children[next[static_cast<std::size_t>(m_indexes.value(*m_parents[i]))]++] =
                m_organizations[i];
    }
}

std::optional<OrganizationId> Hierarchy::parentOf(OrganizationId organization) const
{
    const auto index = m_indexes.constFind(organization);
    if (index == m_indexes.cend())
        return {};
    return m_parents[static_cast<std::size_t>(*index)];
}

std::vector<OrganizationId> Hierarchy::childrenOf(OrganizationId organization) const
{
    const auto index = m_indexes.constFind(organization);
    if (index == m_indexes.cend())
        return {};
    const auto i = static_cast<std::size_t>(*index);
    const auto begin = m_children.begin();
    return {begin + static_cast<std::ptrdiff_t>(m_firstChild[i]),
            begin + static_cast<std::ptrdiff_t>(m_firstChild[i + 1])};
}

std::vector<OrganizationId> Hierarchy::subtreeOf(OrganizationId organization) const
{
    if (!contains(organization))
        return {};
    std::vector<OrganizationId> subtree{organization};
    QSet<OrganizationId> seen{organization};
    for (std::size_t i = 0; i < subtree.size(); ++i) {
        for (const OrganizationId child : childrenOf(subtree[i])) {
            if (!seen.contains(child)) {
                seen.insert(child);
                subtree.push_back(child);
            }
        }
    }
    return subtree;
}

} // namespace ratingdesk
