// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sql/connection.h"

namespace ratingdesk::sql {

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

/// What is written until commit() happens together or, when that does not come, not at all.
class Transaction
{
public:
    enum class Kind {
        Reading,       ///< sees one state of the portal, whatever others do meanwhile
        Writing,       ///< the only writer until it ends
        WritingBeside, ///< on a server beside the writers of the register; with SQLite as Writing
    };

    Transaction(Connection &connection, Kind kind);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Fails with OutcomeUnknown when the connection broke before the answer came.
    void commit();

private:
    struct NotBegun
    {
    };
    /// From here on whatever goes wrong ends what was begun.
    Transaction(Connection &connection, Kind kind, NotBegun);

    void beginInFile();
    void beginOnServer();

    Connection &m_connection;
    Kind m_kind;
    bool m_isOpen = false; ///< SQLite
};

} // namespace ratingdesk::sql
