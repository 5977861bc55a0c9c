// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ratingdesk {

/// Why a change was made. What the program itself has to say about it stands in the journal as a
/// sign and not in words, so that everybody reads it in their own language.
struct JournalReason
{
    bool isUndo = false; ///< an earlier change was taken back
    QString text;        ///< what a person gave; with an undo, for the change that was taken back

    friend bool operator==(const JournalReason &, const JournalReason &) = default;
};

/// As JournalEntry::reason and ChangeSet::reason hold it: "↶ Order 7" for an undo.
QString storedReason(const JournalReason &reason);
JournalReason readReason(const QString &stored);

} // namespace ratingdesk
