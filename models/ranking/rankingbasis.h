// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ranking/ranking.h"
#include "models/ranking/treehistory.h"

#include <functional>
#include <memory>

namespace ratingdesk {

/// Everything that rankings are computed from, as the portal's data were at one revision: fetched
/// once, then any period, group or method is a computation in memory. Shared by whoever asks; may
/// be used from several threads.
struct RankingBasis
{
    qint64 revision = 0; ///< of the portal's data, at the least
    QDate today;         ///< the portal's, which is Minsk's
    std::shared_ptr<const TallyHistory> tallies;
    std::shared_ptr<const TreeHistory> trees;
    std::vector<MemberTraits> traits; ///< ordered by id; empty where no group is asked for
};

/// How much of a portal a basis has to hold, so that nobody fetches a country for two months.
struct RankingExtent
{
    TallyColumns columns;
    std::vector<Period> periods; ///< as countedMonths() says; none: every month
    std::vector<QDate> days;     ///< whose hierarchies; none: all
    bool withTraits = false;

    /// All that any question can need.
    static RankingExtent whole();
    /// What these periods need, each ranked by the hierarchy that hierarchyDay() names.
    static RankingExtent ofPeriods(const std::vector<Period> &periods, const RankingMethod &method,
                                   QDate today);
};

/// The day whose hierarchy ranks the period: its last one, but no day that is yet to come.
QDate hierarchyDay(const Period &period, RankingMethod::HierarchyOf hierarchy, QDate today);

/// Ranks one period. Months without a questionnaire are no error: nobody has a position then.
Ranking rankPeriod(const RankingBasis &basis, const Period &period,
                   const MemberSelection &selection, const RankingMethod &method);

/// Called after each period; false stops the work.
using RankingProgress = std::function<bool(int done, int total)>;

/// A ranking for each of the periods; nothing when `progress` stops it.
std::optional<std::vector<Ranking>> rankPeriods(const RankingBasis &basis,
                                                const std::vector<Period> &periods,
                                                const MemberSelection &selection,
                                                const RankingMethod &method,
                                                const RankingProgress &progress = {});

} // namespace ratingdesk
