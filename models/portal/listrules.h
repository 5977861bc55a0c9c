// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "models/portal/journalvalues.h"
#include "models/portal/registervalues.h"

namespace ratingdesk {

/// The entries of one list, all in one form.
std::vector<ListEntry> entriesOf(ReferenceList list, const ReferenceData &data);

/// The entry as it is to be kept, with its new id: a category stands in a sphere that exists, no
/// other entry there has one of its names, and the names are names. Else what is wrong with it.
Result<ListEntry> newListEntry(ListEntry entry, const ReferenceData &present);

/// What the journal says of a new entry.
JournalEntry journalEntryOf(const ListEntry &entry, const QString &reason);

/// Puts the entry into lists that are held in memory.
void addTo(ReferenceData &data, const ListEntry &entry);

} // namespace ratingdesk
