// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/organization.h"
#include "models/domain/period.h"
#include "models/domain/tally.h"

#include <optional>

namespace ratingdesk {

/// Below so many questionnaires a position is marked "few ratings": it moves by chance alone.
inline constexpr qint64 fewRatingsBelow = 10;

/// How a ranking is formed. Every choice that the portal's public description leaves open is a line
/// here, and every table, chart and export says it in words (rankingMethodText() in rd_words).
struct RankingMethod
{
    enum class Mode {
        ToDate, ///< everything up to the period's end, as the public portal shows it
        Within, ///< only what was given inside the period
    };
    enum class Criteria {
        Base, ///< the four base criteria
        All,  ///< additional criteria too
    };
    enum class Aggregation {
        Own,    ///< an organization's own questionnaires only
        Pooled, ///< all questionnaires of its subtree, each with the same weight
        /// The mean of its direct children's pooled scores, each child with the same weight and
        /// rounded to 1e-9; children without a questionnaire and the organization's own
        /// questionnaires do not count. Without a rated child: its own questionnaires.
        MeanOfChildren,
    };
    enum class Satisfaction {
        ShareOfFour, ///< share of questionnaires with a score of 4 or more
        MeanOfFive,  ///< score / 5
    };
    enum class HierarchyOf {
        PeriodEnd, ///< as it was in force on the period's last day
        Today,
    };

    Mode mode = Mode::ToDate;
    Criteria criteria = Criteria::Base;
    Aggregation aggregation = Aggregation::Pooled;
    Satisfaction satisfaction = Satisfaction::ShareOfFour;
    HierarchyOf hierarchy = HierarchyOf::PeriodEnd;
    qint64 minimumQuestionnaires = 1; ///< fewer: listed, but without a position

    friend bool operator==(const RankingMethod &, const RankingMethod &) = default;
};

/// Who is ranked against whom.
struct MemberSelection
{
    enum class Members {
        All,
        Bodies,
        Organizations,
        Subdivisions,
        Children, ///< what stands directly below the scope
    };

    std::optional<OrganizationId> scope; ///< nothing: the country. Itself it is not a member
    Members members = Members::All;
    // Of these only those that belong to the group; nothing: no such bound.
    std::optional<Region> region;
    std::optional<SphereId> sphere;
    std::optional<CategoryId> category;

    friend bool operator==(const MemberSelection &, const MemberSelection &) = default;
};

/// The months whose questionnaires count for a period.
Period countedMonths(const Period &period, RankingMethod::Mode mode);

/// The columns that rank() reads for this method; the histograms only when the four criteria means
/// are wanted.
TallyColumns rankingColumns(const RankingMethod &method, bool withCriteria);

} // namespace ratingdesk
