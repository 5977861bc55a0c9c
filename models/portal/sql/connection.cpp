// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/connection.h"

#include "models/portal/sql/databasefile.h"
#include "models/portal/sql/filesystem.h"
#include "models/portal/sql/journalfiles.h"
#include "models/portal/sql/portalfailure.h"
#include "models/portal/sql/sqlerrors.h"
#include "models/portal/sql/statement.h"
#include "models/portal/sqlencryption.h"

#include <QAtomicInteger>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QThreadPool>
#include <QUrl>

#include <libpq-fe.h>
#include <sqlite3.h>
#include <sys/socket.h>

#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

namespace {

constexpr int busyMilliseconds = 5000;

/// PostgreSQL's advisory locks of a portal: "RTDK" as everywhere, and one number for each. The
/// migrations take number 2, while a revision is given.
constexpr int portalLocks = 0x5244544b;
constexpr int writersLock = 1;

QString newConnectionName()
{
    static QAtomicInteger<int> counter;
    return u"portal-%1"_s.arg(counter.fetchAndAddRelaxed(1));
}

/// Whether the file's header says that its changes are kept in a write-ahead log first.
bool isInWalMode(const QString &path)
{
    constexpr qint64 readVersionAt = 19;
    constexpr char walVersion = 2;
    DatabaseFile file(path);
    char version = 0;
    return file.isOpen() && file.seek(readVersionAt) && file.getChar(&version) &&
           version == walVersion;
}

/// Whether the log that this file needs beside it cannot be made.
bool cannotWriteBeside(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (query.exec(u"SELECT count(*) FROM sqlite_master"_s) && query.next())
        return false;
    const int code = query.lastError().nativeErrorCode().toInt() & 0xff;
    return code == SQLITE_READONLY || code == SQLITE_CANTOPEN;
}

bool isLinkedSqlite(const QSqlDatabase &database)
{
    QSqlQuery query(u"SELECT sqlite_source_id()"_s, database);
    return query.next() && query.value(0).toString() == QLatin1StringView(sqlite3_sourceid());
}

/// What libpq is told besides the address. What the user sets comes last and wins.
QString libpqOptions(const SqlAddress &address, const TimeLimits &limits)
{
    // Nothing may hang: neither a host that swallows packets, nor a cable that is pulled later.
    return u"connect_timeout=%1 keepalives_idle=20 keepalives_interval=5 keepalives_count=3 "
           "tcp_user_timeout=20000 application_name=RatingDesk %2 %3"_s
               .arg(std::chrono::ceil<std::chrono::seconds>(limits.connecting).count())
               .arg(encryptionOptions(address), address.options);
}

QString beginning(const Dialect &dialect, Transaction::Kind kind)
{
    const bool isWriting = kind == Transaction::Kind::Writing;
    // With SQLite a plain BEGIN that turns into writing later does not wait for other writers.
    if (dialect.isSqlite())
        return isWriting ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
    return isWriting ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
}

PGconn *serverHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    // libpq calls it PGconn, the compiler pg_conn.
    const QLatin1StringView type(handle.typeName());
    if (type != "PGconn*"_L1 && type != "pg_conn*"_L1)
        return nullptr;
    return *static_cast<PGconn *const *>(handle.constData());
}

} // namespace

Connection::Connection(const SqlAddress &address, const QString &password, const TimeLimits &limits)
    : m_address(address),
      m_password(password),
      m_limits(limits),
      m_statementLimit(limits.statement),
      m_dialect(address.engine),
      m_name(newConnectionName())
{
}

Connection::~Connection() { close(); }

void Connection::open(Opening opening)
{
    close();
    m_wasLost = false;
    if (!QSqlDatabase::isDriverAvailable(m_dialect.driver()))
        fail(driverMissing(m_dialect.driver()));
    if (m_dialect.isSqlite())
        openSqlite(opening);
    else
        openPostgresql();
}

