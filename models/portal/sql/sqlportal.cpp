// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/sqlportal.h"

#include "models/portal/passwords/passwords.h"
#include "models/portal/portallog.h"
#include "models/portal/requestrecord.h"
#include "models/portal/sql/accounts.h"
#include "models/portal/sql/changes.h"
#include "models/portal/sql/check.h"
#include "models/portal/sql/journal.h"
#include "models/portal/sql/lists.h"
#include "models/portal/sql/pages.h"
#include "models/portal/sql/questionnaires.h"
#include "models/portal/sql/reading.h"
#include "models/portal/sql/requests.h"
#include "models/portal/sql/skeletonreading.h"
#include "models/portal/sql/sqlworker.h"
#include "models/portal/sql/stands.h"
#include "models/portal/sql/tallies.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QThread>

#include <algorithm>
#include <vector>

namespace ratingdesk {

namespace {

using sql::Connection;
using sql::SqlWorker;
using sql::Task;
using sql::Transaction;

/// A worker and the thread it lives in.
struct Lane
{
    Lane(SqlWorker::Role role, const SqlAddress &address, const QString &password,
         const TimeLimits &limits)
        : worker(new SqlWorker(role, address, password, limits))
    {
        worker->moveToThread(&thread);
        // The connection has to go in the thread in which it was made.
        QObject::connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
        thread.setObjectName(QStringLiteral("portal"));
        thread.start();
    }
    ~Lane()
    {
        thread.quit();
        thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Lane)

    QThread thread;
    SqlWorker *worker;
    std::shared_ptr<int> waiting = std::make_shared<int>(0); ///< verbs that were not answered yet
};

/// A verb that waits, until it was answered or whoever asked has gone.
class Waiting
{
public:
    explicit Waiting(const Lane &lane) : m_count(lane.waiting) { ++*m_count; }
    ~Waiting() { --*m_count; }
    Q_DISABLE_COPY_MOVE(Waiting)

private:
    std::shared_ptr<int> m_count;
};

} // namespace

class SqlPool
{
public:
    SqlPool(const SqlAddress &address, const QString &password, int readers,
            const std::optional<SqlAddress> &standby, const TimeLimits &limits)
        : m_writer(SqlWorker::Role::Writer, address, password, limits)
    {
        for (int i = 0; i < readers; ++i) {
            const auto &reader = m_readers.emplace_back(
                std::make_unique<Lane>(SqlWorker::Role::Reader, address, password, limits));
            QObject::connect(reader->worker, &SqlWorker::connectionLost, m_writer.worker,
                             &SqlWorker::lookForChanges);
        }
        if (!standby)
            return;
        m_writer.worker->keepPosition();
        for (int i = 0; i < readers; ++i)
            m_onStandby.push_back(
                std::make_unique<Lane>(SqlWorker::Role::Reader, *standby, password, limits));
    }

    ~SqlPool()
    {
        // What waits in the queue is dropped with the workers; its futures end as cancelled.
        m_writer.worker->stop();
        for (const auto &lanes : {&m_readers, &m_onStandby}) {
            for (const auto &reader : *lanes)
                reader->worker->stop();
        }
    }
    Q_DISABLE_COPY_MOVE(SqlPool)

    Lane &writer() { return m_writer; }

    /// Where something is read: beside the saves if that is possible, with who has least to do.
    Lane &reader() { return m_writer.worker->allowsReaders() ? leastBusy(m_readers) : m_writer; }

    /// Where it may be read instead, if the standby is as far as position(); else null.
    Lane *onStandby()
    {
        const bool isUsable =
            !m_onStandby.empty() && m_writer.worker->allowsReaders() && position() > 0;
        return isUsable ? &leastBusy(m_onStandby) : nullptr;
    }
    qint64 position() const { return m_writer.worker->position(); }

private:
    using Lanes = std::vector<std::unique_ptr<Lane>>;

    static Lane &leastBusy(const Lanes &lanes)
    {
        return **std::min_element(
            lanes.begin(), lanes.end(),
            [](const auto &left, const auto &right) { return *left->waiting < *right->waiting; });
    }

    Lane m_writer;
    Lanes m_readers;
    Lanes m_onStandby; ///< they hand on to the readers, so they go first
};

namespace {

/// The door in front of the SqlWorkers: each verb becomes an event in the thread of one of them.
class SqlPortal final : public PortalSource
{
public:
    SqlPortal(std::shared_ptr<SqlPool> pool, const std::optional<QString> &account)
        : m_pool(std::move(pool)), m_account(account)
    {
        const SqlWorker *writer = m_pool->writer().worker;
        connect(writer, &SqlWorker::changed, this, &PortalSource::changed);
        connect(writer, &SqlWorker::requestSettled, this, &PortalSource::requestSettled);
        connect(writer, &SqlWorker::reachableChanged, this, &PortalSource::reachableChanged);
    }

