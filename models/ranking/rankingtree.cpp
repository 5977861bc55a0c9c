// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ranking/rankingtree.h"

#include <algorithm>

namespace ratingdesk {

RankingTree::RankingTree(const Hierarchy &hierarchy) : m_organizations(hierarchy.organizations())
{
    link([&](std::size_t i) { return hierarchy.parentOf(m_organizations[i]); });
}

RankingTree::RankingTree(const std::vector<Place> &places)
{
    m_organizations.reserve(places.size());
    for (const Place &place : places)
        m_organizations.push_back(place.organization);
    link([&](std::size_t i) { return places[i].parent; });
}

template <class ParentAt>
void RankingTree::link(ParentAt parentAt)
{
    const std::size_t count = m_organizations.size();
    m_parents.assign(count, none);
    std::vector<Index> firstChild(count, none);
    std::vector<Index> nextSibling(count, none);
    for (std::size_t i = count; i-- > 0;) {
        const std::optional<OrganizationId> parent = parentAt(i);
        const Index index = parent ? indexOf(*parent) : none;
        if (index == none)
            continue;
        m_parents[i] = index;
        nextSibling[i] = firstChild[m_parents[i]];
        firstChild[m_parents[i]] = static_cast<Index>(i);
    }

    m_parentsFirst.reserve(count);
    std::vector<bool> isReached(count, false);
    const auto reach = [&](Index root) {
        std::size_t next = m_parentsFirst.size();
        m_parentsFirst.push_back(root);
        isReached[root] = true;
        for (; next < m_parentsFirst.size(); ++next) {
            for (Index child = firstChild[m_parentsFirst[next]]; child != none;
                 child = nextSibling[child]) {
                if (!isReached[child]) {
                    isReached[child] = true;
                    m_parentsFirst.push_back(child);
                }
            }
        }
    };
    for (Index i = 0; i < count; ++i) {
        if (m_parents[i] == none)
            reach(i);
    }
    // What no root leads to hangs on a cycle: cut it there.
    for (Index i = 0; i < count; ++i) {
        if (!isReached[i]) {
            m_parents[i] = none;
            reach(i);
        }
    }
}

RankingTree::Index RankingTree::indexOf(OrganizationId organization) const
{
    const auto found =
        std::lower_bound(m_organizations.begin(), m_organizations.end(), organization);
    if (found == m_organizations.end() || *found != organization)
        return none;
    return static_cast<Index>(found - m_organizations.begin());
}

} // namespace ratingdesk
