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
    void flush() { m_rows.flush(); }

private:
    QString m_actor;
    QString m_request;
    qint64 m_lastId = 0;
    QString m_lastHash;
    RowInserter m_rows;
};

std::vector<JournalEntry> journalPage(Connection &connection,
                                      const PageQuery<JournalEntryId> &query);

/// Where the chain of the journal does not close.
std::vector<CheckFinding> checkJournal(Connection &connection, const Task &task);

} // namespace ratingdesk::sql
