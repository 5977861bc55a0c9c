// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/rest/restportal.h"

#include "models/portal/finishing.h"
#include "models/portal/portalerrors.h"
#include "models/portal/portallog.h"
#include "models/portal/requestrecord.h"
#include "models/portal/rest/changewatch.h"
#include "models/portal/rest/restconnection.h"
#include "models/portal/rest/resterrors.h"
#include "models/portal/rest/restjob.h"
#include "models/portal/wire/accountsjson.h"
#include "models/portal/wire/columns.h"
#include "models/portal/wire/feedbackjson.h"
#include "models/portal/wire/journaljson.h"
#include "models/portal/wire/queries.h"
#include "models/portal/wire/ratingsjson.h"
#include "models/portal/wire/registerjson.h"
#include "models/portal/wire/sessionjson.h"
#include "models/portal/wire/standsjson.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <deque>

namespace ratingdesk {

namespace {

using rest::RestAnswer;
using rest::RestExchange;
using rest::RestJob;
using rest::RestRequest;

template <class T>
using Promise = std::shared_ptr<QPromise<Result<T>>>;

template <class T>
Result<T> readJson(const QByteArray &body)
{
    return wire::readAnswer<T>(body);
}

Result<std::vector<Stand>> readStands(const QByteArray &body)
{
    return readJson<wire::StandList>(body).map(
        [](wire::StandList &&list) { return std::move(list.stands); });
}

QString textOf(const char *path) { return QString::fromLatin1(path); }

/// The door in front of the API. Everything happens in the thread that it lives in, save reading
/// what is long.
class RestPortal final : public PortalSource
{
public:
    RestPortal(const RestAddress &address, const QString &password, const TimeLimits &limits)
        : m_connection(address, password, limits), m_watch(m_connection)
    {
        connect(&m_watch, &rest::ChangeWatch::changed, this, &PortalSource::changed);
        connect(&m_watch, &rest::ChangeWatch::requestSettled, this, &PortalSource::requestSettled);
        connect(&m_watch, &rest::ChangeWatch::reachableChanged, this,
                &PortalSource::reachableChanged);
    }

    Future<PortalSession> open() override
    {
        m_connection.forgetRefusal();
        return ask<PortalSession>(
            "open", {.path = textOf(wire::paths::session), .patience = patience()},
            [](const QByteArray &body) { return readJson<PortalSession>(body); },
            [this](Result<PortalSession> opened) {
                if (opened)
                    m_watch.start(opened->portal.dataRevision);
                else if (isOfAnotherProgram(opened.error()))
                    opened =
                        Failure(rest::notTheApi(m_connection.address(), opened.error().detail));
                return opened;
            });
    }

    Future<std::shared_ptr<OrganizationSkeleton>> skeleton(bool withSearchText) override
    {
        return ask<std::shared_ptr<OrganizationSkeleton>>(
            "skeleton",
            {.path = textOf(wire::paths::skeleton),
             .parameters = wire::parametersOf(wire::SkeletonQuery{withSearchText}),
             .patience = patience()},
            [](const QByteArray &body) {
                return wire::fromColumns<OrganizationSkeleton>(body).map(
                    [](OrganizationSkeleton &&skeleton) {
                        return std::make_shared<OrganizationSkeleton>(std::move(skeleton));
                    });
            });
    }

    Future<ReferenceData> referenceData() override
    {
        return ask<ReferenceData>(
            "referenceData", {.path = textOf(wire::paths::referenceData), .patience = patience()},
            readJson<ReferenceData>);
    }

    Future<std::vector<Organization>>
    organizations(std::optional<std::vector<OrganizationId>> ids) override
    {
        if (!ids)
            return ask<std::vector<Organization>>(
                "organizations",
                {.path = textOf(wire::paths::wholeRegister), .patience = patience()},
                wire::fromColumns<std::vector<Organization>>);
        auto reading = std::make_shared<OrganizationReading>();
        reading->ids = std::move(*ids);
        reading->promise = newPromise<std::vector<Organization>>();
        auto future = reading->promise->future();
        observe("organizations", future, [reading] {
            if (reading->exchange)
                reading->exchange->cancel();
        });
        readOn(reading);
        return future;
    }

    Future<RegisterPage> registerPage(OrganizationId after, int limit) override
    {
        wire::OrganizationPageQuery query{.limit = limit};
        if (after.isValid())
            query.cursor = wire::cursorAfter(after);
        return ask<RegisterPage>(
            "registerPage",
            {.path = textOf(wire::paths::organizations),
             .parameters = wire::parametersOf(query),
             .patience = patience()},
            [](const QByteArray &body) {
                return readJson<wire::OrganizationPage>(body).map(
                    [](wire::OrganizationPage &&page) {
                        return RegisterPage{std::move(page.organizations), !page.next};
                    });
            });
    }

