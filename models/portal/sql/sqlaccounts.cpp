// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/sqlaccounts.h"

#include "models/domain/clock.h"
#include "models/portal/sql/accounts.h"
#include "models/portal/sql/migrations.h"
#include "models/portal/sql/portalfailure.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

using namespace sql;

namespace {

/// What a sign-in writes concerns nobody who keeps the register, and waits for none of them. Who
/// signs in sees their own account. While their keys are written, their password stays.
void speakFor(Connection &connection, const QString &login, Transaction::Kind kind)
{
    if (connection.dialect().isSqlite())
        return;
    Statement(connection, u"SELECT set_config('portal.account', ?, true)"_s).run(login);
    if (kind != Transaction::Kind::Reading)
        Statement(connection, u"SELECT portal.wait_for_sign_in(?)"_s).run(login);
}

void keep(Connection &connection, const QString &login, const RefreshToken &token)
{
    Statement(connection, u"DELETE FROM refresh_token WHERE expires_at < ?"_s)
        .run(Clock::now().toMSecsSinceEpoch());
    Statement(connection, u"INSERT INTO refresh_token (hash, family, login, expires_at)"
                          " VALUES (?, ?, ?, ?)"_s)
        .run(token.hash, token.family, login, token.expiresAt.toMSecsSinceEpoch());
}

bool isActive(Connection &connection, const QString &login)
{
    Statement statement(connection, u"SELECT is_active FROM account WHERE login = ?"_s);
    return statement.run(login).next() && statement.truth(0);
}

struct KeptPassword
{
    qint64 id = 0; ///< 0: it has none
    QString hash{};
};

KeptPassword passwordOf(Connection &connection, const QString &login)
{
    Statement statement(connection, u"SELECT id, password_hash FROM sign_in WHERE login = ?"
                                    " ORDER BY id DESC LIMIT 1"_s);
    if (!statement.run(login).next())
        return {};
    return {.id = statement.integer(0), .hash = statement.text(1)};
}

} // namespace

class SqlAccounts::Private
{
public:
    Private(const SqlAddress &address, const QString &password, const TimeLimits &limits)
        : connection(address, password, limits)
    {
    }

    /// Once more where the connection broke since the last time, for nothing was begun yet.
    template <class Work>
    auto attempted(Work &&work) -> Result<decltype(work())>
    {
        const bool wasOpen = connection.isOpen();
        auto result = attempt([&] {
            open();
            return work();
        });
        if (result || !wasOpen || result.error().problem != PortalError::Problem::ConnectionLost)
            return result;
        return attempt([&] {
            open();
            return work();
        });
    }

    Connection connection;

private:
    void open()
    {
        if (connection.isOpen())
            return;
        connection.open();
        // What was found is not what is there the next time.
        auto checked = attempt([this] {
            const Transaction transaction(connection, Transaction::Kind::Reading);
            checkSchema(connection);
        });
        if (!checked) {
            connection.close();
            fail(std::move(checked.error()));
        }
    }
};

SqlAccounts::SqlAccounts(const SqlAddress &address, const QString &password,
                         const TimeLimits &limits)
    : d(std::make_unique<Private>(address, password, limits))
{
}

SqlAccounts::~SqlAccounts() = default;

Result<void> SqlAccounts::reach()
{
    return d->attempted([this] {
        const Transaction transaction(d->connection, Transaction::Kind::Reading);
        integerFrom(d->connection, u"SELECT 1"_s);
    });
}

Result<void> SqlAccounts::add(const Account &account, const QString &passwordHash)
{
    return d->attempted([&] {
        Transaction transaction(d->connection, Transaction::Kind::Writing);
        insertAccount(d->connection, account, passwordHash);
        transaction.commit();
    });
}

