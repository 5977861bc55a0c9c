// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ranking/rankingbasis.h"

#include "models/ranking/likeforlike.h"

#include <algorithm>

namespace ratingdesk {

namespace {

/// From this number of periods on, one row a month is less to fetch than one a period.
constexpr std::size_t manyPeriods = 4;

} // namespace

RankingExtent RankingExtent::whole()
{
    RankingMethod all;
    all.criteria = RankingMethod::Criteria::All;
    RankingExtent extent;
    extent.columns = rankingColumns({}, true) | rankingColumns(all, true);
    extent.withTraits = true;
    return extent;
}

RankingExtent RankingExtent::ofPeriods(const std::vector<Period> &periods,
                                       const RankingMethod &method, QDate today)
{
    RankingExtent extent;
    extent.columns = rankingColumns(method, false);
    for (const Period &period : periods) {
        if (periods.size() < manyPeriods)
            extent.periods.push_back(countedMonths(period, method.mode));
        const QDate day = hierarchyDay(period, method.hierarchy, today);
        if (std::find(extent.days.begin(), extent.days.end(), day) == extent.days.end())
            extent.days.push_back(day);
    }
    return extent;
}

QDate hierarchyDay(const Period &period, RankingMethod::HierarchyOf hierarchy, QDate today)
{
    return hierarchy == RankingMethod::HierarchyOf::Today || isUnfinished(period, today)
               ? today
               : period.last.lastDay();
}

Ranking rankPeriod(const RankingBasis &basis, const Period &period,
                   const MemberSelection &selection, const RankingMethod &method)
{
    const auto tree = basis.trees->treeOn(hierarchyDay(period, method.hierarchy, basis.today));
    return rank(basis.tallies->totalsOf(countedMonths(period, method.mode)), *tree, basis.traits,
                selection, method);
}

std::optional<std::vector<Ranking>> rankPeriods(const RankingBasis &basis,
                                                const std::vector<Period> &periods,
                                                const MemberSelection &selection,
                                                const RankingMethod &method,
                                                const RankingProgress &progress)
{
    std::vector<Ranking> rankings;
    rankings.reserve(periods.size());
    const auto total = static_cast<int>(periods.size());
    for (const Period &period : periods) {
        rankings.push_back(rankPeriod(basis, period, selection, method));
        if (progress && !progress(static_cast<int>(rankings.size()), total))
            return {};
    }
    return rankings;
}

} // namespace ratingdesk
