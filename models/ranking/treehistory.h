// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/parentspan.h"
#include "models/ranking/rankingtree.h"

#include <QMutex>

#include <map>
#include <memory>

namespace ratingdesk {

/// Who stood below whom on any day. The tree of a day is made when it is asked for, and shared by
/// all days until the next change. May be asked from several threads.
class TreeHistory
{
public:
    /// Ordered by organization; the spans of one do not overlap.
    explicit TreeHistory(std::vector<ParentSpan> spans);
    /// Of these days only, one hierarchy for each.
    TreeHistory(std::vector<QDate> days, const std::vector<Hierarchy> &hierarchies);

    std::shared_ptr<const RankingTree> treeOn(QDate day) const;
    /// Who stood below the organization on any of these days, and the organization; ordered by id.
    std::vector<OrganizationId> standingBelow(OrganizationId organization,
                                              const std::vector<QDate> &days) const;

private:
    RankingTree makeTree(QDate day) const;

    std::vector<ParentSpan> m_spans;
    std::vector<QDate> m_changes; ///< the days on which something is otherwise than the day before
    mutable QMutex m_mutex;       ///< protects m_trees
    mutable std::map<QDate, std::shared_ptr<const RankingTree>> m_trees; ///< by their first day
};

} // namespace ratingdesk
