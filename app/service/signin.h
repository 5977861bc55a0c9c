// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service/httpmessage.h"
#include "app/service/signintries.h"
#include "models/portal/sqladdress.h"
#include "models/portal/wire/sessionjson.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace ratingdesk {

class SqlAccounts;
struct Admission;

/// Lets accounts in: by password, or by the key of a sign-in before (OAuth 2.0, RFC 6749). What it
/// gives lets one ask for ten minutes and is known to this program only.
class SignIn : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(HttpAnswer)>;

    SignIn(const SqlAddress &address, const QString &password);
    ~SignIn() override;

    /// POST /token; `client` is the address that it came from.
    void answer(const HttpRequest &request, const QByteArray &client, const Done &done);
    /// Whose token that is, as it stands in Authorization; at least once a minute it is looked up
    /// whether the account may still work, and has the password that it was let in with.
    using Use = std::function<void(const Result<std::optional<QString>> &account)>;
    void identify(const QByteArray &authorization, const Use &use);
    /// The same without looking anything up.
    std::optional<QString> accountOf(const QByteArray &authorization);
    /// Whether the portal's database answers in time: 200, or 503.
    void reach(const Done &done);
    /// The account is no more; neither are its tokens.
    void forget(const QString &account);

private:
    struct Access
    {
        QString account;
        QDateTime until;
        qint64 signIn = 0; ///< see Admission
        QDateTime checkedAt;
    };
    /// What becomes of a request in the worker's thread: whose it is, or nobody's.
    using Work =
        std::function<Result<std::optional<Admission>>(SqlAccounts &, const QString &newKeyHash)>;

    /// Whose try it is, the tries are told.
    void carryOut(Work work, const QString &account, const QByteArray &client, const Done &done);
    void reached(const HttpAnswer &answer);
    HttpAnswer granted(const Admission &admission, const QByteArray &refreshKey);
    /// As it is known here.
    const Access *accessOf(const QByteArray &authorization);
    void check(const QString &account);
    void checked(const QString &account, const Result<std::optional<qint64>> &signIn);

    QThread m_thread;
    QObject *m_worker = nullptr;             ///< lives in the thread
    std::shared_ptr<SqlAccounts> m_accounts; ///< made and used there only
    SignInTries m_tries;
    QHash<QString, Access> m_access; ///< by the hash of the token
    struct Asked
    {
        QByteArray authorization;
        Use use;
    };
    QHash<QString, std::vector<Asked>> m_inCheck; ///< by the account
    int m_waiting = 0;
    std::vector<Done> m_askedWhether; ///< the database answers
    QTimer m_answersInTime;
    bool m_isReaching = false;
};

} // namespace ratingdesk
