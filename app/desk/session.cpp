// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/session.h"

#include "app/desk/portalaccess.h"
#include "models/portal/whenfinished.h"
#include "views/common/taskmonitor.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace ratingdesk {

namespace {

constexpr auto firstRetry = 2s;
constexpr auto slowestRetry = 30s;

} // namespace

Session::Session(const ConnectionProfile &profile, std::unique_ptr<PortalSource> source,
                 const PortalSession &portalSession, Language language)
    : m_profile(profile),
      m_source(std::move(source)),
      m_workspace(std::make_unique<Workspace>(*m_source, portalSession))
{
    m_workspace->setLanguage(language);
    m_workspace->setLinkHosts(profile.linkHosts);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Session::tryAgain);
    connect(m_source.get(), &PortalSource::reachableChanged, this, &Session::setReachable);
}

Session::~Session()
{
    for (const TaskMonitor::Task &task : m_workspace->tasks().tasks())
        task.watcher->cancel();
    m_workspace.reset();
    PortalAccess::dispose(std::move(m_source));
}

void Session::setReachable(bool reachable)
{
    if (reachable == m_reachable)
        return;
    m_reachable = reachable;
    if (reachable)
        m_retry.stop();
    else
        m_retry.start(firstRetry);
    Q_EMIT reachableChanged();
}

void Session::tryAgain()
{
    const auto next =
        std::min<std::chrono::milliseconds>(m_retry.intervalAsDuration() * 2, slowestRetry);
    whenFinished(m_source->open(), this, [this, next](const Result<PortalSession> &again) {
        if (again)
            setReachable(true);
        else if (again.error().problem == PortalError::Problem::SignInRefused)
            Q_EMIT signInRefused(again.error()); // tries are counted against the account
        else if (!m_reachable)
            m_retry.start(next);
    });
}

} // namespace ratingdesk
