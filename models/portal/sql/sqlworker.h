// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/finishing.h"
#include "models/portal/sql/task.h"
#include "models/portal/sql/transaction.h"

#include <QObject>
#include <QPromise>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>
#include <vector>

namespace ratingdesk::sql {

/// Does the work of one SqlPortal, in a thread of its own: owns the connection, makes it anew when
/// it was lost, and hears of what others change.
class SqlWorker : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        Writer, ///< saves, and hears of what others change; there is always one
        Reader, ///< reads beside it
    };

    SqlWorker(Role role, const SqlAddress &address, const QString &password,
              const TimeLimits &limits);

    /// From any thread: whether readers may work beside this one, as far as it knows yet.
    bool allowsReaders() const { return m_allowsReaders; }
    /// From any thread: how far a copy that follows this database has to be to hold all that was
    /// saved or told of here, as a position in the server's log; 0 before that is known.
    qint64 position() const { return m_position; }
    /// Has position() known from now on. Before the first work.
    void keepPosition() { m_keepsPosition = true; }
    /// Looks whether the portal is there, and what became different.
    void lookForChanges();

    /// From any thread: whatever runs ends as if it were cancelled.
    void stop();
    /// From any thread: ends the work that answers with this promise, if it is what runs now.
    void interrupt(const void *promise);

    /// Does the work and answers with what came of it. `work` is given a connection that is open,
    /// and acts for that account, if there is one.
    template <class T, class Work>
    void answer(QPromise<Result<T>> &promise, const std::optional<QString> &account,
                const Work &work)
    {
        if (!promise.isCanceled() && !m_isStopping)
            promise.addResult(outcomeOf<T>(promise, account, work));
        finish(promise);
    }

    /// The same over a copy that follows the database. False, without an answer, where the copy is
    /// not as far as `position` yet, or did not do it: the database itself has to be asked then.
    template <class T, class Work>
    bool answerIfCurrent(QPromise<Result<T>> &promise, const std::optional<QString> &account,
                         qint64 position, const Work &work)
    {
        if (!promise.isCanceled() && !m_isStopping) {
            if (!mayTryCopy())
                return false;
            Result<T> result =
                outcomeOf<T>(promise, account, [&](Connection &connection, const Task &task) {
                    failIfBehind(connection, position);
                    return work(connection, task);
                });
            noteCopy(result ? nullptr : &result.error());
            if (!result && result.error().kind != PortalError::Kind::Cancelled)
                return false;
            promise.addResult(std::move(result));
        }
        finish(promise);
        return true;
    }

    /// The same for work that is kept under a request id, so that it may be sent again: when the
    /// connection breaks before it was confirmed, that is done until the outcome is known.
    template <class T, class Work>
    void answerRequest(QPromise<Result<T>> &promise, const std::optional<QString> &account,
                       const QString &request, const Work &work)
    {
        if (!promise.isCanceled() && !m_isStopping) {
            Result<T> result = outcomeOf<T>(promise, account, work);
            if (isUnknown(result)) {
                Settling settling(*this, {request, account});
                while (isUnknown(result) && settling.mayTryAgain()) {
                    Result<T> again = outcomeOf<T>(promise, account, work, Session::EndsTheLost);
                    // Only what the portal itself said settles it.
                    if (again || again.error().kind != PortalError::Kind::Unreachable)
                        result = std::move(again);
                }
                settling.end(isUnknown(result));
                if (isUnknown(result))
                    result.error().subject = request;
            }
            notePosition();
            promise.addResult(std::move(result));
        }
        finish(promise);
    }

    /// Tells of everything that became different since the last time, by whomever; to be called
    /// after every change of one's own. What cannot be found out now is told later.
    void tellChanges();

Q_SIGNALS:
    void changed(const ratingdesk::PortalChange &change);
    void requestSettled(const QString &request, bool wasCarriedOut);
    void reachableChanged(bool reachable);
    /// Of a reader: its connection broke, so that of the writer may have as well.
    void connectionLost();

