// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/contract/contractfixture.h"

namespace ratingdesk {

class AccountsContract : public ContractFixture
{
    Q_OBJECT

public:
    using ContractFixture::ContractFixture;

private Q_SLOTS:
    void accountsComeAndChange();
    void everybodyIsToldOfChanges();
    void whatDoesNotFitIsRefused();
    void twiceAskedIsOnceDone();
    void staleChangesAreRefused();
    void theJournalTellsWithoutSecrets();
    void administratorsKeepTheirs();
    void nobodySaysWhatTheyMayDoThemselves();
    void othersSeeNothing_data();
    void othersSeeNothing();

private:
    Account added(const Account &account);
    /// What becomes of the account when it is changed so.
    Result<Account> changed(Account account, const std::function<void(Account &)> &change);
};

} // namespace ratingdesk
