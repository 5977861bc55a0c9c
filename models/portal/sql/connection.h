// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sql/dialect.h"

#include <QSqlDatabase>

#include <functional>

class QSqlError;

namespace ratingdesk::sql {

/// One named connection of Qt Sql to a portal database, used in the thread that made it. What goes
/// wrong ends the verb with a PortalFailure.
class Connection
{
public:
    Connection(const SqlAddress &address, const QString &password);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    enum class Opening {
        Existing, ///< there must be a database already
        New,      ///< SQLite: makes the file
    };

    void open(Opening opening = Opening::Existing);
    void close();
    bool isOpen() const { return m_database.isOpen(); }
    /// The connection broke in the middle of work, and was closed.
    bool wasLost() const { return m_wasLost; }

    const Dialect &dialect() const { return m_dialect; }
    const SqlAddress &address() const { return m_address; }
    QSqlDatabase database() const { return m_database; }
    /// Qt's driver works with the very SQLite that this program is linked with, so that its
    /// statements may be read directly. A Qt that brings an SQLite of its own does not.
    bool sharesSqlite() const { return m_sharesSqlite; }

    /// Asked now and then while SQLite is at work on a statement, in this thread; true ends the
    /// verb as cancelled. One statement over a whole portal can take half a minute.
    void setWantsToStop(std::function<bool()> wantsToStop);

    /// One statement that answers nothing.
    void execute(const QString &statement);
    [[noreturn]] void failWith(const QSqlError &error);

private:
    void openSqlite(Opening opening);
    void openPostgresql();

    SqlAddress m_address;
    QString m_password;
    Dialect m_dialect;
    QString m_name;
    QSqlDatabase m_database;
    bool m_wasLost = false;
    bool m_sharesSqlite = false;
    std::function<bool()> m_wantsToStop;
};

/// Everything until commit() happens together or, when that does not come, not at all.
class Transaction
{
public:
    enum class Kind {
        Reading, ///< sees one state of the portal, whatever others do meanwhile
        Writing, ///< the only writer until it ends
    };

    Transaction(Connection &connection, Kind kind);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit();

private:
    Connection &m_connection;
    bool m_isOpen = true;
};

} // namespace ratingdesk::sql
