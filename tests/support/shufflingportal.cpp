// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/shufflingportal.h"

#include "models/portal/whenfinished.h"

#include <QTimer>

#include <algorithm>

namespace ratingdesk {

namespace {

constexpr int longestDelay = 12; // milliseconds

} // namespace

ShufflingPortal::ShufflingPortal(PortalSource &portal, unsigned seed, QObject *parent)
    : PortalSource(parent), m_portal(portal), m_state(std::make_shared<State>())
{
    m_state->random.seed(seed);
    connect(&portal, &PortalSource::changed, this, &PortalSource::changed);
    connect(&portal, &PortalSource::requestSettled, this, &PortalSource::requestSettled);
    connect(&portal, &PortalSource::reachableChanged, this, &PortalSource::reachableChanged);
}

template <class T>
Future<T> ShufflingPortal::late(Future<T> answer)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const Future<T> given = promise->future();
    deliver(answer, promise);
    return given;
}

template <class T>
Future<T> ShufflingPortal::lateSave(std::function<Future<T>()> save)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const Future<T> given = promise->future();
    QMetaObject::invokeMethod(
        this,
        [this, promise, save = std::move(save)] {
            if (promise->isCanceled())
                promise->finish();
            else
                deliver(save(), promise);
        },
        Qt::QueuedConnection);
    return given;
}

template <class T>
void ShufflingPortal::deliver(const Future<T> &answer,
                              const std::shared_ptr<QPromise<Result<T>>> &promise)
{
    passCancelOn(promise->future(), answer);
    const int number = m_state->asked++;
    m_state->waiting.push_back(number);
    const int delay = std::uniform_int_distribution<>(0, longestDelay)(m_state->random);

    auto *watcher = new QFutureWatcher<Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::finished, watcher,
            [watcher, promise, state = m_state, number, delay] {
                QTimer::singleShot(delay, watcher, [watcher, promise, state, number] {
                    auto &waiting = state->waiting;
                    const auto place = std::find(waiting.begin(), waiting.end(), number);
                    state->overtakings += place != waiting.begin() ? 1 : 0;
                    waiting.erase(place);
                    if (watcher->future().resultCount() > 0)
                        promise->addResult(watcher->future().result());
                    promise->finish();
                    watcher->deleteLater();
                });
            });
    watcher->setFuture(answer);
}

Future<PortalSession> ShufflingPortal::open() { return late(m_portal.open()); }

Future<std::shared_ptr<OrganizationSkeleton>> ShufflingPortal::skeleton(bool withSearchText)
{
    return late(m_portal.skeleton(withSearchText));
}

Future<ReferenceData> ShufflingPortal::referenceData() { return late(m_portal.referenceData()); }

Future<std::vector<Organization>>
ShufflingPortal::organizations(std::optional<std::vector<OrganizationId>> ids)
{
    return late(m_portal.organizations(std::move(ids)));
}

Future<RegisterPage> ShufflingPortal::registerPage(OrganizationId after, int limit)
{
    return late(m_portal.registerPage(after, limit));
}

Future<std::vector<ParentSpan>> ShufflingPortal::parentSpans()
{
    return late(m_portal.parentSpans());
}

Future<std::vector<Hierarchy>> ShufflingPortal::hierarchies(std::vector<QDate> days)
{
    return late(m_portal.hierarchies(std::move(days)));
}

Future<ChangeReceipt> ShufflingPortal::apply(ChangeSet changes, ApplyMode mode)
{
    return lateSave<ChangeReceipt>(
        [this, changes = std::move(changes), mode] { return m_portal.apply(changes, mode); });
}

Future<ListEntry> ShufflingPortal::addListEntry(ListEntry entry, QString reason, ApplyMode mode,
                                                QString request)
{
    return lateSave<ListEntry>([this, entry = std::move(entry), reason = std::move(reason), mode,
                                request = std::move(request)] {
        return m_portal.addListEntry(entry, reason, mode, request);
    });
}

Future<QuestionnaireReceipt>
ShufflingPortal::addQuestionnaires(std::vector<Questionnaire> questionnaires, ApplyMode mode,
                                   QString request)
{
    return lateSave<QuestionnaireReceipt>(
        [this, questionnaires = std::move(questionnaires), mode, request = std::move(request)] {
            return m_portal.addQuestionnaires(questionnaires, mode, request);
        });
}

Future<bool> ShufflingPortal::wasCarriedOut(QString request)
{
    return late(m_portal.wasCarriedOut(std::move(request)));
}

Future<bool> ShufflingPortal::settle(QString request)
{
    return late(m_portal.settle(std::move(request)));
}

Future<TallyTable> ShufflingPortal::tallies(TallyQuery query)
{
    return late(m_portal.tallies(std::move(query)));
}

Future<PortalFigures> ShufflingPortal::figures() { return late(m_portal.figures()); }

Future<std::vector<Comment>> ShufflingPortal::comments(CommentQuery query)
{
    return late(m_portal.comments(query));
}

Future<std::vector<JournalEntry>> ShufflingPortal::journal(JournalQuery query)
{
    return late(m_portal.journal(query));
}

Future<JournalHead> ShufflingPortal::journalHead() { return late(m_portal.journalHead()); }

Future<std::vector<CheckFinding>> ShufflingPortal::check(std::optional<JournalHead> kept)
{
    return late(m_portal.check(std::move(kept)));
}

Future<std::vector<Account>> ShufflingPortal::accounts() { return late(m_portal.accounts()); }

Future<Account> ShufflingPortal::addAccount(Account account, QString password, QString request)
{
    return lateSave<Account>(
        [this, account = std::move(account), password = std::move(password),
         request = std::move(request)] { return m_portal.addAccount(account, password, request); });
}

Future<Account> ShufflingPortal::changeAccount(Account account, QString request)
{
    return lateSave<Account>([this, account = std::move(account), request = std::move(request)] {
        return m_portal.changeAccount(account, request);
    });
}

Future<std::vector<Stand>> ShufflingPortal::stands(std::optional<OrganizationId> below)
{
    return late(m_portal.stands(below));
}

Future<std::vector<Stand>> ShufflingPortal::addStands(std::vector<Stand> stands, QString request)
{
    return lateSave<std::vector<Stand>>(
        [this, stands = std::move(stands), request = std::move(request)] {
            return m_portal.addStands(stands, request);
        });
}

Future<std::vector<Stand>> ShufflingPortal::changeStands(std::vector<Stand> stands, QString request)
{
    return lateSave<std::vector<Stand>>(
        [this, stands = std::move(stands), request = std::move(request)] {
            return m_portal.changeStands(stands, request);
        });
}

Future<Account> ShufflingPortal::setPassword(AccountId account, QString password)
{
    return lateSave<Account>([this, account, password = std::move(password)] {
        return m_portal.setPassword(account, password);
    });
}

PortalSource &asAnswered(PortalSource &portal)
{
    bool isNumber = false;
    const int seed = qEnvironmentVariableIntValue("RATINGDESK_SHUFFLED_ANSWERS", &isNumber);
    if (!isNumber)
        return portal;
    if (auto *made = portal.findChild<ShufflingPortal *>())
        return *made;
    return *new ShufflingPortal(portal, static_cast<unsigned>(seed), &portal);
}

} // namespace ratingdesk