    Future<std::vector<ParentSpan>> parentSpans() override
    {
        return ask<std::vector<ParentSpan>>(
            "parentSpans", {.path = textOf(wire::paths::parentSpans), .patience = patience()},
            wire::fromColumns<std::vector<ParentSpan>>);
    }

    Future<std::vector<Hierarchy>> hierarchies(std::vector<QDate> days) override
    {
        return ask<std::vector<Hierarchy>>(
            "hierarchies",
            {.path = textOf(wire::paths::hierarchies),
             .parameters = wire::parametersOf(wire::HierarchiesQuery{std::move(days)}),
             .patience = patience()},
            wire::fromColumns<std::vector<Hierarchy>>);
    }

    Future<ChangeReceipt> apply(ChangeSet changes, ApplyMode mode) override
    {
        const QString request = changes.request;
        return save<ChangeReceipt>("apply", wire::paths::changeSets,
                                   wire::ChangeSetRequest{std::move(changes), mode}, mode, request);
    }

    Future<ListEntry> addListEntry(ListEntry entry, QString reason, ApplyMode mode,
                                   QString request) override
    {
        return save<ListEntry>("addListEntry", wire::paths::listEntries,
                               wire::ListEntryRequest{std::move(entry), std::move(reason), mode},
                               mode, request);
    }

    Future<TallyTable> tallies(TallyQuery query) override
    {
        return ask<TallyTable>("tallies",
                               {.path = textOf(wire::paths::tallies),
                                .body = wire::bytesOf(wire::toJson(query)),
                                .patience = patience()},
                               wire::fromColumns<TallyTable>);
    }

    Future<PortalFigures> figures() override
    {
        return ask<PortalFigures>("figures",
                                  {.path = textOf(wire::paths::figures), .patience = patience()},
                                  readJson<PortalFigures>);
    }

    Future<QuestionnaireReceipt> addQuestionnaires(std::vector<Questionnaire> questionnaires,
                                                   ApplyMode mode, QString request) override
    {
        return save<QuestionnaireReceipt>(
            "addQuestionnaires", wire::paths::questionnaires,
            wire::QuestionnairesRequest{std::move(questionnaires), mode}, mode, request);
    }

    Future<std::vector<Comment>> comments(CommentQuery query) override
    {
        return ask<std::vector<Comment>>(
            "comments",
            {.path = textOf(wire::paths::comments),
             .parameters = wire::parametersOf(query),
             .patience = patience()},
            [](const QByteArray &body) {
                return readJson<wire::CommentPage>(body).map(
                    [](wire::CommentPage &&page) { return std::move(page.comments); });
            });
    }

    Future<std::vector<JournalEntry>> journal(JournalQuery query) override
    {
        return ask<std::vector<JournalEntry>>(
            "journal",
            {.path = textOf(wire::paths::journal),
             .parameters = wire::parametersOf(query),
             .patience = patience()},
            [](const QByteArray &body) {
                return readJson<wire::JournalPage>(body).map(
                    [](wire::JournalPage &&page) { return std::move(page.entries); });
            });
    }

    Future<JournalHead> journalHead() override
    {
        return ask<JournalHead>("journalHead",
                                {.path = textOf(wire::paths::journalHead), .patience = patience()},
                                readJson<JournalHead>);
    }

    Future<bool> wasCarriedOut(QString request) override
    {
        return ask<bool>("wasCarriedOut",
                         {.path = wire::paths::request(request), .patience = patience()},
                         readSettled);
    }

    Future<bool> settle(QString request) override
    {
        return ask<bool>("settle",
                         {.path = wire::paths::settle(request),
                          .body = QByteArray("{}"),
                          .patience = patience()},
                         readSettled);
    }

    Future<std::vector<CheckFinding>> check(std::optional<JournalHead> kept) override
    {
        using Findings = std::vector<CheckFinding>;
        const auto promise = newPromise<Findings>();
        Future<Findings> future = promise->future();
        const QPointer job = new RestJob(
            m_connection,
            {.path = textOf(wire::paths::check),
             .body = wire::bytesOf(wire::toJson(wire::CheckRequest{kept})),
             .prefersJob = true,
             .patience = m_connection.limits().longStatement},
            progressOf(promise), [promise](const Result<RestAnswer> &given) {
                answerRead<Findings>(promise, given, [](const QByteArray &body) {
                    return readJson<wire::CheckAnswer>(body).map(
                        [](wire::CheckAnswer &&answer) { return std::move(answer.findings); });
                });
            });
        observe("check", future, [job] {
            if (job)
                job->cancel();
        });
        return future;
    }

