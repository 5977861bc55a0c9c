// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "models/portal/accountvalues.h"
#include "models/portal/sqladdress.h"
#include "models/portal/timelimits.h"

#include <QDateTime>

#include <memory>
#include <optional>

namespace ratingdesk {

/// A key that lets a client stay signed in, as it is kept.
struct RefreshToken
{
    QString hash;
    QString family; ///< of those that came from one sign-in
    QDateTime expiresAt;
};

/// Who brought a key, or a password.
struct Admission
{
    QString login;
    qint64 signIn = 0;     ///< which of the account's passwords it has
    bool isAllowed = true; ///< otherwise the key was used before, too old, or its account disabled

    friend bool operator==(const Admission &, const Admission &) = default;
};

/// What the service needs to let accounts in, and how the first ones come into a portal before
/// anybody can sign in. Blocks; for one thread, which makes and uses it.
class SqlAccounts
{
public:
    SqlAccounts(const SqlAddress &address, const QString &password, const TimeLimits &limits = {});
    ~SqlAccounts();
    Q_DISABLE_COPY_MOVE(SqlAccounts)

    /// Whether the database answers.
    Result<void> reach();
    /// Without a hash it cannot sign in over the service yet.
    Result<void> add(const Account &account, const QString &passwordHash);
    /// Ends what was begun with the old one.
    Result<void> setPasswordHash(const QString &login, const QString &passwordHash);

    /// Empty where there is none, or the account is disabled or not there.
    Result<QString> passwordHash(const QString &login);
    /// Somebody was let in by the password of that hash: says so and keeps their first key.
    /// Nothing where the account has another password by now, or may no longer work.
    Result<std::optional<Admission>> letIn(const QString &login, const QString &passwordHash,
                                           const RefreshToken &token);
    /// Takes a key for the next one of its family and answers with whose it is; nobody's when it is
    /// unknown. One that was used before was stolen, from whomever: then all of its family end.
    Result<std::optional<Admission>> exchange(const QString &hash, const RefreshToken &next);
    /// Which password the account has, as in Admission; nothing where it may not work.
    Result<std::optional<qint64>> signInOf(const QString &login);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ratingdesk
