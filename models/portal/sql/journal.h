// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sql/rowinserter.h"
#include "models/portal/sql/task.h"

namespace ratingdesk::sql {

/// Adds lines to the journal, each chained to the one before it. Needs the writer's transaction.
class JournalWriter
{
public:
    JournalWriter(Connection &connection, const QString &actor, const QString &request = {});
    /// The line's id is given here; so are time and actor where the entry has none.
    void write(const JournalEntry &entry);
    /// Writes what is held back, and the journal's new head.
    void flush();

private:
    Connection &m_connection;
    QString m_actor;
    QString m_request;
    qint64 m_lastId = 0;
    QString m_lastHash;
    RowInserter m_rows;
};

std::vector<JournalEntry> journalPage(Connection &connection, const Actor &reader,
                                      const JournalQuery &query);

/// The journal's head as it is kept beside it.
JournalHead journalHead(Connection &connection);

/// Where the chain of the journal does not close, and whether it leads to its head and from the one
/// that was kept.
std::vector<CheckFinding> checkJournal(Connection &connection,
                                       const std::optional<JournalHead> &kept, const Task &task);

/// Organizations whose fields are not what the journal told of them last.
std::vector<CheckFinding> checkAgainstJournal(Connection &connection, const Task &task);

} // namespace ratingdesk::sql
