// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ranking/treehistory.h"

#include <algorithm>

namespace ratingdesk {

TreeHistory::TreeHistory(std::vector<ParentSpan> spans) : m_spans(std::move(spans))
{
    for (const ParentSpan &span : m_spans) {
        m_changes.push_back(span.from);
        if (span.until)
            m_changes.push_back(span.until->addDays(1));
    }
    std::sort(m_changes.begin(), m_changes.end());
    m_changes.erase(std::unique(m_changes.begin(), m_changes.end()), m_changes.end());
}

TreeHistory::TreeHistory(std::vector<QDate> days, const std::vector<Hierarchy> &hierarchies)
    : m_changes(std::move(days))
{
    for (std::size_t i = 0; i < m_changes.size(); ++i)
        m_trees[m_changes[i]] = std::make_shared<const RankingTree>(hierarchies[i]);
    std::sort(m_changes.begin(), m_changes.end());
}

std::shared_ptr<const RankingTree> TreeHistory::treeOn(QDate day) const
{
    const auto next = std::upper_bound(m_changes.begin(), m_changes.end(), day);
    const QDate since = next == m_changes.begin() ? QDate() : *std::prev(next);
    const QMutexLocker locker(&m_mutex);
    std::shared_ptr<const RankingTree> &tree = m_trees[since];
    if (!tree)
        tree = std::make_shared<const RankingTree>(makeTree(day));
    return tree;
}

std::vector<OrganizationId> TreeHistory::standingBelow(OrganizationId organization,
                                                       const std::vector<QDate> &days) const
{
    std::vector<OrganizationId> found{organization};
    for (const QDate day : days) {
        const auto tree = treeOn(day);
        const RankingTree::Index top = tree->indexOf(organization);
        if (top == RankingTree::none)
            continue;
        std::vector<bool> isBelow(tree->size(), false);
        isBelow[top] = true;
        for (const RankingTree::Index index : tree->parentsFirst()) {
            const RankingTree::Index parent = tree->parentOf(index);
            if (parent == RankingTree::none || !isBelow[parent])
                continue;
            isBelow[index] = true;
            found.push_back(tree->organizations()[index]);
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

RankingTree TreeHistory::makeTree(QDate day) const
{
    std::vector<RankingTree::Place> places;
    for (const ParentSpan &span : m_spans) {
        if (span.from <= day && (!span.until || *span.until >= day))
            places.push_back({span.organization, span.parent});
    }
    return RankingTree(places);
}

} // namespace ratingdesk
