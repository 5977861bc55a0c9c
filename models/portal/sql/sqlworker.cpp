// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/sqlworker.h"

#include "models/portal/portallog.h"
#include "models/portal/sql/changefeed.h"
#include "models/portal/sql/migrations.h"
#include "models/portal/sql/reading.h"
#include "models/portal/sql/requests.h"
#include "models/portal/sql/statement.h"

#include <QThread>

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

namespace {

/// How often a colleague's changes are looked for where nobody tells of them, in a file and behind
/// a pool of connections; and a server for whether it is there.
constexpr auto lookingInterval = 3s;
constexpr auto serverWatchInterval = 15s;
/// How long a copy is left alone that could not be reached: whoever asks has waited once.
constexpr auto copyPause = 15s;
/// How long news of others are gathered: a web site writes one rating after the other.
constexpr auto gatheringTime = 250ms;

} // namespace

SqlWorker::SqlWorker(Role role, const SqlAddress &address, const QString &password,
                     const TimeLimits &limits)
    : m_role(role), m_connection(address, password, limits), m_watch(this), m_gathering(this)
{
    m_watch.setInterval(m_connection.dialect().isSqlite() ? lookingInterval : serverWatchInterval);
    connect(&m_watch, &QTimer::timeout, this, &SqlWorker::lookForChanges);
    m_gathering.setInterval(gatheringTime);
    m_gathering.setSingleShot(true);
    connect(&m_gathering, &QTimer::timeout, this, &SqlWorker::lookForChanges);
}

void SqlWorker::stop()
{
    m_isStopping = true;
    const std::lock_guard lock(m_runningMutex);
    if (m_running)
        interruptRunning();
}

void SqlWorker::interrupt(const void *promise)
{
    const std::lock_guard lock(m_runningMutex);
    if (m_running == promise)
        interruptRunning();
}

void SqlWorker::interruptRunning()
{
    m_wasInterrupted = true;
    m_connection.interrupt();
}

SqlWorker::Running::Running(SqlWorker &worker, const void *promise,
                            const std::optional<QString> &account,
                            std::function<bool()> wantsToStop)
    : m_worker(worker), m_actingFor(worker.m_connection, account)
{
    worker.m_connection.setWantsToStop(std::move(wantsToStop));
    const std::lock_guard lock(worker.m_runningMutex);
    worker.m_running = promise;
}

SqlWorker::Running::~Running()
{
    m_worker.m_connection.setWantsToStop({});
    bool wasInterrupted = false;
    {
        const std::lock_guard lock(m_worker.m_runningMutex);
        m_worker.m_running = nullptr;
        wasInterrupted = std::exchange(m_worker.m_wasInterrupted, false);
    }
    // Whatever became of the work: the server may hear of it only when something else runs, which
    // must not end instead.
    if (wasInterrupted && !m_worker.m_connection.dialect().isSqlite())
        m_worker.m_connection.close();
}

SqlWorker::Settling::Settling(SqlWorker &worker, const KeptRequest &request)
    : m_worker(worker),
      m_request(request),
      m_until(std::chrono::steady_clock::now() + worker.m_connection.limits().settling)
{
}

bool SqlWorker::Settling::mayTryAgain()
{
    if (m_worker.m_isStopping || std::chrono::steady_clock::now() >= m_until)
        return false;
    if (!std::exchange(m_isFirst, false))
        QThread::sleep(1);
    return true;
}

void SqlWorker::Settling::end(bool isUnknown)
{
    if (isUnknown)
        m_worker.m_unknownRequests.push_back(m_request);
}

void SqlWorker::connectIfNeeded()
{
    if (m_connection.isOpen())
        return;
    m_connection.open();
    // Readers work only beside a writer that has looked already.
    if (m_role == Role::Reader)
        return;
    const auto ready = attempt([this] {
        {
            const ActingFor nobody(m_connection, {});
            const Transaction transaction(m_connection, Transaction::Kind::Reading);
            checkSchema(m_connection);
        }
        listen();
    });
    if (!ready) {
        m_connection.close();
        fail(ready.error());
    }
    m_wasConnected = true;
    m_allowsReaders = m_connection.prepareForReaders();
    m_watch.start();
    if (!m_isReachable) {
        m_isReachable = true;
        Q_EMIT reachableChanged(true);
    }
    tellChanges(); // nobody told us of them while we were away
    lookUpUnknownRequests();
}

