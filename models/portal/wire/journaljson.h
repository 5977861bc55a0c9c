// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/journalvalues.h"
#include "models/portal/wire/json.h"

namespace ratingdesk::wire {

// JSON of the journal: of these, and of JournalHead.

/// GET /journal: a page, newest first.
struct JournalPage
{
    std::vector<JournalEntry> entries;
    std::optional<JournalEntryId> next{}; ///< `before` of the page that follows
    friend bool operator==(const JournalPage &, const JournalPage &) = default;
};

/// POST /requests/{key}/settle.
struct SettledRequest
{
    bool carriedOut = false;
    friend bool operator==(const SettledRequest &, const SettledRequest &) = default;
};

/// POST /check.
struct CheckRequest
{
    std::optional<JournalHead> kept;
    friend bool operator==(const CheckRequest &, const CheckRequest &) = default;
};

struct CheckAnswer
{
    std::vector<CheckFinding> findings;
};

} // namespace ratingdesk::wire
