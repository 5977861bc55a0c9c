// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/testdatabase.h"

#include <QProcess>
#include <QTemporaryDir>

namespace ratingdesk {

/// A pgbouncer in transaction mode in front of a test server: each transaction may be carried out
/// by another of its few processes. A test that cannot have one ends the program.
class ConnectionPool
{
public:
    /// `processes`: how many of the server's serve all clients of one database.
    explicit ConnectionPool(const TestServer &server = TestServer::forThisRun(), int processes = 2);
    ~ConnectionPool();
    Q_DISABLE_COPY_MOVE(ConnectionPool)

    /// The same database, by way of the pool, which is told of its user; one with the test server's
    /// password.
    SqlAddress pooled(const SqlAddress &address);

private:
    bool begin(const TestServer &server, int processes);
    void letIn(const QString &user);

    QTemporaryDir m_folder;
    QStringList m_users;
    QString m_password;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace ratingdesk
