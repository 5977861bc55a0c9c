// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/connection.h"

#include "models/portal/sql/portalfailure.h"
#include "models/portal/sql/sqlerrors.h"

#include <QAtomicInteger>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

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

bool isLinkedSqlite(const QSqlDatabase &database)
{
    QSqlQuery query(u"SELECT sqlite_source_id()"_s, database);
    return query.next() && query.value(0).toString() == QLatin1StringView(sqlite3_sourceid());
}

/// What libpq is told besides the address. What the user sets comes last and wins.
QString libpqOptions(const QString &further)
{
    // Nothing may hang: neither a host that swallows packets, nor a cable that is pulled later.
    return u"connect_timeout=5 keepalives_idle=20 keepalives_interval=5 keepalives_count=3 "
           "tcp_user_timeout=20000 application_name=RatingDesk %1"_s.arg(further);
}

} // namespace

Connection::Connection(const SqlAddress &address, const QString &password)
    : m_address(address),
      m_password(password),
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
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::openSqlite(Opening opening)
{
    // SQLite itself would make a new, empty database where there is none.
    const QFileInfo file(m_address.path);
    if (opening == Opening::Existing) {
        if (!file.exists())
            fail(fileMissing(m_address.path));
        if (!file.isFile())
            fail(notAPortal(m_address));
    }
    m_database = QSqlDatabase::addDatabase(m_dialect.driver(), m_name);
    m_database.setDatabaseName(m_address.path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds));
    if (!m_database.open())
        failWith(m_database.lastError());
    execute(u"PRAGMA foreign_keys = ON"_s);
    m_sharesSqlite = isLinkedSqlite(m_database);
    if (m_sharesSqlite) {
        const QVariant handle = m_database.driver()->handle();
        constexpr int stepsBetween = 100'000; // some milliseconds
        sqlite3_progress_handler(
            *static_cast<sqlite3 *const *>(handle.constData()), stepsBetween,
            [](void *connection) {
                const auto &wantsToStop = static_cast<Connection *>(connection)->m_wantsToStop;
                return wantsToStop && wantsToStop() ? 1 : 0;
            },
            this);
    }
}

void Connection::openPostgresql()
{
    m_database = QSqlDatabase::addDatabase(m_dialect.driver(), m_name);
    m_database.setHostName(m_address.host);
    m_database.setPort(m_address.port);
    m_database.setDatabaseName(m_address.database);
    m_database.setUserName(m_address.user);
    m_database.setPassword(m_password);
    m_database.setConnectOptions(libpqOptions(m_address.options));
    if (!m_database.open()) {
        const PortalError error = connectionRefused(m_address, m_database.lastError());
        close();
        fail(error);
    }
    execute(u"SET search_path TO portal"_s);
}

void Connection::setWantsToStop(std::function<bool()> wantsToStop)
{
    m_wantsToStop = std::move(wantsToStop);
}

void Connection::execute(const QString &statement)
{
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        failWith(query.lastError());
}

void Connection::failWith(const QSqlError &error)
{
    if (m_wantsToStop && m_wantsToStop())
        fail(cancelled());
    const PortalError portalError = errorOf(m_address, error);
    if (portalError.problem == PortalError::Problem::ConnectionLost)
        m_wasLost = true;
    fail(portalError);
}

Transaction::Transaction(Connection &connection, Kind kind) : m_connection(connection)
{
    if (connection.dialect().isSqlite()) {
        // A plain BEGIN that turns into writing later does not wait for other writers.
        connection.execute(kind == Kind::Writing ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
        return;
    }
    connection.execute(
        kind == Kind::Writing ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
    // Cycles and the journal's chain are judged on a state that no other program is changing. The
    // web site, which only adds ratings, waits for nobody.
    if (kind == Kind::Writing)
        connection.execute(
            u"SELECT pg_advisory_xact_lock(%1, %2)"_s.arg(portalLocks).arg(writersLock));
}

Transaction::~Transaction()
{
    // Where the connection was lost, the server has rolled back already.
    if (m_isOpen && !m_connection.wasLost())
        QSqlQuery(m_connection.database()).exec(u"ROLLBACK"_s);
}

void Transaction::commit()
{
    m_connection.execute(u"COMMIT"_s);
    m_isOpen = false;
}

} // namespace ratingdesk::sql
