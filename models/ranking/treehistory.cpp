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
