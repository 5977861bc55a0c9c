// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sql/requests.h"
#include "models/portal/sql/task.h"

namespace ratingdesk::sql {

/// Carries out the change set in a transaction, or gives the first answer to it once more. Its
/// request id must be given.
ChangeReceipt applyChangeSet(Connection &connection, const QString &actor, const ChangeSet &changes,
                             ApplyMode mode, const Task &task);

} // namespace ratingdesk::sql
