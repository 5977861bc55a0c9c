// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ranking/rankingquestion.h"

#include <algorithm>

namespace ratingdesk {

std::optional<RankingAnswer> rankingFor(const RankingBasis &basis, const RankingQuestion &question,
                                        const RankingProgress &progress)
{
    std::vector<Period> periods = periodsUpTo(question.period, std::max(question.seriesLength, 1));
    const std::size_t inSeries = periods.size();
    RankingAnswer result;
    result.question = question;
    result.today = basis.today;
    if (question.compared)
        result.comparison = likeForLike(question.period, *question.compared, basis.today);
    std::size_t compared = periods.size(); // where its ranking stands
    if (result.comparison && result.comparison->isPossible()) {
        const auto known =
            std::find(periods.begin(), periods.end() - 1, result.comparison->compared);
        if (known == periods.end() - 1)
            periods.push_back(result.comparison->compared);
        else
            compared = static_cast<std::size_t>(known - periods.begin());
    }
    auto rankings = rankPeriods(basis, periods, question.selection, question.method, progress);
    if (!rankings)
        return {};
    periods.resize(inSeries);
    result.series =
        movementSeries(std::move(periods), std::span(*rankings).first(inSeries), basis.today);
    result.ranking = std::move((*rankings)[inSeries - 1]);
    if (compared < rankings->size())
        compareWith(result.ranking, (*rankings)[compared]);
    return result;
}

} // namespace ratingdesk
