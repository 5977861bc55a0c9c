// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sql/statement.h"

namespace ratingdesk::sql {

// What triggers write down of every change, read by programs that look at the portal.

/// The channel on which PostgreSQL tells every program that listens of a new revision.
QString notificationChannel();

/// The newest revision of the data that is committed.
qint64 dataRevision(Connection &connection);

/// What became different after that revision; nothing when nothing did.
std::optional<PortalChange> changesSince(Connection &connection, qint64 revision);

} // namespace ratingdesk::sql
