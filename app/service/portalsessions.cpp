// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/portalsessions.h"

#include "app/service/answers.h"
#include "models/domain/clock.h"

using namespace std::chrono_literals;

namespace ratingdesk {

namespace {

constexpr std::chrono::seconds keptFor = 30min;

} // namespace

PortalSessions::PortalSessions(MakeSource makeSource) : m_makeSource(std::move(makeSource))
{
    connect(&m_timer, &QTimer::timeout, this, &PortalSessions::endUnused);
    m_timer.start(1min);
}

PortalSessions::~PortalSessions() = default;

void PortalSessions::use(const QString &account, const Use &use)
{
    auto &session = m_sessions[account];
    if (session && session->changes) {
        session->usedAt = Clock::now();
        use(session.get());
        return;
    }
    const bool isFirst = !session;
    if (isFirst)
        session = std::make_shared<Session>(Session{.account = account,
                                                    .source = m_makeSource(account),
                                                    .changes = {},
                                                    .usedAt = Clock::now()});
    session->waiting.push_back(use);
    if (isFirst)
        whenAnswered(
            session->source->open(), session->source.get(),
            [this, account](const Result<PortalSession> &answer) { opened(account, answer); });
}

void PortalSessions::opened(const QString &account, const Result<PortalSession> &answer)
{
    const auto found = m_sessions.find(account);
    if (found == m_sessions.end())
        return;
    const std::shared_ptr<Session> session = found->second;
    const auto waiting = std::exchange(session->waiting, {});
    if (answer) {
        session->changes =
            std::make_unique<ChangeWatch>(*session->source, answer->portal.dataRevision);
    } else {
        m_sessions.erase(found);
        // This is called by what it is.
        session->source.release()->deleteLater();
    }
    for (const Use &use : waiting)
        use(answer ? Result<Session *>(session.get()) : Failure(answer.error()));
}

void PortalSessions::forget(const QString &account)
{
    const auto found = m_sessions.find(account);
    if (found == m_sessions.end() || !found->second->changes)
        return;
    // Whoever waits for an answer of it still gets one.
    found->second->changes->answerAll();
    found->second->source.release()->deleteLater();
    m_sessions.erase(found);
}

void PortalSessions::stopWaiting()
{
    for (const auto &[account, session] : m_sessions) {
        if (session->changes)
            session->changes->answerAll();
    }
}

void PortalSessions::endUnused()
{
    const QDateTime before = Clock::now().addSecs(-std::chrono::seconds(keptFor).count());
    std::erase_if(m_sessions, [&before](const auto &entry) {
        return entry.second->changes && entry.second->usedAt < before;
    });
}

} // namespace ratingdesk
