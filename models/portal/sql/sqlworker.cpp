// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/sqlworker.h"

#include "models/portal/sql/migrations.h"
#include "models/portal/sql/notifications.h"
#include "models/portal/sql/reading.h"
#include "models/portal/sql/statement.h"

#include <QSqlDriver>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

namespace {

/// How often a file is looked at for a colleague's changes, and a server for whether it is there.
constexpr auto watchInterval = 15s;

} // namespace

SqlWorker::SqlWorker(const SqlAddress &address, const QString &password)
    : m_connection(address, password), m_watch(this)
{
    m_watch.setInterval(watchInterval);
    connect(&m_watch, &QTimer::timeout, this, &SqlWorker::lookForChanges);
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
    lookForChanges(); // nobody told us of them while we were away
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
            [this](const QString &, QSqlDriver::NotificationSource source, const QVariant &text) {
                if (source == QSqlDriver::SelfSource)
                    return;
                const PortalChange change = readNotification(text.toString());
                m_knownRevision = change.dataRevision;
                Q_EMIT changed(change);
            });
}

void SqlWorker::lookForChanges()
{
    const auto looked = attempt([this] {
        connectIfNeeded();
        const qint64 revision = integerFrom(m_connection, u"SELECT data_revision FROM portal"_s);
        const qint64 known = std::exchange(m_knownRevision, revision);
        if (known != 0 && revision != known) {
            Q_EMIT changed({.organizations = {},
                            .hierarchyChanged = true,
                            .ratingsChanged = true,
                            .dataRevision = revision});
        }
    });
    // A file that is busy just now is looked at again later; a server that is gone is said so.
    if (!looked)
        noticeLoss();
}

void SqlWorker::announce(const PortalChange &change)
{
    m_knownRevision = change.dataRevision;
    Q_EMIT changed(change);
}

} // namespace ratingdesk::sql
