// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/future.h"
#include "models/portal/journalvalues.h"

#include <vector>

namespace ratingdesk {

/// What was done, by whom, and whether everything stored is as it should be.
class JournalFacet
{
public:
    virtual ~JournalFacet() = default;

    virtual Future<std::vector<JournalEntry>> journal(JournalQuery query) = 0;
    virtual Future<JournalHead> journalHead() = 0;
    /// Whether it was carried out so far, by whoever asks.
    virtual Future<bool> wasCarriedOut(QString request) = 0;
    /// After OutcomeUnknown, or when nobody waits for it any more: whether it was carried out after
    /// all. If not, it never will be: arriving later, it is refused (RequestReused).
    virtual Future<bool> settle(QString request) = 0;
    /// The integrity of everything stored; empty when all is well. With a head that was kept, also
    /// whether the journal goes on from there.
    virtual Future<std::vector<CheckFinding>> check(std::optional<JournalHead> kept = {}) = 0;
};

} // namespace ratingdesk
