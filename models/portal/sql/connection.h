// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sql/dialect.h"
#include "models/portal/sql/serverlink.h"
#include "models/portal/sql/watchdog.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>
#include <mutex>

class QLockFile;
struct sqlite3;

namespace ratingdesk::sql {

/// One connection to a portal database, used in the thread that made it: to SQLite a named one of
/// Qt Sql, to PostgreSQL one of libpq. What goes wrong ends the verb with a PortalFailure.
///
/// With PostgreSQL everything about a portal happens in a Transaction, which tells the server all
/// that it has to know: behind a pool of connections nothing outlives one.
class Connection
{
public:
    Connection(const SqlAddress &address, const QString &password, const TimeLimits &limits = {});
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    enum class Opening {
        Existing, ///< there must be a database already
        New,      ///< SQLite: makes the file
    };

    void open(Opening opening = Opening::Existing);
    void close();
    bool isOpen() const { return m_server ? m_server->isOpen() : m_database.isOpen(); }
    /// The connection broke in the middle of work, and was closed.
    bool wasLost() const { return m_wasLost; }

    const Dialect &dialect() const { return m_dialect; }
    const SqlAddress &address() const { return m_address; }
    /// SQLite's; with PostgreSQL an invalid one.
    QSqlDatabase database() const { return m_database; }
    /// PostgreSQL, while it is open; else null.
    ServerLink *server() const { return m_server.get(); }
    /// Qt's driver works with the very SQLite that this program is linked with, so that its
    /// statements may be read directly. A Qt that brings an SQLite of its own does not.
    bool sharesSqlite() const { return m_sharesSqlite; }

    /// Asked now and then while SQLite is at work on a statement, in this thread; true ends the
    /// statement. One statement over a whole portal can take half a minute.
    void setWantsToStop(std::function<bool()> wantsToStop);

    /// Several connections may read while one writes. Tries to bring that about.
    bool prepareForReaders();
    /// On a drive of another computer only one writes at a time: from here on until released.
    void holdFile();
    void releaseFile();
    /// SQLite: ends the verb, and the connection, when the file is no longer the one at its path.
    void checkFileIsThere();
    /// SQLite: marks the file as one that is written once more.
    void countWriting();

    /// One statement that answers nothing. It may take as long as a statement may, or as `limit`.
    void execute(const QString &statement, std::optional<TimeLimits::Duration> limit = {});
    [[noreturn]] void failWith(const QSqlError &error);

    /// From any thread: what the server runs now ends with an error soon.
    void interrupt();
    /// Ends what the server still does for the last connection, of which nobody hears any more.
    void endLostTransaction();

    /// Whether the server can tell of what others do, as far as the transactions told until now. It
    /// cannot where a pool in between hands its processes on to many, nor as a standby.
    bool canListen() const { return m_canListen; }
    /// PostgreSQL, where it can: `heard` is called, in this thread, when others tell of changes.
    void listen(const QString &channel, std::function<void()> heard);

    /// For whom the transactions that begin now are, if not for who signed in.
    const std::optional<QString> &actingAccount() const { return m_actingAccount; }
    /// PostgreSQL: who signed in, as the last transaction told.
    const QString &signedInAs() const { return m_signedInAs; }

    const TimeLimits &limits() const { return m_limits; }
    TimeLimits::Duration statementLimit() const { return m_statementLimit; }
    void setStatementLimit(TimeLimits::Duration limit);

    /// While it lives, the connection waits for its server, and not for ever.
    class Waiting
    {
    public:
        explicit Waiting(Connection &connection, std::optional<TimeLimits::Duration> limit = {});
        ~Waiting();
        Q_DISABLE_COPY_MOVE(Waiting)

    private:
        Connection &m_connection;
    };

private:
    friend class ActingFor;
    friend class Transaction;

    void openSqlite(Opening opening);
    void openPostgresql();
    void takeHandles();
    void check(const ServerAnswer &answer);

    /// Begins a transaction for whom and how this connection works, waiting for the lock if one is
    /// named by the statement.
    void beginOnServer(const QByteArray &begin, const QByteArray &lock);
    /// What was begun, if it is still open.
    void endOnServer(const QByteArray &end);

    /// A transaction at the server, as pg_stat_activity shows it.
    struct ServerTransaction
    {
        QByteArray process{}; ///< empty: none
        QByteArray startedAt{};
    };

    SqlAddress m_address;
    QString m_password;
    TimeLimits m_limits;
    TimeLimits::Duration m_statementLimit;
    Dialect m_dialect;
    QString m_name;
    QSqlDatabase m_database;
    std::optional<QString> m_actingAccount;
    bool m_wasLost = false;
    bool m_sharesSqlite = false;
    sqlite3 *m_sqlite = nullptr; ///< where sharesSqlite()
    std::function<bool()> m_wantsToStop;
    std::unique_ptr<ServerLink> m_server; ///< with PostgreSQL
    ServerTransaction m_underWay;
    ServerTransaction m_lost;
    bool m_canListen = false;
    QString m_signedInAs;
    std::unique_ptr<Watchdog> m_watchdog;  ///< with PostgreSQL; goes before what it cuts
    std::unique_ptr<QLockFile> m_fileLock; ///< SQLite: where the drive is another computer's

    std::mutex m_handleMutex; ///< protects the handles, which interrupt() uses from other threads
    std::shared_ptr<pg_cancel> m_cancel;
};

} // namespace ratingdesk::sql
