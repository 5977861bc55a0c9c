// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sql/statement.h"
#include "models/portal/sql/task.h"

namespace ratingdesk::sql {

/// The integrity of everything stored, in one view of the data; empty when all is well.
std::vector<CheckFinding> checkPortal(Connection &connection,
                                      const std::optional<JournalHead> &kept, const Task &task);

} // namespace ratingdesk::sql
