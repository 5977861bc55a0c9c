// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ranking/likeforlike.h"
#include "models/ranking/ranking.h"

namespace ratingdesk {

/// Where one member stood in one period; without a position there is a gap. A gap's questionnaires
/// tell why: they are fewer than the method's minimum.
struct MovementPoint
{
    int position = 0; ///< 0: a gap
    int questionnaires = 0;
    Fraction score; ///< null in a gap

    bool isGap() const { return position == 0; }
    friend bool operator==(const MovementPoint &, const MovementPoint &) = default;
};

/// How the members of a scope moved over a run of periods.
struct MovementSeries
{
    std::vector<Period> periods;
    QDate today; ///< what ends after it is unfinished; invalid: all periods are taken as whole
    /// Whoever had a position in at least one of the periods, ordered by id.
    std::vector<OrganizationId> members;
    std::vector<MovementPoint> points; ///< member after member, each with one point per period
    std::vector<int> rankedCounts;     ///< how many had a position, per period

    /// Whether periods[index] is not over: its points may still move without anybody's doing.
    bool isUnfinished(std::size_t index) const
    {
        return ratingdesk::isUnfinished(periods[index], today);
    }
    /// The points of members[index], one per period.
    std::span<const MovementPoint> pointsOf(std::size_t index) const
    {
        return std::span(points).subspan(index * periods.size(), periods.size());
    }
    /// Empty for who never had a position.
    std::span<const MovementPoint> pointsOf(OrganizationId organization) const;
};

/// One ranking per period, in the same order.
MovementSeries movementSeries(std::vector<Period> periods, std::span<const Ranking> rankings,
                              QDate today = {});

/// Neighbouring periods of the length of `first`, up to `last`. Empty when `last` is not one of
/// them.
std::vector<Period> periodsFromTo(const Period &first, const Period &last);

/// The `count` neighbouring periods of the same length that end with this one, oldest first.
std::vector<Period> periodsUpTo(const Period &last, int count);

} // namespace ratingdesk