    bool endsSlowly() const override { return true; }

    Future<PortalSession> open() override
    {
        // A session among many does not wait for what another one saves.
        Lane &lane = m_account ? m_pool->reader() : m_pool->writer();
        return askIn<PortalSession>("open", lane, [](Connection &connection, const Task &) {
            return sql::portalSession(connection);
        });
    }

    Future<std::shared_ptr<OrganizationSkeleton>> skeleton(bool withSearchText) override
    {
        return askFar<std::shared_ptr<OrganizationSkeleton>>(
            "skeleton", Operation::ReadRegister,
            [withSearchText](Connection &connection, const Task &task) {
                return sql::skeleton(connection, withSearchText, task);
            });
    }

    Future<ReferenceData> referenceData() override
    {
        return ask<ReferenceData>(
            "referenceData", Operation::ReadRegister,
            [](Connection &connection, const Task &) { return sql::referenceData(connection); });
    }

    Future<std::vector<Organization>>
    organizations(std::optional<std::vector<OrganizationId>> ids) override
    {
        return ask<std::vector<Organization>>(
            "organizations", Operation::ReadRegister,
            [ids = std::move(ids)](Connection &connection, const Task &task) {
                return sql::organizations(connection, ids, task);
            });
    }

    Future<RegisterPage> registerPage(OrganizationId after, int limit) override
    {
        return ask<RegisterPage>("registerPage", Operation::ReadRegister,
                                 [after, limit](Connection &connection, const Task &) {
                                     return sql::registerPage(connection, after, limit);
                                 });
    }

    Future<std::vector<ParentSpan>> parentSpans() override
    {
        return askFar<std::vector<ParentSpan>>(
            "parentSpans", Operation::ReadRegister,
            [](Connection &connection, const Task &) { return sql::parentSpans(connection); });
    }

    Future<std::vector<Hierarchy>> hierarchies(std::vector<QDate> days) override
    {
        return askFar<std::vector<Hierarchy>>(
            "hierarchies", Operation::ReadRegister,
            [days = std::move(days)](Connection &connection, const Task &) {
                return sql::hierarchies(connection, days);
            });
    }

    Future<ChangeReceipt> apply(ChangeSet changes, ApplyMode mode) override
    {
        if (changes.request.isEmpty())
            changes.request = newRequestId();
        const QString request = changes.request;
        return askOnce<ChangeReceipt>(
            "apply", request,
            [worker = m_pool->writer().worker, changes = std::move(changes),
             mode](Connection &connection, const Task &task) {
                auto receipt = sql::applyChangeSet(connection, sql::accountOf(connection), changes,
                                                   mode, task);
                worker->tellChanges();
                return receipt;
            });
    }

    Future<ListEntry> addListEntry(ListEntry entry, QString reason, ApplyMode mode,
                                   QString request) override
    {
        const QString id = request.isEmpty() ? newRequestId() : request;
        return askOnce<ListEntry>(
            "addListEntry", id,
            [worker = m_pool->writer().worker, entry = std::move(entry), reason = std::move(reason),
             mode, id](Connection &connection, const Task &) {
                auto added = sql::addListEntry(connection, {id, sql::accountOf(connection)}, entry,
                                               reason, mode);
                worker->tellChanges();
                return added;
            });
    }

    Future<QuestionnaireReceipt> addQuestionnaires(std::vector<Questionnaire> questionnaires,
                                                   ApplyMode mode, QString request) override
    {
        const QString id = request.isEmpty() ? newRequestId() : request;
        return askOnce<QuestionnaireReceipt>(
            "addQuestionnaires", id,
            [worker = m_pool->writer().worker, questionnaires = std::move(questionnaires), mode,
             id](Connection &connection, const Task &task) {
                auto receipt = sql::addQuestionnaires(connection, {id, sql::accountOf(connection)},
                                                      questionnaires, mode, task);
                worker->tellChanges();
                return receipt;
            });
    }

    Future<bool> wasCarriedOut(QString request) override
    {
        return askWriter<bool>("wasCarriedOut", [request](Connection &connection, const Task &) {
            return sql::wasCarriedOut(connection, request);
        });
    }

