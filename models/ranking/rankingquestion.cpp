// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ranking/rankingquestion.h"

#include <algorithm>

namespace ratingdesk {

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
    return rank(basis.history->totalsOf(countedMonths(period, method.mode)), *tree, basis.traits,
                selection, method);
}

RankingAnswer answer(const RankingBasis &basis, const RankingQuestion &question)
{
    RankingAnswer result;
    result.question = question;
    result.today = basis.today;
    std::vector<Period> periods = periodsUpTo(question.period, std::max(question.seriesLength, 1));
    std::vector<Ranking> rankings;
    rankings.reserve(periods.size());
    for (const Period &period : periods)
        rankings.push_back(rankPeriod(basis, period, question.selection, question.method));
    result.series = movementSeries(std::move(periods), rankings, basis.today);
    result.ranking = std::move(rankings.back());
    if (question.compared)
        result.comparison = likeForLike(question.period, *question.compared, basis.today);
    if (result.comparison && result.comparison->isPossible()) {
        const Period wanted = result.comparison->compared;
        const auto &periodsAtHand = result.series.periods;
        const auto known = std::find(periodsAtHand.begin(), periodsAtHand.end() - 1, wanted);
        compareWith(result.ranking,
                    known != periodsAtHand.end() - 1
                        ? rankings[static_cast<std::size_t>(known - periodsAtHand.begin())]
                        : rankPeriod(basis, wanted, question.selection, question.method));
    }
    return result;
}

} // namespace ratingdesk
