// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/period.h"
#include "models/domain/tally.h"
#include "models/ranking/fraction.h"

#include <vector>

namespace ratingdesk {

struct MonthFigure
{
    Month month;
    qint64 questionnaires = 0;
    Fraction score;
};

/// The ratings of an organization, or of several together, by the base criteria. Fractions are null
/// where there is no questionnaire.
struct RatingFigures
{
    qint64 questionnaires = 0;
    Fraction score;                                    ///< 1–5
    Fraction satisfaction;                             ///< share of a score of 4 and more
    std::array<Fraction, baseCriterionCount> criteria; ///< 1–5 each
    std::array<qint64, highestScore> answers{};        ///< how often 1, 2, … 5 was given
    std::vector<MonthFigure> months;                   ///< without gaps, oldest first
};

/// What figuresOf() reads.
TallyColumns figureColumns();

/// Sums up tallies that were asked for by month; `only`: one organization's, else all rows.
RatingFigures figuresOf(const TallyTable &byMonth, std::optional<OrganizationId> only = {});

} // namespace ratingdesk
