// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/transaction.h"

#include "models/portal/sql/portalfailure.h"

#include <QSqlQuery>

#include <tuple>

using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

namespace {

/// PostgreSQL's advisory locks of a portal: "RTDK" as everywhere, and one number for each. The
/// migrations take number 2, while a revision is given.
constexpr int portalLocks = 0x5244544b;
constexpr int writersLock = 1;

} // namespace

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

Transaction::Transaction(Connection &connection, Kind kind, NotBegun)
    : m_connection(connection), m_kind(kind)
{
}

Transaction::Transaction(Connection &connection, Kind kind)
    : Transaction(connection, kind, NotBegun())
{
    if (connection.dialect().isSqlite())
        beginInFile();
    else
        beginOnServer();
}

void Transaction::beginInFile()
{
    if (m_kind == Kind::Reading) {
        m_connection.execute(u"BEGIN"_s);
        m_isOpen = true;
        return;
    }
    m_connection.checkFileIsThere();
    m_connection.holdFile();
    // A plain BEGIN that turns into writing later does not wait for other writers.
    m_connection.execute(u"BEGIN IMMEDIATE"_s);
    m_isOpen = true;
    m_connection.countWriting();
}

void Transaction::beginOnServer()
{
    // Cycles and the journal's chain are judged on a state that no other program is changing. The
    // web site, which only adds ratings, waits for nobody.
    m_connection.beginOnServer(
        m_kind == Kind::Reading ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" : "BEGIN",
        m_kind == Kind::Writing
            ? "SELECT pg_advisory_xact_lock(" + QByteArray::number(portalLocks) + ", " +
                  QByteArray::number(writersLock) + ")"
            : QByteArray());
}

Transaction::~Transaction()
{
    if (!m_connection.dialect().isSqlite()) {
        // Servers count what is rolled back, and who watches them takes that for trouble.
        m_connection.endOnServer(m_kind == Kind::Reading ? "END" : "ROLLBACK");
        return;
    }
    if (m_isOpen && !m_connection.wasLost())
        QSqlQuery(m_connection.database()).exec(u"ROLLBACK"_s);
    if (m_kind != Kind::Reading)
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
