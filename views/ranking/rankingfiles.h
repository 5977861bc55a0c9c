// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/peopletable.h"
#include "models/ranking/rankingquestion.h"

#include <functional>

namespace ratingdesk {

using NameOf = std::function<QString(OrganizationId)>;

/// What a table of a ranking is made of.
struct RankingSheet
{
    QStringList lines;  ///< who is ranked, when, and by which method: see PeopleTable
    qint64 minimum = 1; ///< questionnaires needed for a position
    NameOf name;
};

/// One row of a ranking, and with how many decimals its score is written.
struct ShownRow
{
    const RankingRow *row;
    int scoreDecimals;
};

/// The decimals of scores in files, unless more are needed to tell neighbours apart.
inline constexpr int fileScoreDecimals = 4;

/// The rows in the order in which they are seen.
PeopleTable rankingTable(const std::vector<ShownRow> &rows, const RankingSheet &sheet);

/// A row per period and member; where it has no position, the reason.
PeopleTable movementsTable(const MovementSeries &series, const RankingSheet &sheet);

} // namespace ratingdesk
