// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ranking/movementseries.h"

#include <map>
#include <memory>

namespace ratingdesk {

/// Everything that rankings are computed from: fetched once, then any period, group or method is a
/// computation in memory.
struct RankingBasis
{
    std::shared_ptr<const TallyHistory> history;
    std::vector<MemberTraits> traits; ///< ordered by id
    /// As they were in force at the end of the month. Months that no reorganization parts share
    /// one.
    std::map<Month, std::shared_ptr<const RankingTree>> trees;
    std::shared_ptr<const RankingTree> treeOfToday;

    /// The tree of the latest known month that is not after this one; before all of them the first.
    const RankingTree &treeAt(Month month) const;
};

/// What is to be shown.
struct RankingQuestion
{
    MemberSelection selection;
    RankingMethod method;
    Period period;
    std::optional<Period> compared;
    int seriesLength = 12; ///< periods in the movement chart and the trend, the asked one the last

    friend bool operator==(const RankingQuestion &, const RankingQuestion &) = default;
};

struct RankingAnswer
{
    RankingQuestion question;
    Ranking ranking; ///< of the period, compared when the question asks for it
    MovementSeries series;
};

/// Ranks one period. Months without a questionnaire are no error: nobody has a position then.
Ranking rankPeriod(const RankingBasis &basis, const Period &period,
                   const MemberSelection &selection, const RankingMethod &method);

/// The table and the series of a question. At national size a computation of some milliseconds per
/// period: meant for a thread of its own, safe in any.
RankingAnswer answer(const RankingBasis &basis, const RankingQuestion &question);

} // namespace ratingdesk
