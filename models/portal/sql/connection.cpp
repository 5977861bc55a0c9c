// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/connection.h"

#include "models/portal/sql/databasefile.h"
#include "models/portal/sql/filesystem.h"
#include "models/portal/sql/journalfiles.h"
#include "models/portal/sql/portalfailure.h"
#include "models/portal/sql/sqlerrors.h"
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

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

namespace {

constexpr int busyMilliseconds = 5000;
constexpr auto sqliteDriver = "QSQLITE"_L1;

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

/// What libpq is told. What the user sets comes last and wins.
QString libpqParameters(const SqlAddress &address, const QString &password,
                        const TimeLimits &limits)
{
    // Nothing may hang: neither a host that swallows packets, nor a cable that is pulled later.
    return connectionParameter(u"host"_s, address.host) +
           connectionParameter(u"port"_s, QString::number(address.port)) +
           connectionParameter(u"dbname"_s, address.database) +
           connectionParameter(u"user"_s, address.user) +
           connectionParameter(u"password"_s, password) +
           u"client_encoding=UTF8 connect_timeout=%1 keepalives_idle=20 keepalives_interval=5"
           " keepalives_count=3 tcp_user_timeout=20000 application_name=RatingDesk %2 %3"_s
               .arg(std::chrono::ceil<std::chrono::seconds>(limits.connecting).count())
               .arg(encryptionOptions(address), address.options);
}

QByteArray milliseconds(TimeLimits::Duration limit) { return QByteArray::number(limit.count()); }

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
    if (m_dialect.isSqlite())
        openSqlite(opening);
    else
        openPostgresql();
}

void Connection::close()
{
    {
        const std::lock_guard lock(m_handleMutex);
        m_cancel.reset();
        m_sqlite = nullptr;
    }
    m_watchdog.reset();
    m_server.reset();
    m_underWay = {};
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::openSqlite(Opening opening)
{
    if (!QSqlDatabase::isDriverAvailable(sqliteDriver))
        fail(driverMissing(sqliteDriver));
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
    m_database = QSqlDatabase::addDatabase(sqliteDriver, m_name);
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
    auto server = std::make_unique<ServerLink>(libpqParameters(m_address, m_password, m_limits));
    if (!server->isOpen())
        fail(connectionRefused(m_address, server->lastWords().trimmed()));
    m_server = std::move(server);
    const std::lock_guard lock(m_handleMutex);
    m_cancel = m_server->canceller();
    m_watchdog = std::make_unique<Watchdog>([link = m_server.get()] { link->cut(); });
}

void Connection::setWantsToStop(std::function<bool()> wantsToStop)
{
    m_wantsToStop = std::move(wantsToStop);
}

void Connection::takeHandles()
{
    const std::lock_guard lock(m_handleMutex);
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
}

void Connection::beginOnServer(const QByteArray &begin, const QByteArray &lock)
{
    std::vector<ServerQuery> journey{
        {begin},
        {"SELECT pg_backend_pid(), extract(epoch FROM transaction_timestamp()), session_user,"
         " pg_is_in_recovery(), set_config('search_path', 'portal', true),"
         " set_config('lock_timeout', $1, true),"
         " set_config('statement_timeout', $2, true),"
         " set_config('idle_in_transaction_session_timeout', $3, true),"
         // Under the policies of a national portal, compiling a statement takes longer than running
         // it.
         " set_config('jit', 'off', true)",
         {milliseconds(m_limits.lock), milliseconds(m_statementLimit),
          milliseconds(m_limits.idleInTransaction)}}};
    // Whoever has the server's process next is somebody else.
    if (m_actingAccount)
        journey.push_back(
            {"SELECT set_config('portal.account', $1, true)", {m_actingAccount->toUtf8()}});
    if (!lock.isEmpty())
        journey.push_back({lock});
    const Waiting waiting(*this);
    const auto answers = m_server->runTogether(journey);
    if (const ServerAnswer &told = answers[1]; told.rows() == 1) {
        m_underWay = {told.cell(0, 0).toByteArray(), told.cell(0, 1).toByteArray()};
        m_signedInAs = QString::fromUtf8(told.cell(0, 2));
        // A pool, which has many processes to choose from, named none of them at signing in.
        m_canListen =
            m_underWay.process.toInt() == m_server->toldProcess() && told.cell(0, 3) == "f";
    }
    for (const ServerAnswer &answer : answers)
        check(answer);
}

void Connection::endOnServer(const QByteArray &end)
{
    // Where the connection was lost, the server has rolled back already.
    if (m_server && !m_wasLost && m_server->isInTransaction()) {
        const Waiting waiting(*this);
        m_server->runScript(end);
    }
    if (!m_wasLost)
        m_underWay = {};
}

void Connection::listen(const QString &channel, std::function<void()> heard)
{
    const Waiting waiting(*this);
    check(m_server->listen(channel.toUtf8(), std::move(heard)));
}

void Connection::setStatementLimit(TimeLimits::Duration limit)
{
    m_statementLimit = limit;
    if (m_server && !m_wasLost && m_server->isInTransaction())
        execute(u"SET LOCAL statement_timeout = %1"_s.arg(limit.count()));
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

void Connection::endLostTransaction()
{
    const ServerTransaction lost = std::exchange(m_lost, {});
    if (lost.process.isEmpty() || !m_server)
        return;
    // The process may be at work for somebody else since, but not on a transaction that began in
    // the same microsecond.
    const Waiting waiting(*this);
    check(m_server->run({"SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                         " WHERE pid = $1 AND extract(epoch FROM xact_start) = $2",
                         {lost.process, lost.startedAt}}));
}

void Connection::execute(const QString &statement, std::optional<TimeLimits::Duration> limit)
{
    const Waiting waiting(*this, limit);
    if (m_server) {
        check(m_server->runScript(statement.toUtf8()));
        return;
    }
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        failWith(query.lastError());
}

void Connection::check(const ServerAnswer &answer)
{
    if (answer.error().isValid())
        failWith(answer.error());
}

void Connection::failWith(const QSqlError &error)
{
    PortalError portalError = errorOf(m_address, error);
    if (portalError.problem == PortalError::Problem::ConnectionLost) {
        m_wasLost = true;
        if (!m_underWay.process.isEmpty())
            m_lost = std::exchange(m_underWay, {});
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

} // namespace ratingdesk::sql
