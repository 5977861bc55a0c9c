// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the API that is about accounts.

#include "app/service/apitemplates.h"
#include "models/portal/wire/accountsjson.h"

namespace ratingdesk {

void Api::accounts(const Call &call, Session &session)
{
    answer(call, session.source->accounts(), [](const std::vector<Account> &accounts) {
        return jsonAnswer(wire::AccountList{accounts});
    });
}

void Api::addAccount(const Call &call, Session &session)
{
    auto asked = bodyOf<wire::AccountRequest>(call);
    if (!asked)
        return;
    const auto request = requestOf(call, ApplyMode::Commit);
    if (!request)
        return;
    answer(
        call,
        session.source->addAccount(std::move(asked->account), std::move(asked->password), *request),
        [](const Account &added) { return jsonAnswer(added); });
}

void Api::changeAccount(const Call &call, Session &session)
{
    const auto asked = bodyOf<Account>(call);
    if (!asked)
        return;
    const auto request = requestOf(call, ApplyMode::Commit);
    if (!request)
        return;
    answer(call, session.source->changeAccount(*asked, *request),
           [](const Account &changed) { return jsonAnswer(changed); });
}

void Api::setPassword(const Call &call, Session &session)
{
    const auto asked = bodyOf<wire::PasswordRequest>(call);
    if (!asked)
        return;
    answer(call, session.source->setPassword(asked->account, asked->password),
           [](const Account &account) { return jsonAnswer(account); });
}

} // namespace ratingdesk
