// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/organization.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace ratingdesk {

enum class JournalAction : quint8 {
    Created,
    Updated,
    Moved,
    StateChanged,
    Withdrawn,
    QuestionnairesAdded,
    PortalCreated,
    CommentsViewed,        ///< the first time on a day of Minsk; nothing was changed
    QuestionnairesChanged, ///< or removed, past the program
};

/// One line of the journal. `before` and `after` hold only the fields that changed, by fieldKey().
struct JournalEntry
{
    JournalEntryId id;
    QDateTime at; ///< UTC
    QString actor;
    JournalAction action = JournalAction::Updated;
    OrganizationId organization; ///< 0: the entry is not about one
    QString reason;
    QJsonObject before;
    QJsonObject after;
    QString request{}; ///< of which it was a part

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

/// By which a journal is known again: how long it was, and the hash of its last line. Kept outside
/// the portal it shows later that nothing was cut off or written anew.
struct JournalHead
{
    qint64 entries = 0;
    QString hash;

    friend bool operator==(const JournalHead &, const JournalHead &) = default;
};

/// A page of the journal, newest first.
struct JournalQuery
{
    std::optional<OrganizationId> organization;
    std::optional<JournalEntryId> before; ///< the last one of the page before
    int limit = 100;                      ///< 1–1000
    bool changesOnly = false;             ///< without the lines that tell who read what
};

/// Something that portal check found wrong.
struct CheckFinding
{
    enum class Kind {
        Cycle,
        Orphan,             ///< the parent does not exist
        WrongPath,          ///< the path column is not what the parents say
        WrongTally,         ///< a month's tally is not the sum of its questionnaires
        WrongMonth,         ///< a questionnaire is counted in a month it does not belong to
        BrokenJournal,      ///< the chain of hashes does not close
        WrongParentSpan,    ///< dated parents overlap, or the last one is not the parent of today
        DamagedStorage,     ///< what the engine itself finds wrong with its files
        BrokenReference,    ///< a row refers to one that does not exist; id: the row's number
        MissingGuard,       ///< a trigger is missing, switched off, or not the program's
        ChangedPastJournal, ///< an organization is not what the journal says of it
        ShortenedJournal,   ///< the journal is not the one whose head was kept
    };

    Kind kind;
    qint64 id = 0;  ///< organization, questionnaire or journal entry
    QString detail; ///< month, expected and found values
};

} // namespace ratingdesk
