// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/signintries.h"

#include "models/domain/clock.h"

namespace ratingdesk {

using namespace std::chrono_literals;

namespace {

struct Rule
{
    int freeTries;
    std::chrono::seconds longestWait;
};

/// An account's owner is not to be shut out for long by others.
constexpr Rule forAccounts{.freeTries = 5, .longestWait = 60s};
/// Behind one address there may be a whole agency.
constexpr Rule forAddresses{.freeTries = 20, .longestWait = 900s};
constexpr std::chrono::seconds forgottenAfter = 900s;
constexpr qsizetype maxLedger = 10'000;

template <class Ledger>
std::chrono::seconds waitOf(const Ledger &ledger, const QByteArray &key, const QDateTime &now)
{
    const auto tries = ledger.constFind(key);
    if (tries == ledger.constEnd() || tries->notBefore <= now)
        return 0s;
    return std::chrono::seconds((now.msecsTo(tries->notBefore) + 999) / 1000);
}

template <class Ledger>
void count(Ledger &ledger, const QByteArray &key, const Rule &rule, const QDateTime &now)
{
    const auto isForgotten = [&now](const auto &tries) {
        return tries.last.addSecs(forgottenAfter.count()) < now;
    };
    if (ledger.size() >= maxLedger)
        ledger.removeIf([&](const auto &entry) { return isForgotten(entry.value()); });
    if (ledger.size() >= maxLedger)
        ledger.clear(); // somebody invents names and addresses; memory is not theirs to fill
    auto &tries = ledger[key];
    if (isForgotten(tries))
        tries = {};
    tries.last = now;
    ++tries.failures;
    if (tries.failures >= rule.freeTries) {
        const int doublings = std::min(tries.failures - rule.freeTries, 10);
        tries.notBefore =
            now.addSecs(std::min<qint64>(rule.longestWait.count(), qint64(1) << doublings));
    }
}

/// The attempt itself is taken back, those of others are not.
template <class Ledger>
void discount(Ledger &ledger, const QByteArray &key)
{
    if (const auto tries = ledger.find(key); tries != ledger.end()) {
        tries->failures = std::max(tries->failures - 1, 0);
        tries->notBefore = {};
    }
}

QByteArray keyOf(const QString &account) { return account.left(200).toCaseFolded().toUtf8(); }

} // namespace

std::chrono::seconds SignInTries::begin(const QString &account, const QByteArray &address)
{
    const QDateTime now = Clock::now();
    auto wait = waitOf(m_addresses, address, now);
    if (!account.isEmpty())
        wait = std::max(wait, waitOf(m_accounts, keyOf(account), now));
    if (wait > 0s)
        return wait;
    if (!account.isEmpty())
        count(m_accounts, keyOf(account), forAccounts, now);
    count(m_addresses, address, forAddresses, now);
    return 0s;
}

void SignInTries::succeeded(const QString &account, const QByteArray &address)
{
    m_accounts.remove(keyOf(account));
    discount(m_addresses, address);
}

void SignInTries::takeBack(const QString &account, const QByteArray &address)
{
    discount(m_accounts, keyOf(account));
    discount(m_addresses, address);
}

} // namespace ratingdesk
