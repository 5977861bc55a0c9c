// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ranking/rankingquestion.h"

#include <algorithm>

namespace ratingdesk {

Ranking rankPeriod(const RankingBasis &basis, const Period &period,
                   const MemberSelection &selection, const RankingMethod &method)
{
    const bool isToday = method.hierarchy == RankingMethod::HierarchyOf::Today;
    const auto tree = basis.trees->treeOn(isToday ? basis.today : period.last.lastDay());
    return rank(basis.history->totalsOf(countedMonths(period, method.mode)), *tree, basis.traits,
                selection, method);
}

RankingAnswer answer(const RankingBasis &basis, const RankingQuestion &question)
{
    RankingAnswer result;
    result.question = question;
    std::vector<Period> periods = periodsUpTo(question.period, std::max(question.seriesLength, 1));
    std::vector<Ranking> rankings;
    rankings.reserve(periods.size());
    for (const Period &period : periods)
        rankings.push_back(rankPeriod(basis, period, question.selection, question.method));
    result.series = movementSeries(std::move(periods), rankings);
    result.ranking = std::move(rankings.back());
    if (question.compared) {
        const auto &compared = result.series.periods;
        const auto known = std::find(compared.begin(), compared.end() - 1, *question.compared);
        compareWith(
            result.ranking,
            known != compared.end() - 1
                ? rankings[static_cast<std::size_t>(known - compared.begin())]
                : rankPeriod(basis, *question.compared, question.selection, question.method));
    }
    return result;
}

} // namespace ratingdesk