void Connection::close()
{
    if (!m_database.isValid())
        return;
    {
        const std::lock_guard lock(m_handleMutex);
        m_cancel.reset();
        m_sqlite = nullptr;
    }
    m_watchdog.reset();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::openSqlite(Opening opening)
{
    // SQLite itself would make a new, empty database where there is none.
    const QFileInfo file(m_address.path);
    if (opening == Opening::Existing) {
        if (isPathTooLong(m_address.path, {}))
            fail(pathTooLong(m_address.path));
        if (!file.exists())
            fail(fileMissing(m_address.path));
        if (!file.isFile())
            fail(notAPortal(m_address));
        if (const auto journal = foreignJournal(m_address.path))
            fail(foreignJournalFound(*journal));
        if (isCutShort(m_address.path))
            fail(damaged(m_address.path, u"the file is shorter than its header says"_s));
    }
    const bool isRemote = m_address.options == "network"_L1 || isOnRemoteFileSystem(m_address.path);
    if (isRemote) {
        m_fileLock = std::make_unique<QLockFile>(m_address.path + u".lock"_s);
        m_fileLock->setStaleLockTime(0);
    }
    m_database = QSqlDatabase::addDatabase(m_dialect.driver(), m_name);
    const QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds);
    m_database.setDatabaseName(m_address.path);
    m_database.setConnectOptions(options);
    if (!m_database.open())
        failWith(m_database.lastError());
    const bool isWal = isInWalMode(m_address.path);
    if (isWal && !QFile::exists(m_address.path + u"-wal"_s) && cannotWriteBeside(m_database)) {
        // Then nobody else writes either: it can be read as it lies there.
        m_database.close();
        QUrl url = QUrl::fromLocalFile(file.absoluteFilePath());
        url.setQuery(u"immutable=1"_s);
        m_database.setDatabaseName(QString::fromLatin1(url.toEncoded()));
        m_database.setConnectOptions(options + u";QSQLITE_OPEN_URI"_s);
        if (!m_database.open())
            failWith(m_database.lastError());
    }
    if (isRemote && isWal) {
        // Without memory that is shared; nobody else may be at it.
        execute(u"PRAGMA locking_mode = EXCLUSIVE"_s);
        execute(u"PRAGMA journal_mode = DELETE"_s);
        execute(u"PRAGMA locking_mode = NORMAL"_s);
        execute(u"SELECT count(*) FROM sqlite_master"_s);
    }
    execute(u"PRAGMA foreign_keys = ON"_s);
    m_sharesSqlite = isLinkedSqlite(m_database);
    takeHandles();
}

void Connection::openPostgresql()
{
    m_database = QSqlDatabase::addDatabase(m_dialect.driver(), m_name);
    m_database.setHostName(m_address.host);
    m_database.setPort(m_address.port);
    m_database.setDatabaseName(m_address.database);
    m_database.setUserName(m_address.user);
    m_database.setPassword(m_password);
    m_database.setConnectOptions(libpqOptions(m_address, m_limits));
    if (!m_database.open()) {
        const PortalError error = connectionRefused(m_address, m_database.lastError());
        close();
        fail(error);
    }
    takeHandles();
    introduce();
}

void Connection::setWantsToStop(std::function<bool()> wantsToStop)
{
    m_wantsToStop = std::move(wantsToStop);
}

void Connection::takeHandles()
{
    const std::lock_guard lock(m_handleMutex);
    if (m_dialect.isSqlite()) {
        const QVariant handle = m_database.driver()->handle();
        if (!m_sharesSqlite || !handle.isValid())
            return;
        m_sqlite = *static_cast<sqlite3 *const *>(handle.constData());
        constexpr int stepsBetween = 100'000; // some milliseconds
        sqlite3_progress_handler(
            m_sqlite, stepsBetween,
            [](void *connection) {
                const auto &wantsToStop = static_cast<Connection *>(connection)->m_wantsToStop;
                return wantsToStop && wantsToStop() ? 1 : 0;
            },
            this);
        return;
    }
    PGconn *server = serverHandle(m_database);
    if (!server)
        return;
    m_cancel = std::shared_ptr<pg_cancel>(PQgetCancel(server), PQfreeCancel);
    // The driver waits for an answer without end; on a socket that is shut it gets one.
    m_watchdog = std::make_unique<Watchdog>([server] { ::shutdown(PQsocket(server), SHUT_RDWR); });
}

