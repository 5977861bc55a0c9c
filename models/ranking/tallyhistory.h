// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/period.h"
#include "models/domain/tally.h"

#include <array>
#include <optional>
#include <vector>

namespace ratingdesk {

/// What a ranking needs to know of some questionnaires: whole numbers that add up. Columns that a
/// tally table does not hold count as 0.
struct RatingTotals
{
    qint64 questionnaires = 0;
    qint64 baseSum = 0; ///< in quarters of a score: the sum of the four base scores
    qint64 baseSatisfied = 0;
    qint64 fullSum = 0; ///< in `fullScoreUnit`ths of a score
    qint64 fullSatisfied = 0;
    std::array<qint64, baseCriterionCount> criterionSums{};

    RatingTotals &operator+=(const RatingTotals &other);
    RatingTotals &operator-=(const RatingTotals &other);
    friend bool operator==(const RatingTotals &, const RatingTotals &) = default;
};

/// The totals of one period: totals[i] are those of organizations[i], ordered by id. What has no
/// questionnaires in it may be missing.
struct PeriodTotals
{
    std::vector<OrganizationId> organizations;
    std::vector<RatingTotals> totals;
};

/// The totals of one slot of a table that was asked for by periods.
PeriodTotals totalsOfSlot(const TallyTable &table, int slot);

/// Tallies by month, summed up from the first month on, so that any period is two look-ups an
/// organization: a changed period costs milliseconds on hundreds of thousands of rows.
class TallyHistory
{
public:
    TallyHistory() = default;
    /// From a table that was asked for by month, ordered as TallyTable promises.
    explicit TallyHistory(const TallyTable &byMonth);
    /// From a table with a slot for each of these periods: only they can be asked for.
    TallyHistory(const TallyTable &bySlot, const std::vector<Period> &periods);

    /// From the first month with a questionnaire to the last one; nothing where there are none, and
    /// of a history that was not made by month.
    std::optional<Period> months() const;
    PeriodTotals totalsOf(const Period &period) const;

private:
    std::vector<Period> m_periods;      ///< in which it was asked for; empty: by month
    std::vector<PeriodTotals> m_totals; ///< of these

    std::vector<OrganizationId> m_organizations;
    /// The rows of m_organizations[i] are m_firstRow[i] … m_firstRow[i + 1].
    std::vector<std::size_t> m_firstRow;
    std::vector<Month> m_months;
    std::vector<RatingTotals> m_sums; ///< of all rows of the organization up to this one
};

} // namespace ratingdesk