void SqlWorker::noticeLoss()
{
    if (m_connection.wasLost())
        m_connection.close();
    if (m_role == Role::Reader) {
        if (!m_connection.isOpen())
            Q_EMIT connectionLost();
        return;
    }
    // Until it is back, everything goes this way, so that who reads first hears of what changed.
    if (!m_connection.isOpen())
        m_allowsReaders = false;
    // The driver itself may have noticed that the server went; then only the way back fails.
    if (m_wasConnected && !m_connection.isOpen() && m_isReachable) {
        m_isReachable = false;
        Q_EMIT reachableChanged(false);
    }
}

void SqlWorker::lookUpUnknownRequests()
{
    for (const KeptRequest &request : std::exchange(m_unknownRequests, {})) {
        const auto settled = attempt([&] {
            m_connection.endLostTransaction();
            const ActingFor actingFor(m_connection, request.account);
            return wasCarriedOut(m_connection, request.id);
        });
        if (settled)
            Q_EMIT requestSettled(request.id, *settled);
        else
            m_unknownRequests.push_back(request);
    }
}

void SqlWorker::listen()
{
    if (m_connection.dialect().isSqlite())
        return;
    m_watch.setInterval(m_connection.canListen() ? serverWatchInterval : lookingInterval);
    if (!m_connection.canListen()) {
        if (!std::exchange(m_hasSaidDeaf, true))
            qCInfo(portalLog, "The server is a standby, or behind a pool of connections: it is"
                              " asked every few seconds what others changed");
        return;
    }
    m_connection.listen(notificationChannel(), [this] {
        if (!m_gathering.isActive())
            m_gathering.start();
    });
}

void SqlWorker::lookForChanges()
{
    const auto looked = attempt([this] {
        connectIfNeeded();
        m_connection.checkFileIsThere();
        tellChanges();
    });
    // A file that is busy just now is looked at again later; a server that is gone is said so.
    if (!looked)
        noticeLoss();
}

void SqlWorker::tellChanges()
{
    const auto told = attempt([this] {
        // For all sessions, whoever's work it follows.
        const ActingFor nobody(m_connection, {});
        const Transaction transaction(m_connection, Transaction::Kind::Reading);
        if (m_knownRevision == 0) {
            m_knownRevision = dataRevision(m_connection);
        } else if (const auto change = changesSince(m_connection, m_knownRevision)) {
            m_knownRevision = change->dataRevision;
            Q_EMIT changed(*change);
        }
    });
    notePosition();
    // What was saved is saved: a connection that broke only now is made anew by whoever comes next.
    if (!told)
        m_watch.start();
}

void SqlWorker::notePosition()
{
    if (!m_keepsPosition || !m_connection.isOpen())
        return;
    const auto noted = attempt([this] {
        const ActingFor nobody(m_connection, {});
        const Transaction transaction(m_connection, Transaction::Kind::Reading);
        m_position = integerFrom(m_connection,
                                 u"SELECT CAST(pg_current_wal_insert_lsn() - '0/0' AS bigint)"_s);
    });
    // Then nobody knows how far a copy has to be.
    if (!noted)
        m_position = 0;
}

bool SqlWorker::mayTryCopy() const { return std::chrono::steady_clock::now() >= m_nextTry; }

void SqlWorker::failIfBehind(Connection &connection, qint64 position) const
{
    // In a transaction of its own: the next one's picture of the data is no older than this.
    const ActingFor nobody(connection, {});
    const Transaction transaction(connection, Transaction::Kind::Reading);
    // An address that prefers standbys may lead to the database itself.
    const qint64 reached =
        integerFrom(connection, u"SELECT CASE WHEN pg_is_in_recovery()"
                                " THEN CAST(pg_last_wal_replay_lsn() - '0/0' AS bigint)"
                                " ELSE 9223372036854775807 END"_s);
    if (reached < position)
        fail({.kind = PortalError::Kind::Conflict, .detail = u"The standby lags"_s});
}

void SqlWorker::noteCopy(const PortalError *error)
{
    if (!error || error->kind == PortalError::Kind::Cancelled)
        return;
    if (error->kind == PortalError::Kind::Unreachable)
        m_nextTry = std::chrono::steady_clock::now() + copyPause;
    qCInfo(portalLog, "Not read from the standby: %ls", qUtf16Printable(error->detail));
}

} // namespace ratingdesk::sql
