// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/changefeed.h"
#include "models/portal/sql/guards.h"
#include "models/portal/sql/migrations.h"
#include "models/portal/sql/portalfailure.h"
#include "models/portal/sql/reading.h"
#include "models/portal/sql/sqlerrors.h"
#include "models/portal/sql/sqlportal.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <sqlite3.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

using namespace sql;

using Database = std::unique_ptr<sqlite3, int (*)(sqlite3 *)>;

/// A file opened past Qt Sql, for SQLite's own way of copying.
Database openFile(const QString &path, int flags)
{
    sqlite3 *opened = nullptr;
    const int result =
        sqlite3_open_v2(QFile::encodeName(path).constData(), &opened, flags, nullptr);
    Database database(opened, sqlite3_close);
    if (result != SQLITE_OK)
        fail(writeFailed(path, QString::fromUtf8(sqlite3_errmsg(opened))));
    constexpr int busyMilliseconds = 5000;
    sqlite3_busy_timeout(opened, busyMilliseconds);
    return database;
}

/// Copies all pages as they stand at one moment, while others work; what is at the target goes in
/// one transaction.
void copyPages(const QString &from, const QString &to, const ProgressCallback &progress)
{
    const Database source = openFile(from, SQLITE_OPEN_READWRITE);
    const Database target = openFile(to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    sqlite3_backup *copy = sqlite3_backup_init(target.get(), "main", source.get(), "main");
    if (!copy)
        fail(writeFailed(to, QString::fromUtf8(sqlite3_errmsg(target.get()))));
    constexpr int pagesAtOnce = 2000;
    int result = SQLITE_OK;
    bool goesOn = true;
    // A reader's transaction keeps others from making the copying begin anew.
    sqlite3_exec(source.get(), "BEGIN; SELECT count(*) FROM sqlite_master", nullptr, nullptr,
                 nullptr);
    while (goesOn && (result == SQLITE_OK || result == SQLITE_BUSY || result == SQLITE_LOCKED)) {
        result = sqlite3_backup_step(copy, pagesAtOnce);
        const int pages = sqlite3_backup_pagecount(copy);
        if (result == SQLITE_BUSY || result == SQLITE_LOCKED)
            break; // after the busy timeout
        goesOn = !progress || progress(pages - sqlite3_backup_remaining(copy), pages);
    }
    sqlite3_backup_finish(copy);
    if (!goesOn && result != SQLITE_DONE)
        fail(cancelled());
    if (result != SQLITE_DONE)
        fail(writeFailed(to, QString::fromUtf8(sqlite3_errstr(result))));
}

/// A copy holds everything, so it is for those who may see everything.
void checkMayCopy(Connection &connection)
{
    // Who may do what, an older portal does not tell yet.
    if (schemaVersionOf(connection) == newestSchemaVersion(connection.dialect()))
        orFail(allowedUnless(missingRight(actorOf(connection), Operation::CopyPortal),
                             actorOf(connection)));
}

/// Ends the verb when the file is not a portal that this program can read whole.
void checkCopy(const QString &path)
{
    SqlAddress address;
    address.path = path;
    Connection connection(address, {});
    connection.open();
    const auto version = schemaVersionOf(connection);
    if (!version)
        fail(notAPortal(address));
    if (*version > newestSchemaVersion(connection.dialect()))
        fail(schemaTooNew(*version));
    Statement statement(connection, u"PRAGMA quick_check(1)"_s);
    if (!statement.run().next() || statement.text(0) != "ok"_L1)
        fail(damaged(path, statement.text(0)));
}

/// Copies to a new file, which appears only when it is complete.
void copyToNewFile(const QString &from, const QString &to, const ProgressCallback &progress)
{
    const QString unfinished = to + u".part"_s;
    QFile::remove(unfinished);
    const auto copied = attempt([&] {
        copyPages(from, unfinished, progress);
        checkCopy(unfinished);
    });
    QFile file(unfinished);
    if (!copied) {
        file.remove();
        fail(copied.error());
    }
    if (!file.rename(to)) {
        const QString words = file.errorString();
        file.remove();
        fail(writeFailed(to, words));
    }
}

/// After another state took the place of the present one, all who have it open load it anew.
void tellEverythingChanged(const SqlAddress &address, qint64 knownRevision)
{
    Connection connection(address, {});
    connection.open();
    if (schemaVersionOf(connection) != newestSchemaVersion(connection.dialect()))
        return;
    Statement(connection, u"INSERT INTO change_log (revision, kind) VALUES (?, 0)"_s)
        .run(std::max(knownRevision, dataRevision(connection)) + 1);
}

void restoreFile(const SqlAddress &address, const QString &path, bool replace,
                 const ProgressCallback &progress)
{
    checkCopy(path);
    if (!QFileInfo::exists(address.path)) {
        for (const QString &suffix : {u"-journal"_s, u"-wal"_s}) {
            if (QFileInfo::exists(address.path + suffix))
                fail(foreignJournalFound(address.path + suffix));
        }
        copyToNewFile(path, address.path, progress);
        return;
    }
    if (!replace)
        fail(alreadyAPortal(address));
    qint64 revision = 0;
    {
        Connection connection(address, {});
        connection.open();
        const auto version = schemaVersionOf(connection);
        if (!version)
            fail(notAPortal(address));
        checkMayCopy(connection);
        if (*version == newestSchemaVersion(connection.dialect()))
            revision = dataRevision(connection);
    }
    copyPages(path, address.path, progress);
    tellEverythingChanged(address, revision);
}

/// Runs one of PostgreSQL's own programs at the address; what it says comes back.
QString runServerProgram(const QString &program, const SqlAddress &address, const QString &password,
                         const QStringList &arguments, const ProgressCallback &progress)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!password.isEmpty())
        environment.insert(u"PGPASSWORD"_s, password);
    process.setProcessEnvironment(environment);
    const QString connection =
        u"host='%1' port=%2 dbname='%3' user='%4' connect_timeout=5 %5"_s.arg(
            address.host, QString::number(address.port), address.database, address.user,
            address.options);
    process.start(program, QStringList{u"--no-password"_s, u"--dbname"_s, connection} + arguments);
    if (!process.waitForStarted())
        fail({.kind = PortalError::Kind::Internal,
              .problem = PortalError::Problem::ProgramMissing,
              .subject = program,
              .detail = process.errorString()});
    constexpr int lookMilliseconds = 200;
    while (!process.waitForFinished(lookMilliseconds) && process.state() != QProcess::NotRunning) {
        if (progress && !progress(0, 0)) {
            process.kill();
            process.waitForFinished();
            fail(cancelled());
        }
    }
    const QString words = QString::fromLocal8Bit(process.readAllStandardError()).trimmed();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        fail({.kind = PortalError::Kind::Internal,
              .problem = PortalError::Problem::WriteFailed,
              .subject = addressText(address),
              .detail = words});
    return QString::fromLocal8Bit(process.readAllStandardOutput());
}

