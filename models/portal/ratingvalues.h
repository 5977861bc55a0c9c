// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/period.h"
#include "models/domain/tally.h"

#include <optional>
#include <vector>

namespace ratingdesk {

struct TallyQuery
{
    /// Sums per period, in this order; none: one row per month.
    std::vector<Period> periods;
    /// Only these organizations; nothing: all.
    std::optional<std::vector<OrganizationId>> organizations;
    TallyColumns columns;
};

struct MonthCount
{
    Month month;
    qint64 count = 0;
    friend bool operator==(const MonthCount &, const MonthCount &) = default;
};

/// What all questionnaires of one month come to.
struct MonthRatings
{
    Month month;
    qint64 questionnaires = 0;
    qint64 satisfied = 0; ///< with a mean of 4 or more over the base criteria
    friend bool operator==(const MonthRatings &, const MonthRatings &) = default;
};

/// The figures of the whole portal, by the month in which something was added; months without are
/// left out, the others ascend.
struct PortalFigures
{
    std::vector<MonthCount> usersByMonth;
    std::vector<MonthCount> organizationsByMonth; ///< of those that are active today
    std::vector<MonthRatings> ratingsByMonth;
    std::optional<Month> firstMonth; ///< of the questionnaires
    std::optional<Month> lastMonth;
};

/// What became of questionnaires brought in from another system.
struct QuestionnaireReceipt
{
    qint64 added = 0;
    std::vector<qsizetype> alreadyThere;        ///< indexes: their source id was brought in before
    std::vector<qsizetype> different;           ///< those of them that say something else now
    std::vector<qsizetype> withoutOrganization; ///< indexes: no organization of that id
};

} // namespace ratingdesk
