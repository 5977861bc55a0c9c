// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ranking/likeforlike.h"
#include "models/ranking/movementseries.h"
#include "models/ranking/rankingbasis.h"

namespace ratingdesk {

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

/// The table and the series of a question; nothing when `progress` stops it. At national size a
/// computation of some milliseconds per period: meant for a thread of its own, safe in any.
std::optional<RankingAnswer> rankingFor(const RankingBasis &basis, const RankingQuestion &question,
                                        const RankingProgress &progress = {});

} // namespace ratingdesk