/// Tells the server how this program works, in one journey.
void Connection::introduce()
{
    const auto milliseconds = [](TimeLimits::Duration limit) {
        return QString::number(limit.count());
    };
    const QList<std::pair<QString, QString>> settings{
        {u"search_path"_s, u"portal"_s},
        {u"lock_timeout"_s, milliseconds(m_limits.lock)},
        {u"statement_timeout"_s, milliseconds(m_statementLimit)},
        {u"idle_in_transaction_session_timeout"_s, milliseconds(m_limits.idleInTransaction)},
    };
    QStringList calls{
        u"pg_backend_pid()"_s,
        u"(SELECT backend_start::text FROM pg_stat_get_activity(pg_backend_pid()))"_s};
    for (const auto &[name, value] : settings)
        calls.append(u"set_config('%1', '%2', false)"_s.arg(name, value));
    const Waiting waiting(*this);
    QSqlQuery query(m_database);
    if (!query.exec(u"SELECT "_s + calls.join(u", ")) || !query.next())
        failWith(query.lastError());
    m_session = {query.value(0).toLongLong(), query.value(1).toString()};
}

void Connection::setStatementLimit(TimeLimits::Duration limit)
{
    m_statementLimit = limit;
    if (!m_dialect.isSqlite() && isOpen() && !m_wasLost)
        execute(u"SET statement_timeout = %1"_s.arg(limit.count()));
}

bool Connection::prepareForReaders()
{
    if (!m_dialect.isSqlite())
        return true;
    if (m_fileLock)
        return false;
    // What cannot be written to stays as it is: then one reads after the other.
    QSqlQuery query(m_database);
    return query.exec(u"PRAGMA journal_mode = WAL"_s) && query.next() &&
           query.value(0).toString() == "wal"_L1;
}

void Connection::holdFile()
{
    if (!m_fileLock || m_fileLock->isLocked() || m_fileLock->tryLock(busyMilliseconds))
        return;
    if (m_fileLock->error() != QLockFile::LockFailedError)
        return; // nothing can be written there; SQLite will say so better
    qint64 process = 0;
    QString computer;
    QString program;
    m_fileLock->getLockInfo(&process, &computer, &program);
    fail({.kind = PortalError::Kind::Unreachable,
          .problem = PortalError::Problem::HeldElsewhere,
          .subject = computer,
          .detail = u"%1 (%2)"_s.arg(program).arg(process)});
}

void Connection::checkFileIsThere()
{
    // One that was removed can be written to as long as it is open, and all of it would be lost.
    int hasMoved = 0;
    if (!m_sqlite ||
        sqlite3_file_control(m_sqlite, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved) != SQLITE_OK ||
        hasMoved == 0)
        return;
    m_wasLost = true;
    fail(fileGone(m_address.path));
}

void Connection::countWriting()
{
    // By this number a journal that belongs to another state of the file is told: foreignJournal().
    QSqlQuery query(m_database);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        failWith(query.lastError());
    const qint64 next = (query.value(0).toLongLong() + 1) & 0x7fffffff;
    query.finish();
    execute(u"PRAGMA user_version = %1"_s.arg(next));
}

void Connection::releaseFile()
{
    if (m_fileLock)
        m_fileLock->unlock();
}

void Connection::interrupt()
{
    const std::lock_guard lock(m_handleMutex);
    if (!m_cancel)
        return;
    // Asking the server takes a connection of its own. One that does not listen is left.
    QThreadPool::globalInstance()->start([cancel = m_cancel] {
        std::array<char, 256> words{};
        PQcancel(cancel.get(), words.data(), static_cast<int>(words.size()));
    });
    m_watchdog->hurry(m_limits.cancelling);
}