    Future<std::vector<Account>> accounts() override
    {
        return ask<std::vector<Account>>(
            "accounts", {.path = textOf(wire::paths::accounts), .patience = patience()},
            [](const QByteArray &body) {
                return readJson<wire::AccountList>(body).map(
                    [](wire::AccountList &&list) { return std::move(list.accounts); });
            });
    }

    Future<Account> addAccount(Account account, QString password, QString request) override
    {
        return save<Account>("addAccount", wire::paths::accounts,
                             wire::AccountRequest{std::move(account), std::move(password)},
                             ApplyMode::Commit, request);
    }

    Future<Account> changeAccount(Account account, QString request) override
    {
        return save<Account>("changeAccount", wire::paths::accountChanges, account,
                             ApplyMode::Commit, request);
    }

    Future<std::vector<Stand>> stands(std::optional<OrganizationId> below) override
    {
        return ask<std::vector<Stand>>("stands",
                                       {.path = textOf(wire::paths::stands),
                                        .parameters = wire::parametersOf(wire::StandsQuery{below}),
                                        .patience = patience()},
                                       readStands);
    }

    Future<std::vector<Stand>> addStands(std::vector<Stand> stands, QString request) override
    {
        return save<std::vector<Stand>>("addStands", wire::paths::stands,
                                        wire::StandList{std::move(stands)}, ApplyMode::Commit,
                                        request, readStands);
    }

    Future<std::vector<Stand>> changeStands(std::vector<Stand> stands, QString request) override
    {
        return save<std::vector<Stand>>("changeStands", wire::paths::standChanges,
                                        wire::StandList{std::move(stands)}, ApplyMode::Commit,
                                        request, readStands);
    }

    Future<Account> setPassword(AccountId account, QString password) override
    {
        return ask<Account>(
            "setPassword",
            {.path = textOf(wire::paths::accountPasswords),
             .body = wire::bytesOf(wire::toJson(wire::PasswordRequest{account, password})),
             .patience = m_connection.limits().longStatement},
            readJson<Account>);
    }

private:
    /// Organizations by their ids, so many at a time.
    struct OrganizationReading
    {
        std::vector<OrganizationId> ids; ///< as asked for
        std::size_t asked = 0;           ///< of them
        std::vector<Organization> found;
        Promise<std::vector<Organization>> promise;
        QPointer<RestExchange> exchange;
    };

    TimeLimits::Duration patience() const
    {
        return m_connection.limits().statement + m_connection.limits().grace;
    }

    static Result<bool> readSettled(const QByteArray &body)
    {
        return readJson<wire::SettledRequest>(body).map(
            [](const wire::SettledRequest &settled) { return settled.carriedOut; });
    }

    static bool isOfAnotherProgram(const PortalError &error)
    {
        return error.problem == PortalError::Problem::Other &&
               (error.kind == PortalError::Kind::NotFound ||
                error.kind == PortalError::Kind::Internal ||
                error.kind == PortalError::Kind::Invalid);
    }

    template <class T>
    static Promise<T> newPromise()
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        return promise;
    }

    template <class T>
    static void answer(const Promise<T> &promise, Result<T> result)
    {
        promise->addResult(std::move(result));
        finish(*promise);
    }

    /// With what `read` makes of the body, in a thread of the pool when it is long.
    template <class T, class Read>
    static void answerRead(const Promise<T> &promise, const Result<RestAnswer> &given, Read read)
    {
        constexpr qsizetype longBody = 64 * 1024;
        if (!given)
            answer<T>(promise, Failure(given.error()));
        else if (given->body.size() < longBody)
            answer<T>(promise, read(given->body));
        else
            QThreadPool::globalInstance()->start(
                [promise, read, body = given->body] { answer<T>(promise, read(body)); });
    }

    template <class T>
    static RestJob::Progress progressOf(const Promise<T> &promise)
    {
        return [promise](int done, int total) {
            promise->setProgressRange(0, total);
            promise->setProgressValue(done);
        };
    }

    /// Notes how it ends, and calls `cancel` when nobody waits for it any more.
    template <class T, class Cancel>
    void observe(const char *verb, const Future<T> &future, Cancel cancel)
    {
        auto *watcher = new QFutureWatcher<Result<T>>(this);
        connect(watcher, &QFutureWatcherBase::canceled, this, cancel);
        QElapsedTimer time;
        time.start();
        connect(watcher, &QFutureWatcherBase::finished, watcher, [verb, time, watcher] {
            const Future<T> &ended = watcher->future();
            std::optional<PortalError::Kind> failure;
            if (ended.resultCount() == 0)
                failure = PortalError::Kind::Cancelled;
            else if (!*ended.constBegin())
                failure = ended.constBegin()->error().kind;
            logRequest(verb, std::chrono::milliseconds(time.elapsed()), failure);
            watcher->deleteLater();
        });
        watcher->setFuture(future);
    }

