// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/rest/restrequest.h"
#include "models/portal/rest/tokens.h"
#include "models/portal/timelimits.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <functional>

namespace ratingdesk::rest {

class RestExchange;

/// Sends requests to the API and takes what it answers: signed in, within limits, once more when no
/// answer came. The token goes to the portal's own host and to no other: nothing is followed.
class RestConnection : public QObject
{
    Q_OBJECT

public:
    /// An answer of 2xx, or what went wrong.
    using Done = std::function<void(Result<RestAnswer>)>;

    RestConnection(const RestAddress &address, const QString &password, const TimeLimits &limits);

    /// Calls `done` once, unless what is answered with was cancelled or the connection has died.
    RestExchange *send(const RestRequest &request, const Done &done);

    /// To be called before somebody signs in anew.
    void forgetRefusal() { m_tokens.forgetRefusal(); }

    const RestAddress &address() const { return m_address; }
    const TimeLimits &limits() const { return m_limits; }

private:
    friend class RestExchange;
    QNetworkRequest prepared(const QString &path, const QString &parameters,
                             std::chrono::milliseconds patience) const;
    /// Why nothing may be sent to this address at all.
    std::optional<PortalError> obstacle() const;

    RestAddress m_address;
    TimeLimits m_limits;
    QSslConfiguration m_encryption;
    QString m_unreadableAuthorities;
    QNetworkAccessManager m_network;
    Tokens m_tokens;
};

/// One request on its way, until it was answered: owned by its connection.
class RestExchange : public QObject
{
    Q_OBJECT

public:
    RestExchange(RestConnection &connection, const RestRequest &request,
                 const RestConnection::Done &done);

    /// Nobody waits any more.
    void cancel();

private:
    void begin();
    void post(const QByteArray &token);
    void take(const QByteArray &token);
    void tryAgain(const PortalError &error, std::chrono::milliseconds delay);
    /// The portal itself said what is so, or nobody can have been asked.
    void end(Result<RestAnswer> result);
    /// The last try came to nothing; an earlier one may have been carried out.
    void giveUp(const PortalError &error);

    RestConnection &m_connection;
    RestRequest m_request;
    RestConnection::Done m_done;
    QNetworkReply *m_reply = nullptr;
    int m_attempt = 0;
    bool m_wasSent = false; ///< a try may have reached the portal although no answer came
    bool m_tokenRefused = false;
};

} // namespace ratingdesk::rest
