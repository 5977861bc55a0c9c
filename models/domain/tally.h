// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/criteria.h"
#include "models/domain/ids.h"

#include <QtGlobal>

#include <array>
#include <bitset>
#include <vector>

namespace ratingdesk {

/// What is counted of the questionnaires of one organization in one month: whole numbers only, so
/// that every engine adds up to the same.
enum class TallyColumn : std::size_t {
    Questionnaires,
    BaseSum,       ///< Σ of the sum of the four base scores, 4–20 a questionnaire
    BaseSquareSum, ///< Σ of the square of that sum
    BaseSatisfied, ///< questionnaires whose mean over the base criteria is 4 or more
    FullSum,       ///< Σ of the mean over all criteria, in `fullScoreUnit`ths
    FullSatisfied, ///< questionnaires whose mean over all criteria is 4 or more
    ByWebsite,
    ByQrCode,
    ByOther,
    /// Then, per base criterion, how many gave 1, 2, 3, 4, 5: see histogramColumn().
    FirstHistogram,
};

/// What a portal keeps; the columns after these are computed from it when they are asked for.
inline constexpr std::size_t keptTallyColumnCount =
    static_cast<std::size_t>(TallyColumn::FirstHistogram) +
    baseCriterionCount * static_cast<std::size_t>(highestScore);
inline constexpr std::size_t tallyColumnCount = keptTallyColumnCount + baseCriterionCount;

/// Where the number of answers with this score (1–5) to this criterion is counted.
constexpr TallyColumn histogramColumn(BaseCriterion criterion, int score)
{
    return static_cast<TallyColumn>(static_cast<std::size_t>(TallyColumn::FirstHistogram) +
                                    static_cast<std::size_t>(criterion) * highestScore +
                                    static_cast<std::size_t>(score - lowestScore));
}

/// Σ of the scores for this criterion: all that a mean needs of the histogram.
constexpr TallyColumn criterionSumColumn(BaseCriterion criterion)
{
    return static_cast<TallyColumn>(keptTallyColumnCount + static_cast<std::size_t>(criterion));
}

using TallyColumns = std::bitset<tallyColumnCount>;

/// Tallies column by column: row i is organization organizations[i] in slot slotNumbers[i]. A slot
/// is a month's index, or the number of the period asked for. Rows are ordered by organization,
/// then slot; what has no questionnaires has no row. Columns that were not asked for are empty.
struct TallyTable
{
    std::vector<OrganizationId> organizations;
    std::vector<int> slotNumbers;
    std::array<std::vector<qint64>, tallyColumnCount> columns;

    std::size_t rows() const { return organizations.size(); }
    std::vector<qint64> &operator[](TallyColumn column)
    {
        return columns[static_cast<std::size_t>(column)];
    }
    const std::vector<qint64> &operator[](TallyColumn column) const
    {
        return columns[static_cast<std::size_t>(column)];
    }

    friend bool operator==(const TallyTable &, const TallyTable &) = default;
};

} // namespace ratingdesk
