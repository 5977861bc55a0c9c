// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/rest/changewatch.h"

#include "models/portal/wire/journaljson.h"
#include "models/portal/wire/sessionjson.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace ratingdesk::rest {

namespace {

/// Below this, seconds, waiting would be asking all the time.
constexpr int shortestWait = 2;

} // namespace

ChangeWatch::ChangeWatch(RestConnection &connection) : m_connection(connection), m_pause(this)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ChangeWatch::look);
}

void ChangeWatch::start(qint64 revision)
{
    // After a time away from where it left off, so that nothing is jumped over.
    if (m_revision == 0)
        m_revision = revision;
    m_failures = 0;
    setReachable(true);
    m_pause.stop();
    if (!m_exchange)
        look();
}

void ChangeWatch::look()
{
    m_isWaiting = m_isReachable && !std::exchange(m_mustAskAtOnce, false);
    const RestRequest request{
        .path = QString::fromLatin1(wire::paths::changes),
        .parameters = wire::parametersOf(
            wire::ChangesQuery{.since = m_revision, .wait = m_isWaiting ? m_wait : 0}),
        .patience = std::chrono::seconds(wire::longestWait) + m_connection.limits().grace,
        .attempts = 1};
    m_asked.start();
    m_exchange = m_connection.send(request, [this](const Result<RestAnswer> &answer) {
        m_exchange = nullptr;
        take(answer);
    });
}

void ChangeWatch::take(const Result<RestAnswer> &answer)
{
    if (!answer) {
        const bool isSignedOut = answer.error().problem == PortalError::Problem::SignInRefused;
        const bool isCut = !isSignedOut && answer.error().kind == PortalError::Kind::Unreachable;
        if (isCut && m_isWaiting) {
            // A proxy in between may let nobody wait so long, and the portal be there all the same.
            m_wait = std::clamp(static_cast<int>(m_asked.elapsed() / 2000), shortestWait, m_wait);
            m_mustAskAtOnce = true;
            look();
            return;
        }
        if (isSignedOut || isCut)
            setReachable(false);
        // Who is no longer let in is so until somebody signs in anew.
        if (!isSignedOut)
            lookAgain();
        return;
    }
    constexpr int nothingNew = 204;
    if (answer->status != nothingNew) {
        const auto change = wire::readAnswer<PortalChange>(answer->body);
        // One that leads nowhere would be asked for again at once, for ever.
        if (!change || change->dataRevision <= m_revision) {
            lookAgain();
            return;
        }
        m_revision = change->dataRevision;
        Q_EMIT changed(*change);
    }
    // A service that is about to stop does not let anybody wait.
    const bool hasWaited = m_asked.elapsed() > 1000;
    const bool isTurnedAway = answer->status == nothingNew && m_isWaiting && !hasWaited;
    setReachable(true);
    settleNext();
    if (isTurnedAway) {
        lookAgain();
        return;
    }
    m_failures = 0;
    if (!m_exchange)
        look();
}

void ChangeWatch::lookAgain()
{
    constexpr auto first = 500ms;
    constexpr auto longest = 15'000ms;
    m_pause.start(
        std::min<std::chrono::milliseconds>(first * (1 << std::min(m_failures++, 5)), longest));
}

void ChangeWatch::setReachable(bool reachable)
{
    if (std::exchange(m_isReachable, reachable) == reachable)
        return;
    m_wait = wire::longestWait; // what cut it short was the portal itself
    Q_EMIT reachableChanged(reachable);
}

void ChangeWatch::settle(const QString &request)
{
    m_unknownRequests.append(request);
    setReachable(false);
    // What waits there does so on another connection, which may not have noticed yet.
    if (m_exchange)
        m_exchange->cancel();
    m_exchange = nullptr;
    look();
}

void ChangeWatch::settleNext()
{
    if (m_isSettling || m_unknownRequests.isEmpty())
        return;
    m_isSettling = true;
    const QString id = m_unknownRequests.first();
    const RestRequest request{.path = wire::paths::settle(id),
                              .body = QByteArray("{}"),
                              .patience =
                                  m_connection.limits().statement + m_connection.limits().grace};
    m_connection.send(request, [this, id](const Result<RestAnswer> &answer) {
        m_isSettling = false;
        const auto settled = answer.and_then([](const RestAnswer &given) {
            return wire::readAnswer<wire::SettledRequest>(given.body);
        });
        if (!settled)
            return; // with the next look
        m_unknownRequests.removeOne(id);
        Q_EMIT requestSettled(id, settled->carriedOut);
        settleNext();
    });
}

} // namespace ratingdesk::rest
