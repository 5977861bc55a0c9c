// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/accountvalues.h"
#include "models/portal/sql/requests.h"

#include <vector>

namespace ratingdesk::sql {

/// Those that the actor keeps; as AccountsFacet::accounts().
std::vector<Account> accounts(Connection &connection);
/// As AccountsFacet's; without a hash it gets no password.
Account addAccount(Connection &connection, const Request &request, const Account &account,
                   const QString &passwordHash);
Account changeAccount(Connection &connection, const Request &request, const Account &account);
Account setPassword(Connection &connection, AccountId account, const QString &passwordHash);

// What they are made of, in a writer's transaction and without asking who does it.
Account insertAccount(Connection &connection, const Account &account, const QString &passwordHash);
void givePassword(Connection &connection, AccountId id, const QString &login,
                  const QString &passwordHash);

} // namespace ratingdesk::sql
