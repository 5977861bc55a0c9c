// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/sqlworker.h"

#include "models/portal/sql/changefeed.h"
#include "models/portal/sql/migrations.h"
#include "models/portal/sql/reading.h"
#include "models/portal/sql/statement.h"

#include <QSqlDriver>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

namespace {

/// How often a file is looked at for a colleague's changes, and a server for whether it is there.
constexpr auto fileWatchInterval = 3s;
constexpr auto serverWatchInterval = 15s;
/// How long news of others are gathered: a web site writes one rating after the other.
constexpr auto gatheringTime = 250ms;

} // namespace

SqlWorker::SqlWorker(const SqlAddress &address, const QString &password)
    : m_connection(address, password), m_watch(this), m_gathering(this)
{
    m_watch.setInterval(m_connection.dialect().isSqlite() ? fileWatchInterval
                                                          : serverWatchInterval);
    connect(&m_watch, &QTimer::timeout, this, &SqlWorker::lookForChanges);
    m_gathering.setInterval(gatheringTime);
    m_gathering.setSingleShot(true);
    connect(&m_gathering, &QTimer::timeout, this, &SqlWorker::lookForChanges);
}

void SqlWorker::connectIfNeeded()
{
    if (m_connection.isOpen())
        return;
    m_connection.open();
    const auto ready = attempt([this] {
        checkSchema(m_connection);
        m_account = actorOf(m_connection).account;
        listen();
    });
    if (!ready) {
        m_connection.close();
        fail(ready.error());
    }
    m_watch.start();
    if (!m_isReachable) {
        m_isReachable = true;
        Q_EMIT reachableChanged(true);
    }
    tellChanges(); // nobody told us of them while we were away
}

void SqlWorker::noticeLoss()
{
    if (m_connection.wasLost())
        m_connection.close();
    // The driver itself may have noticed that the server went; then only the way back fails.
    const bool wasConnected = !m_account.isEmpty();
    if (wasConnected && !m_connection.isOpen() && m_isReachable) {
        m_isReachable = false;
        Q_EMIT reachableChanged(false);
    }
}

void SqlWorker::listen()
{
    if (m_connection.dialect().isSqlite())
        return;
    QSqlDriver *driver = m_connection.database().driver();
    driver->subscribeToNotification(notificationChannel());
    connect(driver, &QSqlDriver::notification, this,
            [this](const QString &, QSqlDriver::NotificationSource source) {
                if (source != QSqlDriver::SelfSource && !m_gathering.isActive())
                    m_gathering.start();
            });
}

void SqlWorker::lookForChanges()
{
    const auto looked = attempt([this] {
        connectIfNeeded();
        tellChanges();
    });
    // A file that is busy just now is looked at again later; a server that is gone is said so.
    if (!looked)
        noticeLoss();
}

void SqlWorker::tellChanges()
{
    const auto told = attempt([this] {
        if (m_knownRevision == 0) {
            m_knownRevision = dataRevision(m_connection);
        } else if (const auto change = changesSince(m_connection, m_knownRevision)) {
            m_knownRevision = change->dataRevision;
            Q_EMIT changed(*change);
        }
    });
    // What was saved is saved: a connection that broke only now is made anew by whoever comes next.
    if (!told)
        m_watch.start();
}

} // namespace ratingdesk::sql