void Connection::endLostSession()
{
    const ServerSession lost = std::exchange(m_lostSession, {});
    if (lost.process == 0)
        return;
    // The number of a process may have been given to another one since.
    execute(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE pid = %1 AND backend_start::text = '%2'"_s.arg(lost.process)
                .arg(lost.startedAt));
}

void Connection::execute(const QString &statement, std::optional<TimeLimits::Duration> limit)
{
    const Waiting waiting(*this, limit);
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        failWith(query.lastError());
}

void Connection::failWith(const QSqlError &error)
{
    PortalError portalError = errorOf(m_address, error);
    if (portalError.problem == PortalError::Problem::ConnectionLost) {
        m_wasLost = true;
        m_lostSession = m_session;
        if (m_watchdog && m_watchdog->hasBarked())
            portalError.problem = PortalError::Problem::TimedOut;
    }
    fail(portalError);
}

Connection::Waiting::Waiting(Connection &connection, std::optional<TimeLimits::Duration> limit)
    : m_connection(connection)
{
    if (connection.m_watchdog)
        connection.m_watchdog->begin(
            limit.value_or(connection.m_statementLimit + connection.m_limits.grace));
}

Connection::Waiting::~Waiting()
{
    if (m_connection.m_watchdog)
        m_connection.m_watchdog->end();
}

LongStatements::LongStatements(Connection &connection) : m_connection(connection)
{
    connection.setStatementLimit(connection.limits().longStatement);
}

LongStatements::~LongStatements()
{
    // Where that fails the connection is lost, and the next one begins with the usual limit.
    std::ignore =
        attempt([this] { m_connection.setStatementLimit(m_connection.limits().statement); });
}

Transaction::Transaction(Connection &connection, Kind kind, const QString &begin)
    : m_connection(connection), m_kind(kind)
{
    if (connection.dialect().isSqlite() && kind == Kind::Writing) {
        connection.checkFileIsThere();
        connection.holdFile();
    }
    connection.execute(begin);
}

Transaction::Transaction(Connection &connection, Kind kind)
    : Transaction(connection, kind, beginning(connection.dialect(), kind))
{
    if (connection.dialect().isSqlite()) {
        if (kind == Kind::Writing)
            connection.countWriting();
        return;
    }
    // Until the transaction ends: whoever has the connection next is somebody else.
    if (connection.actingAccount())
        Statement(connection, u"SELECT set_config('portal.account', ?, true)"_s)
            .run(*connection.actingAccount());
    // Cycles and the journal's chain are judged on a state that no other program is changing. The
    // web site, which only adds ratings, waits for nobody.
    if (kind == Kind::Writing)
        connection.execute(
            u"SELECT pg_advisory_xact_lock(%1, %2)"_s.arg(portalLocks).arg(writersLock));
}

Transaction::~Transaction()
{
    // Where the connection was lost, the server has rolled back already.
    if (m_isOpen && !m_connection.wasLost()) {
        const Connection::Waiting waiting(m_connection);
        // Servers count what is rolled back, and who watches them takes that for trouble.
        const bool hasOnlyRead = m_kind == Kind::Reading && !m_connection.dialect().isSqlite();
        QSqlQuery(m_connection.database()).exec(hasOnlyRead ? u"END"_s : u"ROLLBACK"_s);
    }
    if (m_kind == Kind::Writing)
        m_connection.releaseFile();
}

void Transaction::commit()
{
    auto committed =
        attempt([&] { m_connection.execute(u"COMMIT"_s, m_connection.limits().commit); });
    if (!committed) {
        // It was on its way: whether it arrived, only the server knows.
        if (m_connection.wasLost())
            committed.error().problem = PortalError::Problem::OutcomeUnknown;
        fail(std::move(committed.error()));
    }
    m_isOpen = false;
}

} // namespace ratingdesk::sql
