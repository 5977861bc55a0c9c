// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sql/statement.h"

namespace ratingdesk::sql {

// What the engine and its guards say of the portal.

/// What SQLite finds wrong with the file and with references between rows; damage comes first.
std::vector<CheckFinding> checkStorage(Connection &connection);
/// The part of it that is quick: the pages and the order of the rows, not the indexes.
std::vector<CheckFinding> quicklyCheckStorage(Connection &connection);

/// Triggers and their functions that the migrations made and that are not there as they were made,
/// or do not work.
std::vector<CheckFinding> checkGuards(Connection &connection);

} // namespace ratingdesk::sql
