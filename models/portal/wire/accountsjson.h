// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/accountvalues.h"
#include "models/portal/wire/json.h"

#include <vector>

namespace ratingdesk::wire {

// JSON of accounts: of these, and of Account.

/// GET /accounts.
struct AccountList
{
    std::vector<Account> accounts;
    friend bool operator==(const AccountList &, const AccountList &) = default;
};

/// POST /accounts.
struct AccountRequest
{
    Account account;
    QString password; ///< empty: none
    friend bool operator==(const AccountRequest &, const AccountRequest &) = default;
};

/// POST /account-passwords.
struct PasswordRequest
{
    AccountId account;
    QString password;
    friend bool operator==(const PasswordRequest &, const PasswordRequest &) = default;
};

} // namespace ratingdesk::wire
