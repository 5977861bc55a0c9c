// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sql/connection.h"

namespace ratingdesk::sql {

/// The version that this program knows: that of its newest migration.
int newestSchemaVersion(const Dialect &dialect);

/// All that the migrations say, one statement after the other.
QStringList migrationStatements(const Dialect &dialect);

/// The version of the portal in this database; nothing when it is not a portal.
std::optional<int> schemaVersionOf(Connection &connection);

/// Ends the verb when the database is not a portal, or of another version than the program's.
void checkSchema(Connection &connection);

/// Makes the table that records migrations, and the mark by which a portal is known.
void prepareForMigrations(Connection &connection);

/// Applies the migrations that come after `from`, up to the version `upTo`. With `Separate` each is
/// a transaction of its own; with `Within` the caller has one open.
enum class MigrationTransactions {
    Separate,
    Within,
};
MigrationReport migrate(Connection &connection, int from, int upTo,
                        MigrationTransactions transactions);

/// PostgreSQL: grants the group roles what they need of the newest schema, and makes those roles.
/// Leaves that to an administrator of the server where roles are missing and may not be made here.
void grantToRoles(Connection &connection);

} // namespace ratingdesk::sql
