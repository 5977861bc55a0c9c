// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sql/dialect.h"
#include "models/portal/sql/watchdog.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>
#include <mutex>

class QLockFile;
class QSqlError;
struct pg_cancel;
struct sqlite3;

namespace ratingdesk::sql {

/// One named connection of Qt Sql to a portal database, used in the thread that made it. What goes
/// wrong ends the verb with a PortalFailure.
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
    void endLostSession();

    /// For whom the transactions that begin now are, if not for who signed in.
    const std::optional<QString> &actingAccount() const { return m_actingAccount; }

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

    void openSqlite(Opening opening);
    void openPostgresql();
    void introduce();
    void takeHandles();

    /// A session at the server, as pg_stat_activity shows it.
    struct ServerSession
    {
        qint64 process = 0;
        QString startedAt;
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
    ServerSession m_session;
    ServerSession m_lostSession;
    std::unique_ptr<Watchdog> m_watchdog;  ///< with PostgreSQL
    std::unique_ptr<QLockFile> m_fileLock; ///< SQLite: where the drive is another computer's

    std::mutex m_handleMutex; ///< protects the handles, which interrupt() uses from other threads
    std::shared_ptr<pg_cancel> m_cancel;
};

/// While it lives, the connection's transactions are for that account, if there is one.
class ActingFor
{
public:
    ActingFor(Connection &connection, const std::optional<QString> &account)
        : m_connection(connection), m_before(connection.m_actingAccount)
    {
        connection.m_actingAccount = account;
    }
    ~ActingFor() { m_connection.m_actingAccount = m_before; }
    Q_DISABLE_COPY_MOVE(ActingFor)

private:
    Connection &m_connection;
    std::optional<QString> m_before;
};

/// While it lives, statements may take as long as those about a whole portal do.
class LongStatements
{
public:
    explicit LongStatements(Connection &connection);
    ~LongStatements();
    Q_DISABLE_COPY_MOVE(LongStatements)

private:
    Connection &m_connection;
};

/// What is written until commit() happens together or, when that does not come, not at all. What is
/// only read needs none.
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

    /// Fails with OutcomeUnknown when the connection broke before the answer came.
    void commit();

private:
    /// Has begun, so that whatever goes wrong next rolls it back.
    Transaction(Connection &connection, Kind kind, const QString &begin);

    Connection &m_connection;
    Kind m_kind;
    bool m_isOpen = true;
};

} // namespace ratingdesk::sql
