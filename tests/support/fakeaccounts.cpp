// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of FakePortal that is about accounts.

#include "models/portal/accountrules.h"
#include "models/portal/portalerrors.h"
#include "models/portal/requestrecord.h"
#include "tests/support/fakeportal.h"
#include "tests/support/fakeportaltemplates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr int shortestPassword = 10;
constexpr int longestPassword = 200;

Result<void> checkPassword(const QString &password)
{
    if (password.size() < shortestPassword || password.size() > longestPassword)
        return Failure(invalidInput(u"password"_s));
    return {};
}

} // namespace

Future<std::vector<Account>> FakePortal::accounts()
{
    return answer<std::vector<Account>>(u"accounts"_s, [this]() -> Result<std::vector<Account>> {
        if (auto allowed = mayDo(Operation::KeepAccounts); !allowed)
            return Failure(allowed.error());
        std::vector<Account> found = m_data.accounts;
        std::erase_if(found, [this](const Account &account) {
            return missingRightToSee(m_data.actor, account, isWithin()).has_value();
        });
        return found;
    });
}

Result<Account *> FakePortal::seenAccount(AccountId account)
{
    if (auto allowed = mayDo(Operation::KeepAccounts); !allowed)
        return Failure(allowed.error());
    const auto found = std::find_if(m_data.accounts.begin(), m_data.accounts.end(),
                                    [account](const Account &one) { return one.id == account; });
    if (found == m_data.accounts.end() || missingRightToSee(m_data.actor, *found, isWithin()))
        return Failure(noSuchAccount(QString::number(account.value())));
    return &*found;
}

Result<Account> FakePortal::onceForAccount(const QString &request, const QString &fingerprint,
                                           const std::function<Result<Account>()> &work)
{
    if (auto allowed = mayDo(Operation::KeepAccounts); !allowed)
        return Failure(allowed.error());
    if (const auto kept = m_accountRequests.find(request); kept != m_accountRequests.end()) {
        if (kept->second.fingerprint != fingerprint)
            return Failure(requestReused(request));
        return kept->second.answer;
    }
    if (m_givenUp.contains(request))
        return Failure(requestReused(request));
    m_data.request = request;
    const auto done = work();
    m_data.request.clear();
    if (done && !request.isEmpty())
        m_accountRequests.emplace(request, Kept<Account>{fingerprint, *done});
    if (done)
        tell(&PortalChange::accountsChanged);
    return done;
}

Result<Account> FakePortal::insertAccount(const Account &account, const QString &password)
{
    if (account.scope && !m_data.find(*account.scope))
        return Failure(organizationMissing(*account.scope));
    const auto allowed =
        allowedUnless(missingRightToKeep(m_data.actor, account, isWithin()), m_data.actor);
    if (!allowed)
        return Failure(allowed.error());
    if (auto checked = checkLogin(account.login); !checked)
        return Failure(checked.error());
    Account added{
        .login = account.login, .role = account.role, .scope = account.scope, .revision = 1};
    for (const Account &other : m_data.accounts) {
        if (other.login == added.login)
            return Failure(loginTaken(added.login));
        added.id = std::max(added.id, other.id);
    }
    added.id = AccountId(added.id.value() + 1);
    const auto place =
        std::find_if(m_data.accounts.begin(), m_data.accounts.end(),
                     [&added](const Account &other) { return other.login > added.login; });
    m_data.accounts.insert(place, added);
    m_data.record(newAccountEntry(added, m_data.info.today()));
    if (!password.isEmpty()) {
        m_passwords.insert(added.login, password);
        m_data.record(newPasswordEntry(added.id));
    }
    return added;
}

Result<Account> FakePortal::updateAccount(const Account &account)
{
    const auto before = seenAccount(account.id);
    if (!before)
        return Failure(before.error());
    if (account.scope && !m_data.find(*account.scope))
        return Failure(organizationMissing(*account.scope));
    for (const Account &state : {**before, account}) {
        const auto allowed =
            allowedUnless(missingRightToKeep(m_data.actor, state, isWithin()), m_data.actor);
        if (!allowed)
            return Failure(allowed.error());
    }
    const auto after = changedAccount(**before, account);
    if (after && *after != **before) {
        m_data.record(changedAccountEntry(**before, *after));
        **before = *after;
    }
    return after;
}

Future<Account> FakePortal::addAccount(Account account, QString password, QString request)
{
    return answer<Account>(
        u"addAccount"_s,
        [this, account = std::move(account), password, request]() -> Result<Account> {
            if (!password.isEmpty()) {
                if (auto checked = checkPassword(password); !checked)
                    return Failure(checked.error());
            }
            return onceForAccount(request, fingerprintOf(account, true),
                                  [&] { return insertAccount(account, password); });
        });
}

Future<Account> FakePortal::changeAccount(Account account, QString request)
{
    return answer<Account>(u"changeAccount"_s, [this, account = std::move(account), request] {
        return onceForAccount(request, fingerprintOf(account, false),
                              [&] { return updateAccount(account); });
    });
}

Future<Account> FakePortal::setPassword(AccountId account, QString password)
{
    return answer<Account>(u"setPassword"_s, [this, account, password]() -> Result<Account> {
        if (auto checked = checkPassword(password); !checked)
            return Failure(checked.error());
        const auto found = seenAccount(account);
        if (!found)
            return Failure(found.error());
        const auto allowed = allowedUnless(
            missingRightToSetPassword(m_data.actor, **found, isWithin()), m_data.actor);
        if (!allowed)
            return Failure(allowed.error());
        m_passwords.insert((*found)->login, password);
        m_data.record(newPasswordEntry(account));
        return **found;
    });
}

} // namespace ratingdesk