    Future<bool> settle(QString request) override
    {
        return askWriter<bool>("settle", [request](Connection &connection, const Task &) {
            return sql::settle(connection, request);
        });
    }

    Future<TallyTable> tallies(TallyQuery query) override
    {
        return askFar<TallyTable>(
            "tallies", Operation::ReadRatings,
            [query = std::move(query)](Connection &connection, const Task &task) {
                return sql::tallies(connection, query, task);
            });
    }

    Future<PortalFigures> figures() override
    {
        return askFar<PortalFigures>(
            "figures", Operation::ReadRatings,
            [](Connection &connection, const Task &) { return sql::figures(connection); });
    }

    Future<std::vector<Comment>> comments(CommentQuery query) override
    {
        return askIn<std::vector<Comment>>("comments", m_pool->reader(),
                                           [query](Connection &connection, const Task &) {
                                               return sql::commentPage(connection, query);
                                           });
    }

    Future<std::vector<JournalEntry>> journal(JournalQuery query) override
    {
        return ask<std::vector<JournalEntry>>("journal", Operation::ReadJournal,
                                              [query](Connection &connection, const Task &) {
                                                  return sql::journalPage(connection, query);
                                              });
    }

    Future<JournalHead> journalHead() override
    {
        return ask<JournalHead>(
            "journalHead", Operation::ReadJournal,
            [](Connection &connection, const Task &) { return sql::journalHead(connection); });
    }

    Future<std::vector<CheckFinding>> check(std::optional<JournalHead> kept) override
    {
        return ask<std::vector<CheckFinding>>("check", Operation::CheckPortal,
                                              [kept](Connection &connection, const Task &task) {
                                                  return sql::checkPortal(connection, kept, task);
                                              });
    }

    Future<std::vector<Account>> accounts() override
    {
        return askIn<std::vector<Account>>(
            "accounts", m_pool->reader(),
            [](Connection &connection, const Task &) { return sql::accounts(connection); });
    }

    Future<Account> addAccount(Account account, QString password, QString request) override
    {
        const QString id = request.isEmpty() ? newRequestId() : request;
        return askOnce<Account>(
            "addAccount", id,
            [account = std::move(account), password = std::move(password),
             id](Connection &connection, const Task &) {
                const QString hash =
                    password.isEmpty() ? QString() : sql::orFail(passwordHash(password));
                return sql::addAccount(connection, {id, sql::accountOf(connection)}, account, hash);
            });
    }

    Future<Account> changeAccount(Account account, QString request) override
    {
        const QString id = request.isEmpty() ? newRequestId() : request;
        return askOnce<Account>(
            "changeAccount", id,
            [account = std::move(account), id](Connection &connection, const Task &) {
                return sql::changeAccount(connection, {id, sql::accountOf(connection)}, account);
            });
    }

    Future<Account> setPassword(AccountId account, QString password) override
    {
        return askWriter<Account>("setPassword", [account, password = std::move(password)](
                                                     Connection &connection, const Task &) {
            return sql::setPassword(connection, account, sql::orFail(passwordHash(password)));
        });
    }

    Future<std::vector<Stand>> stands(std::optional<OrganizationId> below) override
    {
        return ask<std::vector<Stand>>("stands", Operation::ReadStands,
                                       [below](Connection &connection, const Task &) {
                                           return sql::stands(connection, below);
                                       });
    }

    Future<std::vector<Stand>> addStands(std::vector<Stand> stands, QString request) override
    {
        const QString id = request.isEmpty() ? newRequestId() : request;
        return askOnce<std::vector<Stand>>(
            "addStands", id,
            [stands = std::move(stands), id](Connection &connection, const Task &) {
                return sql::addStands(connection, {id, sql::accountOf(connection)}, stands);
            });
    }

    Future<std::vector<Stand>> changeStands(std::vector<Stand> stands, QString request) override
    {
        const QString id = request.isEmpty() ? newRequestId() : request;
        return askOnce<std::vector<Stand>>(
            "changeStands", id,
            [stands = std::move(stands), id](Connection &connection, const Task &) {
                return sql::changeStands(connection, {id, sql::accountOf(connection)}, stands);
            });
    }

private:
    template <class T>
    using Promise = std::shared_ptr<QPromise<Result<T>>>;

    /// The work, for whoever is allowed to do such a thing at all.
    template <class Work>
    static auto allowed(Operation operation, Work work)
    {
        return [operation, work = std::move(work)](Connection &connection, const Task &task) {
            Transaction transaction(connection, Transaction::Kind::Reading);
            sql::allowedActor(connection, operation);
            return work(connection, task);
        };
    }

