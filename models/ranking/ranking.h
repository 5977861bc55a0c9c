// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/region.h"
#include "models/ranking/fraction.h"
#include "models/ranking/rankingmethod.h"
#include "models/ranking/rankingtree.h"
#include "models/ranking/tallyhistory.h"

#include <span>

namespace ratingdesk {

/// What decides whether an organization belongs to a group.
struct MemberTraits
{
    OrganizationId organization;
    OrganizationKind kind = OrganizationKind::Organization;
    Region region = Region::Unknown;
    std::optional<SphereId> sphere;
    std::optional<CategoryId> category;
};

/// One member of a ranking. All fractions follow the method's aggregation and are null where there
/// is no questionnaire.
struct RankingRow
{
    OrganizationId organization;
    std::optional<int> position;         ///< 1 is best; none below the minimum of questionnaires
    std::optional<int> previousPosition; ///< filled by compareWith()
    qint64 questionnaires = 0;
    Fraction score;                                    ///< 1–5
    Fraction satisfaction;                             ///< 0–1
    std::array<Fraction, baseCriterionCount> criteria; ///< 1–5 each

    bool hasFewRatings() const { return questionnaires < fewRatingsBelow; }
    /// Places won against the compared period: above 0 it rose. None when it lacks a position in
    /// either.
    std::optional<int> movement() const;

    friend bool operator==(const RankingRow &, const RankingRow &) = default;
};

/// Members in the order of their positions, equal scores by id, then those without a position by
/// id. Equal scores share a position and the next one skips: 1, 2, 2, 4.
struct Ranking
{
    std::vector<RankingRow> rows;
    int rankedCount = 0; ///< rows with a position; they come first

    /// nullptr for what is not a member. Looks through all rows.
    const RankingRow *find(OrganizationId organization) const;
};

/// Ranks the members of the selection, as they stand in the tree, by these totals. `traits` are
/// ordered by id; they may be empty for a selection of all or of the children without a group. What
/// has no traits belongs to no group.
Ranking rank(const PeriodTotals &totals, const RankingTree &tree,
             std::span<const MemberTraits> traits, const MemberSelection &selection,
             const RankingMethod &method);

/// Enters every member's position in the other ranking as its previous one.
void compareWith(Ranking &ranking, const Ranking &previous);

/// For each row with a position: with how many decimals, from `minimum` to 9, its score must be
/// written to differ from those of the positions above and below.
std::vector<int> decimalsThatTellApart(const Ranking &ranking, int minimum);

} // namespace ratingdesk
