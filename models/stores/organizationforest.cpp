// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stores/organizationforest.h"

#include <algorithm>

namespace ratingdesk {

namespace {

void insertSorted(std::vector<OrganizationId> &ids, OrganizationId id)
{
    ids.insert(std::lower_bound(ids.begin(), ids.end(), id), id);
}

void removeSorted(std::vector<OrganizationId> &ids, OrganizationId id)
{
    ids.erase(std::lower_bound(ids.begin(), ids.end(), id));
}

} // namespace

OrganizationForest::OrganizationForest(std::vector<OrganizationNode> nodes)
    : m_nodes(std::move(nodes)), m_children(m_nodes.size())
{
    for (OrganizationNode &node : m_nodes) {
        const auto parent = node.parent ? indexOf(*node.parent) : std::nullopt;
        if (parent) {
            m_children[*parent].push_back(node.id);
        } else {
            node.parent.reset();
            m_roots.push_back(node.id);
        }
    }
    countDescendants();
}

void OrganizationForest::countDescendants()
{
    std::vector<std::size_t> order;
    order.reserve(m_nodes.size());
    std::vector<bool> reached(m_nodes.size(), false);
    const auto walkFrom = [&](OrganizationId root) {
        std::size_t next = order.size();
        const std::size_t rootIndex = *indexOf(root);
        order.push_back(rootIndex);
        reached[rootIndex] = true;
        for (; next < order.size(); ++next) {
            for (const OrganizationId child : m_children[order[next]]) {
                const std::size_t index = *indexOf(child);
                if (!reached[index]) {
                    reached[index] = true;
                    order.push_back(index);
                }
            }
        }
    };
    for (const OrganizationId root : m_roots)
        walkFrom(root);

    // What no root leads to hangs on a ring: it is opened at its lowest id.
    for (std::size_t i = 0; order.size() < m_nodes.size(); ++i) {
        if (reached[i])
            continue;
        removeSorted(siblingsBelow(m_nodes[i].parent), m_nodes[i].id);
        m_nodes[i].parent.reset();
        insertSorted(m_roots, m_nodes[i].id);
        walkFrom(m_nodes[i].id);
    }

    m_descendantCounts.assign(m_nodes.size(), 0);
    for (auto i = order.rbegin(); i != order.rend(); ++i) {
        if (m_nodes[*i].parent)
            m_descendantCounts[*indexOf(*m_nodes[*i].parent)] += m_descendantCounts[*i] + 1;
    }
}

std::optional<std::size_t> OrganizationForest::indexOf(OrganizationId organization) const
{
    if (m_nodes.empty() || organization < m_nodes.front().id)
        return {};
    // Ids are mostly given without gaps.
    const auto guess = static_cast<std::size_t>(organization.value() - m_nodes.front().id.value());
    if (guess < m_nodes.size() && m_nodes[guess].id == organization)
        return guess;
    const auto found = std::lower_bound(
        m_nodes.begin(), m_nodes.end(), organization,
        [](const OrganizationNode &node, OrganizationId id) { return node.id < id; });
    if (found == m_nodes.end() || found->id != organization)
        return {};
    return static_cast<std::size_t>(found - m_nodes.begin());
}

const OrganizationNode *OrganizationForest::find(OrganizationId organization) const
{
    const auto index = indexOf(organization);
    return index ? &m_nodes[*index] : nullptr;
}

const std::vector<OrganizationId> &
OrganizationForest::childrenOf(std::optional<OrganizationId> organization) const
{
    static const std::vector<OrganizationId> none;
    if (!organization)
        return m_roots;
    const auto index = indexOf(*organization);
    return index ? m_children[*index] : none;
}

int OrganizationForest::descendantCount(OrganizationId organization) const
{
    const auto index = indexOf(organization);
    return index ? m_descendantCounts[*index] : 0;
}

std::vector<OrganizationId> OrganizationForest::subtreeOf(OrganizationId organization) const
{
    if (!indexOf(organization))
        return {};
    std::vector<OrganizationId> subtree{organization};
    for (std::size_t i = 0; i < subtree.size(); ++i) {
        const auto &children = childrenOf(subtree[i]);
        subtree.insert(subtree.end(), children.begin(), children.end());
    }
    return subtree;
}

std::vector<OrganizationId> OrganizationForest::pathTo(OrganizationId organization) const
{
    std::vector<OrganizationId> path;
    for (const OrganizationNode *node = find(organization); node;
         node = node->parent ? find(*node->parent) : nullptr)
        path.push_back(node->id);
    std::reverse(path.begin(), path.end());
    return path;
}

bool OrganizationForest::isWithin(std::optional<OrganizationId> organization,
                                  OrganizationId ancestor) const
{
    while (organization) {
        if (*organization == ancestor)
            return true;
        const OrganizationNode *node = find(*organization);
        organization = node ? node->parent : std::nullopt;
    }
    return false;
}

std::vector<OrganizationId> &OrganizationForest::siblingsBelow(std::optional<OrganizationId> parent)
{
    return parent ? m_children[*indexOf(*parent)] : m_roots;
}

void OrganizationForest::addToCounts(std::optional<OrganizationId> from, int difference)
{
    while (from) {
        const std::size_t index = *indexOf(*from);
        m_descendantCounts[index] += difference;
        from = m_nodes[index].parent;
    }
}

void OrganizationForest::insert(const OrganizationNode &node)
{
    const auto place = std::lower_bound(m_nodes.begin(), m_nodes.end(), node.id,
                                        [](const OrganizationNode &other, OrganizationId id) {
                                            return other.id < id;
                                        }) -
                       m_nodes.begin();
    m_nodes.insert(m_nodes.begin() + place, node);
    m_children.emplace(m_children.begin() + place);
    m_descendantCounts.insert(m_descendantCounts.begin() + place, 0);
    insertSorted(siblingsBelow(node.parent), node.id);
    addToCounts(node.parent, 1);
}

void OrganizationForest::remove(OrganizationId organization)
{
    const auto index = *indexOf(organization);
    const auto parent = m_nodes[index].parent;
    Q_ASSERT(m_children[index].empty());
    removeSorted(siblingsBelow(parent), organization);
    addToCounts(parent, -1);
    const auto place = static_cast<std::ptrdiff_t>(index);
    m_nodes.erase(m_nodes.begin() + place);
    m_children.erase(m_children.begin() + place);
    m_descendantCounts.erase(m_descendantCounts.begin() + place);
}

void OrganizationForest::move(OrganizationId organization, std::optional<OrganizationId> to)
{
    Q_ASSERT(!isWithin(to, organization));
    const std::size_t index = *indexOf(organization);
    OrganizationNode &node = m_nodes[index];
    const int moving = m_descendantCounts[index] + 1;
    removeSorted(siblingsBelow(node.parent), organization);
    addToCounts(node.parent, -moving);
    node.parent = to;
    insertSorted(siblingsBelow(to), organization);
    addToCounts(to, moving);
}

void OrganizationForest::replace(const OrganizationNode &node)
{
    OrganizationNode &present = m_nodes[*indexOf(node.id)];
    const auto parent = present.parent;
    present = node;
    present.parent = parent;
}

} // namespace ratingdesk
