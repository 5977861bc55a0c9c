// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/mergeplan.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace ratingdesk {

namespace {

const OrganizationNode *find(const std::vector<OrganizationNode> &nodes, OrganizationId id)
{
    const auto found = std::lower_bound(
        nodes.begin(), nodes.end(), id,
        [](const OrganizationNode &node, OrganizationId wanted) { return node.id < wanted; });
    return found != nodes.end() && found->id == id ? &*found : nullptr;
}

using Children = QHash<OrganizationId, std::vector<const OrganizationNode *>>;

int countBelow(const Children &children, OrganizationId top)
{
    int count = 0;
    std::vector<OrganizationId> waiting{top};
    while (!waiting.empty()) {
        const auto below = children.constFind(waiting.back());
        waiting.pop_back();
        if (below == children.cend())
            continue;
        count += static_cast<int>(below->size());
        for (const OrganizationNode *child : *below)
            waiting.push_back(child->id);
    }
    return count;
}

} // namespace

MergePlan mergePlan(const std::vector<OrganizationNode> &nodes,
                    const std::vector<OrganizationId> &organizations, OrganizationId into, QDate on)
{
    MergePlan plan;
    plan.into = into;
    QSet<OrganizationId> merged;
    for (const OrganizationId id : organizations) {
        const OrganizationNode *node = find(nodes, id);
        if (id == into || !node || node->state == OrganizationState::Merged || merged.contains(id))
            continue;
        merged.insert(id);
        plan.merged.push_back(id);
    }
    Children children;
    for (const OrganizationNode &node : nodes) {
        if (node.parent)
            children[*node.parent].push_back(&node);
    }

    // Out from below all of those, so that nothing goes on below what is no more.
    const OrganizationNode *highest = nullptr;
    const OrganizationNode *at = find(nodes, into);
    std::size_t steps = 0;
    while (at && steps++ < nodes.size()) {
        if (merged.contains(at->id))
            highest = at;
        at = at->parent ? find(nodes, *at->parent) : nullptr;
    }
    if (highest) {
        plan.isLifted = true;
        plan.changes.emplace_back(
            MoveOrganization{into, highest->parent, on, find(nodes, into)->revision});
    }
    for (const OrganizationId id : plan.merged) {
        for (const OrganizationNode *child : children.value(id)) {
            if (child->id == into || child->state == OrganizationState::Merged ||
                merged.contains(child->id))
                continue;
            plan.moved.push_back(child->id);
            plan.movedAlong += countBelow(children, child->id);
            plan.changes.emplace_back(MoveOrganization{child->id, into, on, child->revision});
        }
        plan.changes.emplace_back(MergeOrganization{id, into, on, find(nodes, id)->revision});
    }
    return plan;
}

std::vector<Change> separation(const std::vector<OrganizationNode> &nodes,
                               const MergeRecord &record)
{
    std::vector<Change> changes;
    const OrganizationNode *organization = find(nodes, record.organization);
    if (!organization)
        return changes;
    changes.emplace_back(
        SetOrganizationState{organization->id, record.before, organization->revision});
    for (const OrganizationId id : record.moved) {
        const OrganizationNode *node = find(nodes, id);
        if (node && node->parent == record.into)
            changes.emplace_back(MoveOrganization{id, organization->id, {}, node->revision});
    }
    return changes;
}

} // namespace ratingdesk
