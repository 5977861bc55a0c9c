// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/accountrules.h"

#include "models/domain/hiddensigns.h"
#include "models/portal/portalerrors.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

QJsonObject named(AccountId account)
{
    return {{u"list"_s, u"account"_s}, {u"id"_s, account.value()}};
}

QJsonValue scopeOf(const Account &account)
{
    return account.scope ? QJsonValue(account.scope->value()) : QJsonValue();
}

JournalEntry entryOf(JournalAction action, const QJsonObject &before, const QJsonObject &after)
{
    return {.id = {},
            .at = {},
            .actor = {},
            .action = action,
            .organization = {},
            .reason = {},
            .before = before,
            .after = after};
}

} // namespace

Result<void> checkLogin(const QString &login)
{
    if (login.isEmpty() || login.size() > longestLogin || login != login.trimmed() ||
        firstHiddenSign(login))
        return Failure(invalidInput(u"login"_s));
    return {};
}

Result<Account> changedAccount(const Account &before, const Account &wanted)
{
    if (wanted.login != before.login)
        return Failure(invalidInput(u"login"_s));
    if (wanted.revision != 0 && wanted.revision != before.revision)
        return Failure(PortalError{.kind = PortalError::Kind::Conflict, .subject = before.login});
    Account after = before;
    after.role = wanted.role;
    after.scope = wanted.scope;
    after.isActive = wanted.isActive;
    if (after != before)
        ++after.revision;
    return after;
}

JournalEntry newAccountEntry(const Account &account, QDate today)
{
    QJsonObject after = named(account.id);
    after.insert(u"login"_s, account.login);
    after.insert(u"role"_s, static_cast<int>(account.role));
    after.insert(u"is_active"_s, true);
    after.insert(u"created_on"_s, today.toString(Qt::ISODate));
    if (account.scope)
        after.insert(u"scope"_s, scopeOf(account));
    return entryOf(JournalAction::Created, {}, after);
}

JournalEntry changedAccountEntry(const Account &before, const Account &after)
{
    QJsonObject was = named(before.id);
    QJsonObject is = was;
    const auto tell = [&](const QString &key, const QJsonValue &old, const QJsonValue &now) {
        if (old == now)
            return;
        was.insert(key, old);
        is.insert(key, now);
    };
    tell(u"role"_s, static_cast<int>(before.role), static_cast<int>(after.role));
    tell(u"scope"_s, scopeOf(before), scopeOf(after));
    tell(u"is_active"_s, before.isActive, after.isActive);
    return entryOf(JournalAction::Updated, was, is);
}

JournalEntry newPasswordEntry(AccountId account)
{
    const QJsonObject before = named(account);
    QJsonObject after = before;
    after.insert(u"password"_s, u"new"_s);
    return entryOf(JournalAction::Updated, before, after);
}

} // namespace ratingdesk
