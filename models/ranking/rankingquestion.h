// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ranking/likeforlike.h"
#include "models/ranking/movementseries.h"
#include "models/ranking/treehistory.h"

#include <memory>

namespace ratingdesk {

/// Everything that rankings are computed from: fetched once, then any period, group or method is a
/// computation in memory.
struct RankingBasis
{
    std::shared_ptr<const TallyHistory> history;
    std::vector<MemberTraits> traits; ///< ordered by id
    std::shared_ptr<const TreeHistory> trees;
    QDate today; ///< the portal's, which is Minsk's
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
    QDate today;
    /// What it was compared with, or why it was not; nothing when the question does not ask for it.
    std::optional<LikeForLike> comparison;
    Ranking ranking; ///< of the period; with previous positions where it could be compared
    MovementSeries series;
};

/// The day whose hierarchy ranks the period: its last one, but no day that is yet to come.
QDate hierarchyDay(const Period &period, RankingMethod::HierarchyOf hierarchy, QDate today);

/// Ranks one period. Months without a questionnaire are no error: nobody has a position then.
Ranking rankPeriod(const RankingBasis &basis, const Period &period,
                   const MemberSelection &selection, const RankingMethod &method);

/// The table and the series of a question. At national size a computation of some milliseconds per
/// period: meant for a thread of its own, safe in any.
RankingAnswer answer(const RankingBasis &basis, const RankingQuestion &question);

} // namespace ratingdesk
