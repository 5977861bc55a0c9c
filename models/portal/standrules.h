// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "models/portal/journalvalues.h"
#include "models/portal/standvalues.h"

namespace ratingdesk {

// What a stand must be, whoever registers it; who may is for the policy to say.

/// The most stands that are registered or changed at once.
inline constexpr std::size_t longestStandList = 20'000;
/// The longest place, in UTF-16 units.
inline constexpr int longestStandPlace = 300;
/// The stand as it is registered, without id and code. Fails (InvalidInput) where its design or
/// language cannot be one.
Result<Stand> newStand(const Stand &wanted, QDate today, const QString &account);
/// The stand after the change, with its next revision if it is another one then. Fails (Conflict)
/// where somebody else changed it meanwhile, with revision 0 never; and (InvalidInput) with the
/// name of the field that does not fit: days come in the order printed, placed, checked, none is in
/// the future, and what hangs somewhere has a place.
Result<Stand> changedStand(const Stand &before, const Stand &wanted, QDate today);

/// How the journal tells of it. A new stand tells of itself.
JournalEntry changedStandEntry(const Stand &before, const Stand &after);

} // namespace ratingdesk
