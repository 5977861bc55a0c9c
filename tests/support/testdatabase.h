// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sql/sqlportal.h"

#include <QSqlDatabase>

namespace ratingdesk {

/// How to reach the PostgreSQL server that was started for this run of the tests. A test that
/// cannot have one ends the program: it must not look as if it had passed.
struct TestServer
{
    QString folder; ///< of its socket
    int port = 0;
    QString user;
    QString password;

    /// From the file that `postgresql-cluster start` wrote.
    static TestServer fromFile(const QString &path);
    /// From the file that RATINGDESK_TEST_POSTGRESQL names.
    static TestServer forThisRun();

    SqlAddress address(const QString &database) const;
};

/// A database of its own on the run's PostgreSQL server, dropped at the end: empty, or a copy of
/// the one that is named.
class TestDatabase
{
public:
    explicit TestDatabase(const TestServer &server = TestServer::forThisRun(),
                          const QString &original = {});
    ~TestDatabase();
    Q_DISABLE_COPY_MOVE(TestDatabase)

    const SqlAddress &address() const { return m_address; }

private:
    TestServer m_server;
    SqlAddress m_address;
};

/// A connection past the program, to look at what is stored or to damage it.
class RawConnection
{
public:
    explicit RawConnection(const SqlAddress &address);
    ~RawConnection();
    Q_DISABLE_COPY_MOVE(RawConnection)

    /// False when the database refused; the words are in lastError().
    bool run(const QString &sql);
    QString lastError() const { return m_lastError; }
    /// The first column of the first row of the last statement.
    QVariant value() const { return m_value; }

private:
    QString m_name;
    QSqlDatabase m_database;
    QString m_lastError;
    QVariant m_value;
};

} // namespace ratingdesk
