// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service/httpmessage.h"
#include "models/portal/future.h"
#include "models/portal/wire/jobjson.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace ratingdesk {

/// Work that nobody has to keep a connection open for: each job is of one account, which looks how
/// far it is, takes its answer, or has it cancelled. They are kept in memory only: what became of
/// one that is not known any more says the portal, asked under the same key.
class Jobs : public QObject
{
    Q_OBJECT

public:
    /// As which request of whom: what arrives twice is one job.
    struct Request
    {
        QString account;
        QString key;     ///< the Idempotency-Key; empty: a dry run
        QByteArray mark; ///< the same for the same content
    };
    /// What the portal was asked for. Its future itself cannot be kept without its type.
    struct Work
    {
        std::function<int()> done;
        std::function<int()> total;
        std::function<void()> cancel;
    };
    template <class T>
    static Work workOf(Future<T> future)
    {
        return {.done = [future] { return future.progressValue() - future.progressMinimum(); },
                .total = [future] { return future.progressMaximum() - future.progressMinimum(); },
                .cancel = [future]() mutable { future.cancel(); }};
    }
    using Told = std::function<void(const std::optional<wire::JobStatus> &)>;

    Jobs();
    ~Jobs() override;

    /// The job that the request began when it arrived for the first time; nothing where it did not.
    /// Fails with RequestReused for another content.
    Result<std::optional<wire::JobStatus>> find(const Request &request) const;
    /// Fails with TooManyConnections when the account has as much at work as it may.
    Result<void> mayBegin(const QString &account) const;
    /// `work`, whose progress is told, is what ends in the answer; it is cancelled with the job.
    wire::JobStatus begin(const Request &request, const Work &work,
                          const Future<HttpAnswer> &answer);

    /// Tells how far it is when it is finished, at the latest after that time; nothing for one that
    /// is none of the account's.
    void tell(const QString &account, const QString &id, std::chrono::seconds wait,
              const Told &told);
    /// Whoever waits for one is told now.
    void tellAll();
    /// What was answered, or the error; nothing while it is not finished.
    std::optional<Result<HttpAnswer>> answerOf(const QString &account, const QString &id) const;
    /// Cancels and forgets it; false where there is none.
    bool remove(const QString &account, const QString &id);

private:
    struct Job;
    using Place = std::map<QString, std::unique_ptr<Job>>::const_iterator;

    Place placeOf(const QString &account, const QString &id) const;
    static wire::JobStatus statusOf(const QString &id, const Job &job);
    void finish(const QString &id, const Result<HttpAnswer> &answer);
    void forgetOld();

    std::map<QString, std::unique_ptr<Job>> m_jobs; ///< by id
    QTimer m_timer;
};

} // namespace ratingdesk