void backupFromServer(const SqlAddress &address, const QString &password, const QString &path,
                      const ProgressCallback &progress)
{
    const QString unfinished = path + u".part"_s;
    const auto dumped = attempt([&] {
        runServerProgram(
            u"pg_dump"_s, address, password,
            // An operator, and the owner too, sees all rows by the policies, not past them.
            {u"--format=custom"_s, u"--schema=portal"_s, u"--no-owner"_s,
             u"--enable-row-security"_s, u"--file"_s, unfinished},
            progress);
    });
    QFile file(unfinished);
    if (!dumped) {
        file.remove();
        fail(dumped.error());
    }
    if (!file.rename(path)) {
        const QString words = file.errorString();
        file.remove();
        fail(writeFailed(path, words));
    }
}

void restoreToServer(const SqlAddress &address, const QString &password, const QString &path,
                     bool replace, const ProgressCallback &progress)
{
    QProcess list;
    list.start(u"pg_restore"_s, {u"--list"_s, path});
    if (!list.waitForStarted())
        fail({.kind = PortalError::Kind::Internal,
              .problem = PortalError::Problem::ProgramMissing,
              .subject = u"pg_restore"_s,
              .detail = list.errorString()});
    list.waitForFinished(-1);
    if (list.exitCode() != 0 ||
        !list.readAllStandardOutput().contains("TABLE portal schema_migration"))
        fail({.kind = PortalError::Kind::Invalid,
              .problem = PortalError::Problem::NotAPortal,
              .subject = path,
              .detail = QString::fromLocal8Bit(list.readAllStandardError()).trimmed()});
    {
        Connection connection(address, password);
        connection.open();
        const Transaction transaction(connection, Transaction::Kind::Reading);
        const auto version = schemaVersionOf(connection);
        if (version && !replace)
            fail(alreadyAPortal(address));
        if (version)
            checkMayCopy(connection);
    }
    QStringList arguments{u"--single-transaction"_s, u"--no-owner"_s};
    if (replace)
        arguments += {u"--clean"_s, u"--if-exists"_s};
    runServerProgram(u"pg_restore"_s, address, password, arguments + QStringList{path}, progress);
}

} // namespace

Result<std::vector<CheckFinding>> lookThroughSqlPortal(const SqlAddress &address,
                                                       std::chrono::milliseconds limit,
                                                       const std::function<bool()> &stop)
{
    if (address.engine != SqlAddress::Engine::Sqlite)
        return {};
    const QDeadlineTimer deadline(limit);
    const auto looked = attempt([&] {
        Connection connection(address, {});
        connection.open();
        connection.setWantsToStop([&] { return deadline.hasExpired() || (stop && stop()); });
        return quicklyCheckStorage(connection);
    });
    // A large file on a slow disk is not looked through whole.
    if (!looked && looked.error().kind == PortalError::Kind::Cancelled)
        return {};
    if (!looked && looked.error().problem == PortalError::Problem::Damaged)
        return {{{CheckFinding::Kind::DamagedStorage, 0, looked.error().detail}}};
    return looked;
}

Result<void> backupSqlPortal(const SqlAddress &address, const QString &password,
                             const QString &path, const ProgressCallback &progress)
{
    return attempt([&] {
        if (QFileInfo::exists(path))
            fail({.kind = PortalError::Kind::Conflict,
                  .problem = PortalError::Problem::FileExists,
                  .subject = path});
        {
            Connection connection(address, password);
            connection.open();
            const Transaction transaction(connection, Transaction::Kind::Reading);
            if (!schemaVersionOf(connection))
                fail(notAPortal(address));
            checkMayCopy(connection);
        }
        if (address.engine == SqlAddress::Engine::Sqlite)
            copyToNewFile(address.path, path, progress);
        else
            backupFromServer(address, password, path, progress);
    });
}

Result<void> restoreSqlPortal(const SqlAddress &address, const QString &password,
                              const QString &path, bool replace, const ProgressCallback &progress)
{
    return attempt([&] {
        if (!QFileInfo::exists(path))
            fail(fileMissing(path));
        if (address.engine == SqlAddress::Engine::Sqlite)
            restoreFile(address, path, replace, progress);
        else
            restoreToServer(address, password, path, replace, progress);
    });
}

} // namespace ratingdesk
