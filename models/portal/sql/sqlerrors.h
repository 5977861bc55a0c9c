// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "models/portal/sql/sqlportal.h"

class QSqlError;

namespace ratingdesk::sql {

/// What the engine's error means for a person.
PortalError errorOf(const SqlAddress &address, const QSqlError &error);
/// Why the PostgreSQL server did not let one in. libpq gives no code for it, only words.
PortalError connectionRefused(const SqlAddress &address, const QString &words);

PortalError fileMissing(const QString &path);
PortalError accountMissing(const QString &account);
PortalError unknownRole(const QString &account, qint64 role);
/// Who signed in there may not act for others.
PortalError notAService(const SqlAddress &address);
PortalError fileGone(const QString &path);
PortalError pathTooLong(const QString &path);
/// Whether no file can have that path, or not one with the suffix beside it.
bool isPathTooLong(const QString &path, const QString &suffix);
PortalError foreignJournalFound(const QString &journal);
PortalError damaged(const QString &path, const QString &detail);
PortalError driverMissing(const QString &driver);
PortalError notAPortal(const SqlAddress &address, const QString &detail = {});
PortalError alreadyAPortal(const SqlAddress &address);
PortalError schemaTooNew(int version);
PortalError schemaTooOld(int version);
PortalError writeFailed(const QString &path, const QString &detail);

/// The database in words: its path, or `host/database`.
QString addressText(const SqlAddress &address);

} // namespace ratingdesk::sql
