// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sql/connection.h"
#include "models/portal/sql/task.h"

#include <QObject>
#include <QPromise>
#include <QTimer>

#include <atomic>
#include <memory>

namespace ratingdesk::sql {

/// Does the work of one SqlPortal, in a thread of its own: owns the connection, makes it anew when
/// it was lost, and hears of what others change.
class SqlWorker : public QObject
{
    Q_OBJECT

public:
    SqlWorker(const SqlAddress &address, const QString &password);

    /// From any thread: whatever runs ends as if it were cancelled.
    void stop() { m_isStopping = true; }

    /// Does the work and answers with what came of it. `work` is given a connection that is open.
    template <class T, class Work>
    void answer(QPromise<Result<T>> &promise, const Work &work)
    {
        if (!promise.isCanceled() && !m_isStopping) {
            const Task task(
                [this, &promise](qint64 done, qint64 total) { return goOn(promise, done, total); });
            m_connection.setWantsToStop(
                [this, &promise] { return promise.isCanceled() || m_isStopping; });
            Result<T> result = attempt([&]() -> T {
                connectIfNeeded();
                return work(m_connection, task);
            });
            m_connection.setWantsToStop({});
            if (!result)
                noticeLoss();
            promise.addResult(std::move(result));
        }
        promise.finish();
    }

    /// Who is at work; known once there was a connection.
    const QString &account() const { return m_account; }
    /// Tells of everything that became different since the last time, by whomever; to be called
    /// after every change of one's own. What cannot be found out now is told later.
    void tellChanges();

Q_SIGNALS:
    void changed(const ratingdesk::PortalChange &change);
    void reachableChanged(bool reachable);

private:
    template <class T>
    bool goOn(QPromise<T> &promise, qint64 done, qint64 total)
    {
        constexpr qint64 most = std::numeric_limits<int>::max();
        // A range is told to whoever watches even if it is the same one; values only now and then.
        const int maximum = static_cast<int>(std::min(total, most));
        if (maximum != promise.future().progressMaximum())
            promise.setProgressRange(0, maximum);
        promise.setProgressValue(static_cast<int>(std::min(done, most)));
        return !promise.isCanceled() && !m_isStopping;
    }

    void connectIfNeeded();
    void noticeLoss();
    void listen();
    void lookForChanges();

    Connection m_connection;
    QTimer m_watch;
    QTimer m_gathering; ///< runs while news come in, so that many are told of as one
    std::atomic_bool m_isStopping = false;
    bool m_isReachable = true;
    QString m_account;
    qint64 m_knownRevision = 0; ///< the last data revision that was told of; 0: none yet
};

} // namespace ratingdesk::sql
