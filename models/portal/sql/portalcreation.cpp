// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/hiddensigns.h"
#include "models/portal/sql/bulkwriter.h"
#include "models/portal/sql/journal.h"
#include "models/portal/sql/migrations.h"
#include "models/portal/sql/portalfailure.h"
#include "models/portal/sql/reading.h"
#include "models/portal/sql/sqlerrors.h"
#include "models/portal/sql/sqlportal.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

using namespace sql;
using Fill = std::function<Result<void>(BulkSink &)>;

/// Everything a new portal has, into an empty database.
MigrationReport build(Connection &connection, const QString &name, const Fill &fill)
{
    prepareForMigrations(connection);
    if (connection.dialect().isSqlite()) {
        // Every file counts its writings from a number of its own.
        connection.execute(
            u"PRAGMA user_version = %1"_s.arg(QRandomGenerator::global()->bounded(1, 1 << 30)));
    }
    const MigrationReport report = migrate(connection, 0, newestSchemaVersion(connection.dialect()),
                                           MigrationTransactions::Within);
    Statement(connection, u"UPDATE portal SET name = ?"_s).run(name);
    if (fill) {
        BulkWriter writer(connection);
        orFail(fill(writer));
        writer.finish();
    }
    grantToRoles(connection);
    // One that brings its history tells itself when it was made.
    if (integerFrom(connection, u"SELECT count(*) FROM journal"_s) > 0)
        return report;
    JournalWriter journal(connection, accountOf(connection));
    journal.write({.id = {},
                   .at = {},
                   .actor = {},
                   .action = JournalAction::PortalCreated,
                   .organization = {},
                   .reason = {},
                   .before = {},
                   .after = {}});
    journal.flush();
    return report;
}

/// Ends the verb when the file holds anything already: nothing is overwritten.
void refuseExistingFile(const SqlAddress &address)
{
    if (!QFileInfo::exists(address.path)) {
        for (const QString &suffix : {u"-journal"_s, u"-wal"_s}) {
            if (QFileInfo::exists(address.path + suffix))
                fail(foreignJournalFound(address.path + suffix));
        }
        return;
    }
    Connection connection(address, {});
    connection.open();
    if (schemaVersionOf(connection))
        fail(alreadyAPortal(address));
    fail(notAPortal(address));
}

MigrationReport createInFile(const SqlAddress &address, const QString &name, const Fill &fill)
{
    constexpr char16_t longestSuffix[] = u".part.lock";
    if (isPathTooLong(address.path, QString::fromUtf16(longestSuffix)))
        fail(pathTooLong(address.path));
    refuseExistingFile(address);
    // One name for what is being made, guarded by a lock: what a killed program left behind is
    // cleared away by the next one, and two at once do not meet in it.
    SqlAddress unfinished = address;
    unfinished.path += u".part"_s;
    QLockFile lock(unfinished.path + u".lock"_s);
    lock.setStaleLockTime(0);
    if (!lock.tryLock()) {
        fail(lock.error() == QLockFile::LockFailedError
                 ? PortalError{.kind = PortalError::Kind::Unreachable,
                               .problem = PortalError::Problem::Locked,
                               .subject = address.path,
                               .detail = {},
                               .current = {}}
                 : writeFailed(address.path, unfinished.path));
    }
    QFile::remove(unfinished.path);

    MigrationReport report;
    const auto built = attempt([&] {
        Connection connection(unfinished, {});
        connection.open(Connection::Opening::New);
        // The register and its tallies are read whole: a quarter of the calls than with SQLite's
        // own 4096, and a tenth less time until the tree stands.
        connection.execute(u"PRAGMA page_size = 16384"_s);
        // Until it has its name, nobody misses the file: it needs no journal and no waiting for
        // the disk but once, at the end.
        connection.execute(u"PRAGMA journal_mode = OFF"_s);
        connection.execute(u"PRAGMA synchronous = OFF"_s);
        connection.execute(u"PRAGMA locking_mode = EXCLUSIVE"_s);
        connection.execute(u"PRAGMA cache_size = -65536"_s);
        connection.execute(u"BEGIN"_s);
        report = build(connection, name, fill);
        connection.execute(u"COMMIT"_s);
        // This one writing waits for the disk, and so for everything before it.
        connection.execute(u"PRAGMA synchronous = FULL"_s);
        connection.execute(u"UPDATE portal SET name = name"_s);
        connection.execute(u"PRAGMA locking_mode = NORMAL"_s);
        connection.prepareForReaders();
    });
    if (!built) {
        QFile::remove(unfinished.path);
        fail(built.error());
    }
    QFile file(unfinished.path);
    if (!file.rename(address.path)) {
        const QString words = file.errorString();
        file.remove();
        fail(writeFailed(address.path, words));
    }
    return report;
}

MigrationReport createOnServer(const SqlAddress &address, const QString &password,
                               const QString &name, const Fill &fill)
{
    Connection connection(address, password);
    connection.open();
    const LongStatements longStatements(connection);
    MigrationReport report;
    {
        Transaction transaction(connection, Transaction::Kind::Writing);
        if (schemaVersionOf(connection))
            fail(alreadyAPortal(address));
        report = build(connection, name, fill);
        transaction.commit();
    }
    // The planner knows nothing yet of what came in one piece.
    if (fill) {
        Transaction transaction(connection, Transaction::Kind::WritingBeside);
        connection.execute(u"ANALYZE organization, organization_parent, questionnaire,"
                           " monthly_tally"_s);
        transaction.commit();
    }
    return report;
}

} // namespace

Result<MigrationReport> createSqlPortal(const SqlAddress &address, const QString &password,
                                        const QString &name, const Fill &fill)
{
    return attempt([&] {
        if (firstHiddenSign(name))
            fail(invalidInput(u"name"_s));
        return address.engine == SqlAddress::Engine::Sqlite
                   ? createInFile(address, name, fill)
                   : createOnServer(address, password, name, fill);
    });
}

Result<bool> isSqlPortalOutdated(const SqlAddress &address, const QString &password)
{
    return attempt([&] {
        Connection connection(address, password);
        connection.open();
        const Transaction transaction(connection, Transaction::Kind::Reading);
        const auto version = schemaVersionOf(connection);
        if (!version)
            fail(notAPortal(address));
        return *version < newestSchemaVersion(connection.dialect());
    });
}

Result<MigrationReport> upgradeSqlPortal(const SqlAddress &address, const QString &password)
{
    return attempt([&] {
        Connection connection(address, password);
        connection.open();
        const LongStatements longStatements(connection);
        const auto version = [&] {
            const Transaction transaction(connection, Transaction::Kind::Reading);
            return schemaVersionOf(connection);
        }();
        if (!version)
            fail(notAPortal(address));
        const int newest = newestSchemaVersion(connection.dialect());
        if (*version > newest)
            fail(schemaTooNew(*version));
        const auto report = migrate(connection, *version, newest, MigrationTransactions::Separate);
        if (!connection.dialect().isSqlite()) {
            Transaction transaction(connection, Transaction::Kind::Writing);
            grantToRoles(connection);
            transaction.commit();
        }
        return report;
    });
}

} // namespace ratingdesk
