// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/rest/restconnection.h"

#include "models/portal/rest/resterrors.h"
#include "models/portal/wire/problems.h"

#include <QHostAddress>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QTimer>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace ratingdesk::rest {

namespace {

/// No answer of a portal is longer: ten times a country's register with its search texts.
constexpr qint64 longestAnswer = 512 * 1024 * 1024;
constexpr auto longestRetryAfter = 30s;

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

/// Doubled with each try, and never the same for two clients that lost the same service.
std::chrono::milliseconds backOff(int attempt)
{
    constexpr int firstMilliseconds = 200;
    const int highest = firstMilliseconds << std::min(attempt, 6);
    return std::chrono::milliseconds(highest / 2 +
                                     QRandomGenerator::global()->bounded(highest / 2 + 1));
}

/// How long the service asks to be left alone, in seconds (RFC 9110, 10.2.3); a day and hour, which
/// it may be too, is left to the usual delay.
std::optional<std::chrono::seconds> retryAfter(const QNetworkReply &reply)
{
    bool isNumber = false;
    const int seconds = reply.rawHeader("Retry-After").trimmed().toInt(&isNumber);
    if (!isNumber || seconds < 0)
        return {};
    return std::chrono::seconds(seconds);
}

/// The service, or a proxy before it, could not answer just now.
bool isPassing(int status)
{
    return status == 429 || status == 502 || status == 503 || status == 504;
}

} // namespace

RestConnection::RestConnection(const RestAddress &address, const QString &password,
                               const TimeLimits &limits)
    : m_address(address),
      m_limits(limits),
      m_encryption(QSslConfiguration::defaultConfiguration()),
      m_tokens(address, password, m_network, [this](const QString &path) {
          return prepared(path, {}, m_limits.connecting + m_limits.grace);
      })
{
    if (!m_address.authorities.isEmpty() &&
        !m_encryption.addCaCertificates(m_address.authorities, QSsl::Pem))
        m_unreadableAuthorities = m_address.authorities;
}

QNetworkRequest RestConnection::prepared(const QString &path, const QString &parameters,
                                         std::chrono::milliseconds patience) const
{
    QUrl url = m_address.base;
    QString before = url.path(QUrl::FullyEncoded);
    while (before.endsWith(u'/'))
        before.chop(1);
    url.setPath(before + path, QUrl::TolerantMode);
    if (!parameters.isEmpty())
        url.setQuery(parameters, QUrl::StrictMode);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(static_cast<int>(patience.count()));
    request.setSslConfiguration(m_encryption);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"RatingDesk"_s);
    return request;
}

std::optional<PortalError> RestConnection::obstacle() const
{
    if (m_address.base.scheme() != "https"_L1 && !isLoopback(m_address.base.host()))
        return encryptionRefused(m_address, u"http"_s);
    if (!m_unreadableAuthorities.isEmpty())
        return encryptionRefused(m_address, m_unreadableAuthorities);
    return {};
}

RestExchange *RestConnection::send(const RestRequest &request, const Done &done)
{
    return new RestExchange(*this, request, done);
}

RestExchange::RestExchange(RestConnection &connection, const RestRequest &request,
                           const RestConnection::Done &done)
    : QObject(&connection), m_connection(connection), m_request(request), m_done(done)
{
    // Not before whoever asks has what tells this one from others.
    QMetaObject::invokeMethod(this, &RestExchange::begin, Qt::QueuedConnection);
}

void RestExchange::cancel()
{
    m_done = {};
    if (m_reply)
        m_reply->abort();
    deleteLater();
}

void RestExchange::begin()
{
    if (const auto obstacle = m_connection.obstacle()) {
        end(Failure(*obstacle));
        return;
    }
    ++m_attempt;
    m_connection.m_tokens.ask(this, [this](const Result<QByteArray> &token) {
        if (!m_done)
            return;
        if (token)
            post(*token);
        else if (token.error().kind == PortalError::Kind::Unreachable &&
                 token.error().problem != PortalError::Problem::EncryptionRefused)
            tryAgain(token.error(), backOff(m_attempt));
        else
            giveUp(token.error());
    });
}

void RestExchange::post(const QByteArray &token)
{
    QNetworkRequest request =
        m_connection.prepared(m_request.path, m_request.parameters, m_request.patience);
    request.setRawHeader("Authorization", "Bearer " + token);
    if (!m_request.request.isEmpty())
        request.setRawHeader(wire::headers::idempotencyKey, m_request.request.toUtf8());
    if (m_request.prefersJob)
        request.setRawHeader(wire::headers::prefer, wire::headers::respondAsync);
    if (m_request.removes) {
        m_reply = m_connection.m_network.deleteResource(request);
    } else if (m_request.body) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray(m_request.contentType));
        m_reply = m_connection.m_network.post(request, *m_request.body);
    } else {
        m_reply = m_connection.m_network.get(request);
    }
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 received) {
        if (received > longestAnswer)
            m_reply->abort();
    });
    connect(m_reply, &QNetworkReply::finished, this, [this, token] { take(token); });
}

void RestExchange::take(const QByteArray &token)
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    if (!m_done)
        return;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isWhole = reply->error() == QNetworkReply::NoError || status >= 300;
    if (status == 0 || !isWhole) {
        const PortalError error = networkError(m_connection.address(), *reply);
        m_wasSent = m_wasSent || status != 0 || mayHaveArrived(reply->error());
        if (error.problem == PortalError::Problem::EncryptionRefused)
            giveUp(error);
        else
            tryAgain(error, backOff(m_attempt));
        return;
    }
    const QByteArray body = reply->readAll();
    if (status >= 200 && status < 300) {
        end(RestAnswer{status, body});
        return;
    }
    if (status == 401) {
        // It ended on the way; the second time it is not the token.
        m_connection.m_tokens.drop(token);
        if (!std::exchange(m_tokenRefused, true))
            begin();
        else
            giveUp(signInRefused(m_connection.address(), {}));
        return;
    }
    if (status < 400) {
        giveUp(notTheApi(m_connection.address(),
                         reply->header(QNetworkRequest::LocationHeader).toString()));
        return;
    }
    const PortalError error = wire::errorOf(status, body);
    if (!isPassing(status)) {
        // What broke in the middle of it may have been carried out.
        m_wasSent = m_wasSent || status >= 500;
        if (status < 500)
            end(Failure(error));
        else
            giveUp(error);
        return;
    }
    m_wasSent = m_wasSent || status == 502 || status == 504;
    const auto asked = retryAfter(*reply);
    if (asked && *asked > longestRetryAfter)
        giveUp(error);
    else
        tryAgain(error,
                 std::max<std::chrono::milliseconds>(asked.value_or(0s), backOff(m_attempt)));
}

void RestExchange::tryAgain(const PortalError &error, std::chrono::milliseconds delay)
{
    if (m_attempt >= m_request.attempts) {
        giveUp(error);
        return;
    }
    QTimer::singleShot(delay, this, &RestExchange::begin);
}

void RestExchange::giveUp(const PortalError &error)
{
    const bool isUnknown = m_wasSent && !m_request.request.isEmpty();
    end(Failure(isUnknown ? outcomeUnknown(m_request.request, error) : error));
}

void RestExchange::end(Result<RestAnswer> result)
{
    deleteLater();
    if (const auto done = std::exchange(m_done, {}))
        done(std::move(result));
}

} // namespace ratingdesk::rest