    /// Asks and answers with what `read` makes of the body; `finally`, in this thread, has the last
    /// word.
    template <class T, class Read, class Finally = std::nullptr_t>
    Future<T> ask(const char *verb, const RestRequest &request, Read read,
                  Finally finally = nullptr)
    {
        const auto promise = newPromise<T>();
        Future<T> future = promise->future();
        RestExchange *exchange =
            m_connection.send(request, [promise, read, finally](Result<RestAnswer> given) mutable {
                if constexpr (!std::is_null_pointer_v<Finally>) {
                    answer<T>(promise, finally(given.and_then([&read](const RestAnswer &answered) {
                                  return Result<T>(read(answered.body));
                              })));
                } else {
                    answerRead<T>(promise, given, read);
                }
            });
        observe(verb, future, [exchange = QPointer(exchange)] {
            if (exchange)
                exchange->cancel();
        });
        return future;
    }

    void readOn(const std::shared_ptr<OrganizationReading> &reading)
    {
        const auto &ids = reading->ids;
        if (reading->asked == ids.size()) {
            answer(reading->promise, Result<std::vector<Organization>>(reading->found));
            return;
        }
        const std::size_t end =
            std::min(ids.size(), reading->asked + std::size_t(wire::longestPage));
        const auto offset = [&ids](std::size_t index) {
            return ids.begin() + static_cast<std::ptrdiff_t>(index);
        };
        const RestRequest request{.path = textOf(wire::paths::organizationLookup),
                                  .body = wire::bytesOf(wire::toJson(wire::OrganizationLookup{
                                      {offset(reading->asked), offset(end)}})),
                                  .patience = patience()};
        reading->asked = end;
        reading->exchange =
            m_connection.send(request, [this, reading](const Result<RestAnswer> &given) {
                auto page = given.and_then([](const RestAnswer &answered) {
                    return readJson<wire::OrganizationPage>(answered.body);
                });
                if (!page) {
                    answer<std::vector<Organization>>(reading->promise, Failure(page.error()));
                    return;
                }
                std::move(page->organizations.begin(), page->organizations.end(),
                          std::back_inserter(reading->found));
                readOn(reading);
            });
    }

    /// Asks for a change, after all that were asked for before. With a request id, so that it may
    /// be sent again.
    template <class T, class Value>
    Future<T> save(const char *verb, const char *path, const Value &value, ApplyMode mode,
                   const QString &request, Result<T> (*read)(const QByteArray &body) = &readJson<T>)
    {
        RestRequest sent{.path = textOf(path),
                         .body = wire::bytesOf(wire::toJson(value)),
                         .patience = m_connection.limits().longStatement};
        if (mode == ApplyMode::Commit)
            sent.request = request.isEmpty() ? newRequestId() : request;
        const auto promise = newPromise<T>();
        Future<T> future = promise->future();
        auto job = std::make_shared<QPointer<RestJob>>();
        m_saves.push_back([this, promise, sent, job, read] {
            if (promise->isCanceled()) {
                finish(*promise);
                saveNext();
                return;
            }
            m_watch.forget(sent.request);
            *job = new RestJob(m_connection, sent, progressOf(promise),
                               [this, promise, job, read](const Result<RestAnswer> &given) {
                                   job->clear();
                                   if (!given && given.error().problem ==
                                                     PortalError::Problem::OutcomeUnknown)
                                       m_watch.settle(given.error().subject);
                                   answerRead<T>(promise, given, read);
                                   saveNext();
                               });
        });
        observe(verb, future, [this, job, request = sent.request] {
            if (!*job)
                return; // it waits for others, or has ended
            (*job)->cancel();
            // If it has arrived, that is told as a change; if not, it is refused when it does.
            if (!request.isEmpty())
                settle(request);
            saveNext();
        });
        if (!std::exchange(m_isSaving, true))
            saveNext();
        return future;
    }

    void saveNext()
    {
        m_isSaving = !m_saves.empty();
        if (!m_isSaving)
            return;
        const auto next = std::move(m_saves.front());
        m_saves.pop_front();
        next();
    }

    rest::RestConnection m_connection;
    rest::ChangeWatch m_watch;
    std::deque<std::function<void()>> m_saves;
    bool m_isSaving = false;
};

} // namespace

std::unique_ptr<PortalSource> makeRestPortal(const RestAddress &address, const QString &password,
                                             const TimeLimits &limits)
{
    return std::make_unique<RestPortal>(address, password, limits);
}

} // namespace ratingdesk
