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
    withBody<wire::AccountRequest>(
        call, session, [this, call](Asked<wire::AccountRequest> asked, PortalSource &source) {
            if (const auto request = requestOf(call, ApplyMode::Commit))
                answer(call,
                       source.addAccount(std::move(asked.value.account),
                                         std::move(asked.value.password), *request),
                       [](const Account &added) { return jsonAnswer(added); });
        });
}

void Api::changeAccount(const Call &call, Session &session)
{
    withBody<Account>(call, session,
                      [this, call](const Asked<Account> &asked, PortalSource &source) {
                          if (const auto request = requestOf(call, ApplyMode::Commit))
                              answer(call, source.changeAccount(asked.value, *request),
                                     [](const Account &changed) { return jsonAnswer(changed); });
                      });
}

void Api::setPassword(const Call &call, Session &session)
{
    withBody<wire::PasswordRequest>(
        call, session,
        [this, call](const Asked<wire::PasswordRequest> &asked, PortalSource &source) {
            answer(call, source.setPassword(asked.value.account, asked.value.password),
                   [](const Account &account) { return jsonAnswer(account); });
        });
}

} // namespace ratingdesk