Result<void> SqlAccounts::setPasswordHash(const QString &login, const QString &passwordHash)
{
    return d->attempted([&] {
        Transaction transaction(d->connection, Transaction::Kind::Writing);
        const AccountId id = [&] {
            Statement known(d->connection, u"SELECT id FROM account WHERE login = ?"_s);
            if (!known.run(login).next())
                fail(noSuchAccount(login));
            return known.id<AccountId>(0);
        }();
        givePassword(d->connection, id, login, passwordHash);
        transaction.commit();
    });
}

Result<QString> SqlAccounts::passwordHash(const QString &login)
{
    return d->attempted([&] {
        const Transaction transaction(d->connection, Transaction::Kind::Reading);
        speakFor(d->connection, login, Transaction::Kind::Reading);
        QString hash;
        if (isActive(d->connection, login))
            hash = passwordOf(d->connection, login).hash;
        return hash;
    });
}

Result<std::optional<Admission>>
SqlAccounts::letIn(const QString &login, const QString &passwordHash, const RefreshToken &token)
{
    return d->attempted([&]() -> std::optional<Admission> {
        Transaction transaction(d->connection, Transaction::Kind::WritingBeside);
        speakFor(d->connection, login, Transaction::Kind::WritingBeside);
        // Meanwhile both may have changed.
        const KeptPassword password = passwordOf(d->connection, login);
        if (!isActive(d->connection, login) || password.hash != passwordHash)
            return std::nullopt;
        Statement(d->connection,
                  u"INSERT INTO account_use (login, signed_in_at) VALUES (?, ?)"
                  " ON CONFLICT (login) DO UPDATE SET signed_in_at = excluded.signed_in_at"_s)
            .run(login, Clock::now().toMSecsSinceEpoch());
        keep(d->connection, login, token);
        transaction.commit();
        return Admission{.login = login, .signIn = password.id};
    });
}

Result<std::optional<Admission>> SqlAccounts::exchange(const QString &hash,
                                                       const RefreshToken &next)
{
    return d->attempted([&]() -> std::optional<Admission> {
        Connection &connection = d->connection;
        Transaction transaction(connection, Transaction::Kind::WritingBeside);
        const qint64 now = Clock::now().toMSecsSinceEpoch();
        {
            Statement owner(connection, u"SELECT login FROM refresh_token WHERE hash = ?"_s);
            if (!owner.run(hash).next())
                return std::nullopt;
            speakFor(connection, owner.text(0), Transaction::Kind::WritingBeside);
        }
        // Of two that bring the same key at the same moment, one finds it used.
        const bool isFirst = [&] {
            Statement take(connection, u"UPDATE refresh_token SET used_at = ?"
                                       " WHERE hash = ? AND used_at IS NULL RETURNING 1"_s);
            return take.run(now, hash).next();
        }();
        QString family;
        QString login;
        bool isInTime = false;
        {
            Statement statement(
                connection,
                u"SELECT family, login, expires_at FROM refresh_token WHERE hash = ?"_s);
            if (statement.run(hash).next()) {
                family = statement.text(0);
                login = statement.text(1);
                isInTime = statement.integer(2) > now;
            }
        }
        if (login.isEmpty())
            return std::nullopt;
        const bool isGood = isFirst && isInTime && isActive(connection, login);
        if (isGood)
            keep(connection, login,
                 {.hash = next.hash, .family = family, .expiresAt = next.expiresAt});
        else
            Statement(connection, u"DELETE FROM refresh_token WHERE family = ?"_s).run(family);
        const Admission admission{
            .login = login, .signIn = passwordOf(connection, login).id, .isAllowed = isGood};
        transaction.commit();
        return admission;
    });
}

Result<std::optional<qint64>> SqlAccounts::signInOf(const QString &login)
{
    return d->attempted([&] {
        const Transaction transaction(d->connection, Transaction::Kind::Reading);
        speakFor(d->connection, login, Transaction::Kind::Reading);
        std::optional<qint64> signIn;
        if (isActive(d->connection, login))
            signIn = passwordOf(d->connection, login).id;
        return signIn;
    });
}

} // namespace ratingdesk
