// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sql/statement.h"
#include "models/portal/sql/task.h"

namespace ratingdesk::sql {

/// Carries out the change set in a transaction.
ChangeReceipt applyChangeSet(Connection &connection, const QString &actor, const ChangeSet &changes,
                             ApplyMode mode, const Task &task);

} // namespace ratingdesk::sql
