// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sql/statement.h"
#include "models/portal/sql/task.h"

namespace ratingdesk::sql {

/// The column of `monthly_tally` in which this is counted, or what it is computed from.
QString columnName(TallyColumn column);

TallyTable tallies(Connection &connection, const TallyQuery &query, const Task &task);

/// Tallies whose month is not the sum of its questionnaires.
std::vector<CheckFinding> checkTallies(Connection &connection, const Task &task);

} // namespace ratingdesk::sql
