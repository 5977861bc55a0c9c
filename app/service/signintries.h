// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QHash>

#include <chrono>

namespace ratingdesk {

/// How often signing in may be tried: some times at once, then ever more slowly, for each account
/// and for each address. Who fails at many accounts waits longer than whose account is failed at.
class SignInTries
{
public:
    /// How long one still has to wait; zero: it may be tried. An attempt counts as failed until it
    /// is told that it succeeded, so that many at once gain nothing. Without an account, only the
    /// address counts.
    std::chrono::seconds begin(const QString &account, const QByteArray &address);
    void succeeded(const QString &account, const QByteArray &address);
    /// It could not be found out whether it is right: the attempt does not count.
    void takeBack(const QString &account, const QByteArray &address);

private:
    struct Tries
    {
        int failures = 0;
        QDateTime last;
        QDateTime notBefore;
    };
    using Ledger = QHash<QByteArray, Tries>;

    Ledger m_accounts;
    Ledger m_addresses;
};

} // namespace ratingdesk
