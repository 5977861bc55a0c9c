// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/accountvalues.h"
#include "models/portal/future.h"

#include <vector>

namespace ratingdesk {

/// Who works on the portal. A password goes in and never comes out again, in no form.
class AccountsFacet
{
public:
    virtual ~AccountsFacet() = default;

    /// Those that who asks keeps, and their own; ordered by login.
    virtual Future<std::vector<Account>> accounts() = 0;
    /// Adds an active account and answers with its id and revision. Without a password it cannot
    /// sign in over the service yet. `request` as ChangeSet::request; the password is no part of
    /// what is compared.
    virtual Future<Account> addAccount(Account account, QString password, QString request = {}) = 0;
    /// Gives the account of that id and revision another role, scope or state.
    virtual Future<Account> changeAccount(Account account, QString request = {}) = 0;
    /// Ends what was begun with the old one. To do it twice is to do it once.
    virtual Future<Account> setPassword(AccountId account, QString password) = 0;
};

} // namespace ratingdesk
