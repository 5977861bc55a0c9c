// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sql/statement.h"
#include "models/portal/sql/task.h"

namespace ratingdesk::sql {

/// What came of a change set, and what is to be announced of it.
struct AppliedChanges
{
    ChangeReceipt receipt;
    std::optional<PortalChange> change; ///< nothing: nothing was changed, or it was a dry run
};

AppliedChanges applyChangeSet(Connection &connection, const QString &actor,
                              const ChangeSet &changes, ApplyMode mode, const Task &task);

/// Counts the portal's data revision on and returns it.
qint64 countRevisionOn(Connection &connection);

/// With PostgreSQL tells every other program; they hear of it when the transaction is committed.
void notifyOthers(Connection &connection, const PortalChange &change);

} // namespace ratingdesk::sql
