// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/organizationfilter.h"

#include "models/stores/organizationstore.h"

#include <algorithm>

namespace ratingdesk {

namespace {

template <class Value>
bool asksFor(const QSet<Value> &values, const Value &value)
{
    return values.isEmpty() || values.contains(value);
}

} // namespace

bool OrganizationFilter::isEmpty() const { return *this == OrganizationFilter(); }

bool OrganizationFilter::accepts(const OrganizationNode &node) const
{
    return asksFor(kinds, node.kind) && asksFor(states, node.state) &&
           asksFor(regions, node.region) && asksFor(registers, node.registerKind) &&
           asksFor(spheres, node.sphere.value_or(SphereId()));
}

std::vector<OrganizationId> organizationsMatching(const OrganizationFilter &filter,
                                                  const OrganizationStore &store)
{
    std::vector<OrganizationId> matching;
    if (filter.text.trimmed().isEmpty()) {
        for (const OrganizationNode &node : store.nodes()) {
            if (filter.accepts(node))
                matching.push_back(node.id);
        }
    } else {
        matching = store.search(filter.text);
        std::erase_if(matching, [&](OrganizationId organization) {
            return !filter.accepts(*store.node(organization));
        });
    }
    return matching;
}

std::vector<OrganizationId> withAncestors(const std::vector<OrganizationId> &organizations,
                                          const OrganizationStore &store)
{
    const auto &nodes = store.nodes();
    std::vector<bool> isTaken(nodes.size(), false);
    for (const OrganizationId organization : organizations) {
        // Above one that is taken everything is taken already.
        for (const OrganizationNode *node = store.node(organization); node;
             node = node->parent ? store.node(*node->parent) : nullptr) {
            const auto place = static_cast<std::size_t>(node - nodes.data());
            if (isTaken[place])
                break;
            isTaken[place] = true;
        }
    }
    std::vector<OrganizationId> taken;
    taken.reserve(organizations.size());
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (isTaken[i])
            taken.push_back(nodes[i].id);
    }
    return taken;
}

} // namespace ratingdesk
