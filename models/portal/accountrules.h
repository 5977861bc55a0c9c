// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "models/portal/accountvalues.h"
#include "models/portal/journalvalues.h"

namespace ratingdesk {

// What a change of accounts must not do, whoever makes it; who may is for the policy to say.

/// The longest name of an account, in UTF-16 units.
inline constexpr int longestLogin = 100;

/// Fails (InvalidInput) where it cannot be the name of an account.
Result<void> checkLogin(const QString &login);

/// The account after the change, with its next revision if it is another one then. Fails (Conflict)
/// where somebody else changed it meanwhile; revision 0 skips that.
Result<Account> changedAccount(const Account &before, const Account &wanted);

/// How the journal tells of it. `today`: the day on which it is made.
JournalEntry newAccountEntry(const Account &account, QDate today);
JournalEntry changedAccountEntry(const Account &before, const Account &after);
/// That it was given one, and never which.
JournalEntry newPasswordEntry(AccountId account);

} // namespace ratingdesk