private:
    enum class Session {
        AsItIs,
        EndsTheLost, ///< what the server still does for the connection that broke has to end
    };

    struct KeptRequest
    {
        QString id;
        std::optional<QString> account; ///< for whom it is, if not for who signed in
    };

    /// The time in which an outcome is found out before it is called unknown.
    class Settling
    {
    public:
        Settling(SqlWorker &worker, const KeptRequest &request);
        bool mayTryAgain();
        void end(bool isUnknown);

    private:
        SqlWorker &m_worker;
        KeptRequest m_request;
        std::chrono::steady_clock::time_point m_until;
        bool m_isFirst = true;
    };

    template <class T>
    static bool isUnknown(const Result<T> &result)
    {
        return !result && result.error().problem == PortalError::Problem::OutcomeUnknown;
    }

    template <class T, class Work>
    Result<T> outcomeOf(QPromise<Result<T>> &promise, const std::optional<QString> &account,
                        const Work &work, Session session = Session::AsItIs)
    {
        const Task task(
            [this, &promise](qint64 done, qint64 total) { return goOn(promise, done, total); });
        const Running running(*this, &promise, account,
                              [this, &promise] { return promise.isCanceled() || m_isStopping; });
        Result<T> result = attempt([&]() -> T {
            connectIfNeeded();
            if (session == Session::EndsTheLost)
                m_connection.endLostTransaction();
            return work(m_connection, task);
        });
        if (!result) {
            noticeLoss();
            if ((promise.isCanceled() || m_isStopping) && !isUnknown(result))
                return Failure(cancelled());
        }
        return result;
    }

    /// Says which work runs now, for whom, for interrupt(), and whether it still has to.
    class Running
    {
    public:
        Running(SqlWorker &worker, const void *promise, const std::optional<QString> &account,
                std::function<bool()> wantsToStop);
        ~Running();
        Q_DISABLE_COPY_MOVE(Running)

    private:
        SqlWorker &m_worker;
        ActingFor m_actingFor;
    };

    template <class T>
    bool goOn(QPromise<T> &promise, qint64 done, qint64 total)
    {
        constexpr qint64 highest = std::numeric_limits<int>::max();
        // A range is told to whoever watches even if it is the same one; values only now and then.
        const int maximum = static_cast<int>(std::min(total, highest));
        if (maximum != promise.future().progressMaximum())
            promise.setProgressRange(0, maximum);
        promise.setProgressValue(static_cast<int>(std::min(done, highest)));
        return !promise.isCanceled() && !m_isStopping;
    }

    void notePosition();
    bool mayTryCopy() const;
    void failIfBehind(Connection &connection, qint64 position) const;
    void noteCopy(const PortalError *error);

    void connectIfNeeded();
    void noticeLoss();
    void interruptRunning();
    void lookUpUnknownRequests();
    void listen();

    Role m_role;
    Connection m_connection;
    QTimer m_watch;
    QTimer m_gathering; ///< runs while news come in, so that many are told of as one
    std::atomic_bool m_isStopping = false;
    std::atomic_bool m_allowsReaders = false;
    std::mutex m_runningMutex; ///< protects the next two lines
    const void *m_running = nullptr;
    bool m_wasInterrupted = false;              ///< the server was asked to end what runs
    std::vector<KeptRequest> m_unknownRequests; ///< requests whose outcome is not known
    std::atomic<qint64> m_position = 0;
    bool m_keepsPosition = false;
    std::chrono::steady_clock::time_point m_nextTry; ///< of a copy that could not be reached
    bool m_isReachable = true;
    bool m_wasConnected = false;
    bool m_hasSaidDeaf = false;
    qint64 m_knownRevision = 0; ///< the last data revision that was told of; 0: none yet
};

} // namespace ratingdesk::sql