    template <class T, class Work>
    Future<T> ask(const char *verb, Operation operation, Work work)
    {
        return askIn<T>(verb, m_pool->reader(), allowed(operation, std::move(work)));
    }

    /// The same for readings that may be long: from a standby, if there is one and it serves.
    template <class T, class Work>
    Future<T> askFar(const char *verb, Operation operation, Work work)
    {
        Lane *const standby = m_pool->onStandby();
        if (!standby)
            return ask<T>(verb, operation, std::move(work));
        SqlWorker *const reader = m_pool->reader().worker;
        return post<T>(
            verb, *standby,
            [worker = standby->worker, reader, account = m_account, position = m_pool->position(),
             work = allowed(operation, std::move(work))](const Promise<T> &promise) {
                if (worker->template answerIfCurrent<T>(*promise, account, position, work))
                    return;
                QMetaObject::invokeMethod(
                    reader,
                    [reader, account, work, promise] {
                        reader->template answer<T>(*promise, account, work);
                    },
                    Qt::QueuedConnection);
            },
            reader);
    }

    template <class T, class Work>
    Future<T> askWriter(const char *verb, Work work)
    {
        return askIn<T>(verb, m_pool->writer(), std::move(work));
    }

    template <class T, class Work>
    Future<T> askIn(const char *verb, Lane &lane, Work work)
    {
        return post<T>(verb, lane,
                       [worker = lane.worker, account = m_account,
                        work = std::move(work)](const Promise<T> &promise) {
                           worker->template answer<T>(*promise, account, work);
                       });
    }

    /// For work that is kept under its request id.
    template <class T, class Work>
    Future<T> askOnce(const char *verb, const QString &request, Work work)
    {
        return post<T>(verb, m_pool->writer(),
                       [worker = m_pool->writer().worker, account = m_account, request,
                        work = std::move(work)](const Promise<T> &promise) {
                           worker->template answerRequest<T>(*promise, account, request, work);
                       });
    }

    /// Nothing where it was done.
    template <class T>
    static std::optional<PortalError::Kind> failureOf(const Future<T> &answered)
    {
        if (answered.resultCount() == 0)
            return PortalError::Kind::Cancelled;
        const Result<T> &result = *answered.constBegin();
        return result ? std::nullopt : std::optional(result.error().kind);
    }

    /// `other` is a worker that the answer may be left to.
    template <class T, class Answer>
    Future<T> post(const char *verb, Lane &lane, Answer answer, SqlWorker *other = nullptr)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const Future<T> future = promise->future();
        // Cancelling reaches a statement that runs; work that only waits is dropped in any case.
        auto *watcher = new QFutureWatcher<Result<T>>(this);
        connect(watcher, &QFutureWatcherBase::canceled, this,
                [worker = lane.worker, other, key = promise.get()] {
                    worker->interrupt(key);
                    if (other)
                        other->interrupt(key);
                });
        QElapsedTimer time;
        time.start();
        connect(watcher, &QFutureWatcherBase::finished, watcher,
                [verb, time, watcher, waiting = std::make_shared<Waiting>(lane)]() mutable {
                    logRequest(verb, std::chrono::milliseconds(time.elapsed()),
                               failureOf(watcher->future()));
                    waiting.reset();
                    watcher->deleteLater();
                });
        watcher->setFuture(future);
        QMetaObject::invokeMethod(
            lane.worker, [promise, answer = std::move(answer)] { answer(promise); },
            Qt::QueuedConnection);
        return future;
    }

    std::shared_ptr<SqlPool> m_pool;
    std::optional<QString> m_account; ///< for whom the verbs are, if not for who signed in
};

} // namespace

std::shared_ptr<SqlPool> makeSqlPool(const SqlAddress &address, const QString &password,
                                     int readers, const std::optional<SqlAddress> &standby,
                                     const TimeLimits &limits)
{
    return std::make_shared<SqlPool>(address, password, readers, standby, limits);
}

std::unique_ptr<PortalSource> makeSqlPortal(const std::shared_ptr<SqlPool> &pool,
                                            const QString &account)
{
    return std::make_unique<SqlPortal>(pool, account);
}

std::unique_ptr<PortalSource> makeSqlPortal(const SqlAddress &address, const QString &password,
                                            const TimeLimits &limits)
{
    constexpr int readers = 2;
    return std::make_unique<SqlPortal>(makeSqlPool(address, password, readers, {}, limits),
                                       std::nullopt);
}

} // namespace ratingdesk
