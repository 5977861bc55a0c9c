// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/accounts.h"

#include "models/domain/minsktime.h"
#include "models/portal/accountrules.h"
#include "models/portal/requestrecord.h"
#include "models/portal/sql/journal.h"
#include "models/portal/sql/portalfailure.h"
#include "models/portal/sql/reading.h"

#include <map>

using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

namespace {

/// Accounts, with where they work as a path in the last column.
QString accountRows(const QString &condition)
{
    return u"SELECT account.id, account.login, role, scope, is_active, signed_in_at,"
           " account.revision, path FROM account"
           " LEFT JOIN account_use ON account_use.login = account.login"
           " LEFT JOIN organization ON organization.id = account.scope %1"_s.arg(condition);
}

Account readAccount(const Statement &row)
{
    return {.id = row.id<AccountId>(0),
            .login = row.text(1),
            .role = static_cast<Role>(row.integer(2)),
            .scope = row.optionalId<OrganizationId>(3),
            .isActive = row.truth(4),
            .signedInAt = row.isNull(5) ? QDateTime()
                                        : QDateTime::fromMSecsSinceEpoch(row.integer(5), Qt::UTC),
            .revision = row.integer(6)};
}

/// A server writes it down itself; with a file the program does.
void writeDown(Connection &connection, const JournalEntry &entry, const QString &request = {})
{
    JournalWriter journal(connection, accountOf(connection), request);
    journal.write(entry);
    journal.flush();
}

void needsPlace(Connection &connection, const Account &account)
{
    if (!account.scope)
        return;
    Statement place(connection, u"SELECT 1 FROM organization WHERE id = ?"_s);
    if (!place.run(*account.scope).next())
        fail(organizationMissing(*account.scope));
}

/// Of those that the actor sees: of no other one it is told that it is there.
Account seenAccount(Connection &connection, const Actor &actor, AccountId id)
{
    std::optional<Account> found;
    {
        Statement statement(connection, accountRows(u"WHERE account.id = ?"_s));
        if (statement.run(id).next())
            found = readAccount(statement);
    }
    if (!found || missingRightToSee(actor, *found, isWithin(connection)))
        fail(noSuchAccount(QString::number(id.value())));
    return *found;
}

} // namespace

std::vector<Account> accounts(Connection &connection)
{
    Transaction transaction(connection, Transaction::Kind::Reading);
    const Actor actor = allowedActor(connection, Operation::KeepAccounts);
    std::vector<Account> found;
    std::map<OrganizationId, QString> paths;
    Statement statement(connection, accountRows(u"ORDER BY account.login"_s));
    statement.run();
    while (statement.next()) {
        found.push_back(readAccount(statement));
        if (found.back().scope)
            paths.emplace(*found.back().scope, statement.text(7));
    }
    const IsWithin isWithin = [&paths](OrganizationId organization, OrganizationId ancestor) {
        return paths.at(organization).contains(u"/%1/"_s.arg(ancestor.value()));
    };
    std::erase_if(found, [&](const Account &account) {
        return missingRightToSee(actor, account, isWithin).has_value();
    });
    return found;
}

Account addAccount(Connection &connection, const Request &request, const Account &account,
                   const QString &passwordHash)
{
    const QString fingerprint = fingerprintOf(account, true);
    Transaction transaction(connection, Transaction::Kind::Writing);
    const Actor actor = allowedActor(connection, Operation::KeepAccounts);
    if (const auto kept = keptAnswer(connection, request, fingerprint))
        return orFail(unpackedAccount(*kept));
    needsPlace(connection, account);
    orFail(allowedUnless(missingRightToKeep(actor, account, isWithin(connection)), actor));
    announceChanges(connection, request.id, {});
    const Account added = insertAccount(connection, account, passwordHash);
    keepAnswer(connection, request, fingerprint, packedAnswer(added));
    transaction.commit();
    return added;
}

Account changeAccount(Connection &connection, const Request &request, const Account &account)
{
    const QString fingerprint = fingerprintOf(account, false);
    Transaction transaction(connection, Transaction::Kind::Writing);
    const Actor actor = allowedActor(connection, Operation::KeepAccounts);
    if (const auto kept = keptAnswer(connection, request, fingerprint))
        return orFail(unpackedAccount(*kept));
    const Account before = seenAccount(connection, actor, account.id);
    needsPlace(connection, account);
    for (const Account &state : {before, account})
        orFail(allowedUnless(missingRightToKeep(actor, state, isWithin(connection)), actor));
    const Account after = orFail(changedAccount(before, account));
    if (after == before)
        return before;
    announceChanges(connection, request.id, {});
    const bool isDone = [&] {
        Statement update(connection, u"UPDATE account SET role = ?, scope = ?, is_active = ?,"
                                     " revision = ? WHERE id = ? RETURNING id"_s);
        return update
            .run(static_cast<int>(after.role), after.scope, after.isActive, after.revision,
                 after.id)
            .next();
    }();
    // A server that shows an account may still keep it from who sees it.
    if (!isDone)
        orFail(allowedUnless(MissingRight::Role, actor));
    writeDown(connection, changedAccountEntry(before, after), request.id);
    keepAnswer(connection, request, fingerprint, packedAnswer(after));
    transaction.commit();
    return after;
}

Account setPassword(Connection &connection, AccountId account, const QString &passwordHash)
{
    Transaction transaction(connection, Transaction::Kind::Writing);
    const Actor actor = allowedActor(connection, Operation::KeepAccounts);
    const Account found = seenAccount(connection, actor, account);
    orFail(allowedUnless(missingRightToSetPassword(actor, found, isWithin(connection)), actor));
    givePassword(connection, found.id, found.login, passwordHash);
    transaction.commit();
    return found;
}

Account insertAccount(Connection &connection, const Account &account, const QString &passwordHash)
{
    orFail(checkLogin(account.login));
    needsPlace(connection, account);
    Account added{
        .login = account.login, .role = account.role, .scope = account.scope, .revision = 1};
    // Not all of the accounts are seen by everybody who may add one.
    added.id =
        AccountId(integerFrom(connection, connection.dialect().isSqlite()
                                              ? u"SELECT coalesce(max(id), 0) + 1 FROM account"_s
                                              : u"SELECT portal.next_account_id()"_s));
    const QDate today = minskToday();
    const bool isNew = [&] {
        Statement insertion(
            connection, u"INSERT INTO account (id, login, role, scope, created_on)"
                        " VALUES (?, ?, ?, ?, ?) ON CONFLICT (login) DO NOTHING RETURNING id"_s);
        return insertion
            .run(added.id, added.login, static_cast<int>(added.role), added.scope, today)
            .next();
    }();
    if (!isNew)
        fail(loginTaken(added.login));
    writeDown(connection, newAccountEntry(added, today));
    if (!passwordHash.isEmpty())
        givePassword(connection, added.id, added.login, passwordHash);
    return added;
}

void givePassword(Connection &connection, AccountId id, const QString &login,
                  const QString &passwordHash)
{
    Statement(connection, u"INSERT INTO sign_in (login, password_hash) VALUES (?, ?)"_s)
        .run(login, passwordHash);
    writeDown(connection, newPasswordEntry(id));
}

} // namespace ratingdesk::sql
