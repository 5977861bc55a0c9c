// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sql/rowinserter.h"
#include "models/portal/sql/task.h"

namespace ratingdesk::sql {

/// Says under which request the following changes of this transaction are made, and why: a server
/// writes that into the journal with them.
void announceChanges(Connection &connection, const QString &request, const QString &reason);

/// Adds lines to the journal, each chained to the one before it. Needs the writer's transaction.
class JournalWriter
{
public:
    enum class Chain {
        /// A server chains the lines itself and names who is at work; changes of organizations,
        /// lists and accounts it tells of without being asked.
        ByDatabase,
        Direct, ///< while a server's triggers are off; always with SQLite
    };

    JournalWriter(Connection &connection, const QString &actor, const QString &request = {},
                  Chain chain = Chain::ByDatabase);
    /// The line's id is given here; so are time and actor where the entry has none.
    void write(const JournalEntry &entry);
    /// Writes what is held back, and the journal's new head.
    void flush();

private:
    Connection &m_connection;
    QString m_actor;
    QString m_request;
    Chain m_chain;
    qint64 m_lastId = 0;
    QString m_lastHash;
    std::optional<RowInserter> m_rows; ///< from the first line on
};

std::vector<JournalEntry> journalPage(Connection &connection, const JournalQuery &query);

/// The journal's head as it is kept beside it.
JournalHead journalHead(Connection &connection);

/// Where the chain of the journal does not close, and whether it leads to its head and from the one
/// that was kept.
std::vector<CheckFinding> checkJournal(Connection &connection,
                                       const std::optional<JournalHead> &kept, const Task &task);

/// Organizations whose fields are not what the journal told of them last.
std::vector<CheckFinding> checkAgainstJournal(Connection &connection, const Task &task);

} // namespace ratingdesk::sql
