// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "models/portal/restaddress.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <vector>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace ratingdesk::rest {

/// Signs in, once for all who ask at the same time, and keeps what shows that somebody did
/// (OAuth 2.0, RFC 6749: password and refresh grants). In memory only.
class Tokens : public QObject
{
    Q_OBJECT

public:
    using Prepare = std::function<QNetworkRequest(const QString &path)>;
    using Done = std::function<void(const Result<QByteArray> &token)>;

    /// `prepare` makes the request to a path of the API.
    Tokens(const RestAddress &address, const QString &password, QNetworkAccessManager &network,
           Prepare prepare);

    /// Calls `done` with a token, unless the guard has died.
    void ask(QObject *guard, const Done &done);
    /// Whoever was refused may try once more: nobody does so by themselves, for the service counts.
    void forgetRefusal() { m_refusal.reset(); }
    /// The portal no longer takes this one.
    void drop(const QByteArray &token);

private:
    void signIn();
    void take(QNetworkReply *reply, const QString &refreshToken);
    void tell(const Result<QByteArray> &token);

    RestAddress m_address;
    QString m_password;
    QNetworkAccessManager &m_network;
    Prepare m_prepare;
    QByteArray m_accessToken;
    QString m_refreshToken;
    QElapsedTimer m_age; ///< of the access token
    std::chrono::seconds m_lifetime{};
    bool m_isSigningIn = false;
    std::optional<PortalError> m_refusal; ///< of the password
    std::vector<std::pair<QPointer<QObject>, Done>> m_askers;
};

} // namespace ratingdesk::rest
