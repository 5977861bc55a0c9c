// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/rest/tokens.h"

#include "models/portal/rest/resterrors.h"
#include "models/portal/wire/paths.h"
#include "models/portal/wire/problems.h"
#include "models/portal/wire/sessionjson.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <utility>

using namespace std::chrono_literals;

namespace ratingdesk::rest {

Tokens::Tokens(const RestAddress &address, const QString &password, QNetworkAccessManager &network,
               Prepare prepare)
    : m_address(address), m_password(password), m_network(network), m_prepare(std::move(prepare))
{
}

void Tokens::ask(QObject *guard, const Done &done)
{
    // One that ends on the way is refused, and asked for anew: this only spares the journey.
    constexpr auto margin = 5s;
    if (!m_accessToken.isEmpty() &&
        std::chrono::milliseconds(m_age.elapsed()) < m_lifetime - margin) {
        done(m_accessToken);
        return;
    }
    if (m_refusal) {
        done(Failure(*m_refusal));
        return;
    }
    m_askers.emplace_back(guard, done);
    if (!std::exchange(m_isSigningIn, true))
        signIn();
}

void Tokens::drop(const QByteArray &token)
{
    if (token == m_accessToken)
        m_accessToken.clear();
}

void Tokens::signIn()
{
    const QString refreshToken = std::exchange(m_refreshToken, {});
    const bool isRefreshing = !refreshToken.isEmpty();
    wire::TokenRequest request = wire::PasswordGrant{m_address.account, m_password};
    if (isRefreshing)
        request = wire::RefreshGrant{refreshToken};
    QNetworkRequest prepared = m_prepare(QString::fromLatin1(wire::paths::token));
    prepared.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray(wire::contentTypes::form));
    QNetworkReply *reply = m_network.post(prepared, wire::formOf(request));
    connect(reply, &QNetworkReply::finished, this, [this, reply, refreshToken] {
        reply->deleteLater();
        take(reply, refreshToken);
    });
}

void Tokens::take(QNetworkReply *reply, const QString &refreshToken)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Only who was heard has used it up.
    if (status == 429 || status >= 500)
        m_refreshToken = refreshToken;
    if (status == 0) {
        tell(Failure(networkError(m_address, *reply)));
        return;
    }
    const QByteArray body = reply->readAll();
    if (status == 200) {
        const auto answer = wire::readAnswer<wire::TokenAnswer>(body);
        if (!answer) {
            tell(Failure(notTheApi(m_address, answer.error().detail)));
            return;
        }
        m_accessToken = answer->accessToken.toLatin1();
        m_refreshToken = answer->refreshToken;
        m_lifetime = std::chrono::seconds(answer->expiresIn);
        m_age.start();
        tell(m_accessToken);
        return;
    }
    if (status == 400 || status == 401) {
        // A refresh token ends with time, or with the service; who is at work knows the password.
        if (!refreshToken.isEmpty()) {
            signIn();
            return;
        }
        const auto refusal = wire::readAnswer<wire::TokenRefusal>(body);
        if (refusal)
            m_refusal = signInRefused(m_address, refusal->error);
        tell(Failure(refusal ? *m_refusal : notTheApi(m_address, refusal.error().detail)));
        return;
    }
    if (status >= 300 && status < 400) {
        tell(Failure(notTheApi(m_address, reply->errorString())));
        return;
    }
    tell(Failure(wire::errorOf(status, body)));
}

void Tokens::tell(const Result<QByteArray> &token)
{
    m_isSigningIn = false;
    for (const auto &[guard, done] : std::exchange(m_askers, {})) {
        if (guard)
            done(token);
    }
}

} // namespace ratingdesk::rest
