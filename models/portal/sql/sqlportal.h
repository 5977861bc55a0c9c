// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/bulksink.h"
#include "models/portal/portalmaintenance.h"
#include "models/portal/portalsource.h"
#include "models/portal/sqladdress.h"
#include "models/portal/timelimits.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace ratingdesk {

/// The portal over its database, on a worker thread of its own. Nothing happens before open().
std::unique_ptr<PortalSource> makeSqlPortal(const SqlAddress &address, const QString &password,
                                            const TimeLimits &limits = {});

/// Connections to a portal that several sessions share: one that writes, and readers beside it.
/// They go when the last session has gone.
///
/// A standby, where there is one, is a copy that follows the database, with the same users and
/// passwords. What trees and rankings are made of is read there, by as many readers, as long as it
/// holds all that the sessions saved and were told of; else from the database as ever.
class SqlPool;
std::shared_ptr<SqlPool> makeSqlPool(const SqlAddress &address, const QString &password,
                                     int readers, const std::optional<SqlAddress> &standby = {},
                                     const TimeLimits &limits = {});
/// The portal as that account of it sees it, for a program that has made sure who asks. With
/// PostgreSQL the pool has to sign in as a member of portal_service.
std::unique_ptr<PortalSource> makeSqlPortal(const std::shared_ptr<SqlPool> &pool,
                                            const QString &account);

/// Makes an empty portal and lets `fill`, if given, put the first rows in; all in one transaction.
/// A new SQLite file appears only when everything is in it. Blocks: call it from a command or a
/// worker.
Result<MigrationReport> createSqlPortal(const SqlAddress &address, const QString &password,
                                        const QString &name,
                                        const std::function<Result<void>(BulkSink &)> &fill = {});

/// A whole, consistent copy of the portal in a new file, while others work: another portal file, or
/// what PostgreSQL's pg_dump writes. Blocks.
Result<void> backupSqlPortal(const SqlAddress &address, const QString &password,
                             const QString &path, const ProgressCallback &progress = {});

/// Puts such a copy in the place of the portal, all at once; without `replace` only where there is
/// none. Refuses what is not a copy of a portal. Blocks.
Result<void> restoreSqlPortal(const SqlAddress &address, const QString &password,
                              const QString &path, bool replace,
                              const ProgressCallback &progress = {});

/// Looks through the file as SQLite can do it quickly, until the time is over or `stop` answers
/// true, and says what is damaged. Nothing for a server. Blocks.
Result<std::vector<CheckFinding>> lookThroughSqlPortal(const SqlAddress &address,
                                                       std::chrono::milliseconds limit,
                                                       const std::function<bool()> &stop = {});

/// Whether there are migrations to apply. Blocks.
Result<bool> isSqlPortalOutdated(const SqlAddress &address, const QString &password);

/// Applies pending migrations, each in a transaction. Blocks.
Result<MigrationReport> upgradeSqlPortal(const SqlAddress &address, const QString &password);

} // namespace ratingdesk
