// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/walk/faultyportal.h"

#include "models/portal/finishing.h"
#include "models/portal/sql/sqlportal.h"

#include <QPromise>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk::walk {

namespace {

PortalError unreachable()
{
    return {PortalError::Kind::Unreachable,
            PortalError::Problem::ConnectionLost,
            u"db.example"_s,
            u"server closed the connection unexpectedly"_s,
            {}};
}

template <class T>
Future<T> failedWith(const PortalError &error)
{
    return QtFuture::makeReadyFuture<Result<T>>(Failure(error));
}

bool isServer(const PortalAddress &address)
{
    return address.kind == PortalAddress::Kind::Postgresql;
}

} // namespace

bool Trouble::isQuiet()
{
    std::erase_if(running, [](const std::function<bool()> &isFinished) { return isFinished(); });
    return running.empty();
}

void Trouble::answerHeld()
{
    for (const std::function<void()> &ask : std::exchange(held, {}))
        ask();
}

FaultyPortal::FaultyPortal(std::unique_ptr<PortalSource> portal, Trouble &trouble)
    : m_portal(portal.release()), m_trouble(trouble)
{
    m_portal->setParent(this);
    connect(m_portal, &PortalSource::changed, this, [this](const PortalChange &change) {
        // What is found by looking at the file now and then comes at a time that nobody can repeat.
        if (!change.organizations.empty())
            Q_EMIT changed(change);
    });
}

void FaultyPortal::announce(const PortalChange &change)
{
    if (m_isReachable)
        Q_EMIT changed(change);
}

/// Tells of it as the real ones do: through the event loop, before the answer.
void FaultyPortal::setReachable(bool reachable)
{
    if (reachable == m_isReachable)
        return;
    m_isReachable = reachable;
    QMetaObject::invokeMethod(
        this, [this, reachable] { Q_EMIT reachableChanged(reachable); }, Qt::QueuedConnection);
}

template <class T>
Future<T> FaultyPortal::answer(std::function<Future<T>(PortalSource &)> ask)
{
    if (const auto error = std::exchange(m_trouble.next, {}))
        return failedWith<T>(*error);
    if (m_trouble.isUnreachable) {
        setReachable(false);
        return failedWith<T>(unreachable());
    }
    setReachable(true);
    if (!m_trouble.isSlow) {
        const Future<T> future = ask(*m_portal);
        m_trouble.running.emplace_back([future] { return future.isFinished(); });
        return future;
    }
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    m_trouble.held.emplace_back(
        [promise, ask = std::move(ask), portal = QPointer(m_portal), &trouble = m_trouble] {
            if (!portal || promise->isCanceled())
                return; // the promise ends with the last one who holds it
            const Future<T> future = continued(ask(*portal), [promise](Future<T> answered) {
                if (answered.resultCount() > 0)
                    promise->addResult(answered.result());
                finish(*promise);
                return answered.resultCount() > 0 ? answered.result()
                                                  : Result<T>(Failure(PortalError{}));
            });
            trouble.running.emplace_back([future] { return future.isFinished(); });
        });
    return promise->future();
}

Future<PortalSession> FaultyPortal::open()
{
    return answer<PortalSession>([](PortalSource &portal) { return portal.open(); });
}

Future<std::shared_ptr<OrganizationSkeleton>> FaultyPortal::skeleton(bool withSearchText)
{
    return answer<std::shared_ptr<OrganizationSkeleton>>(
        [=](PortalSource &portal) { return portal.skeleton(withSearchText); });
}

Future<ReferenceData> FaultyPortal::referenceData()
{
    return answer<ReferenceData>([](PortalSource &portal) { return portal.referenceData(); });
}

Future<std::vector<Organization>>
FaultyPortal::organizations(std::optional<std::vector<OrganizationId>> ids)
{
    return answer<std::vector<Organization>>(
        [=](PortalSource &portal) { return portal.organizations(ids); });
}

Future<RegisterPage> FaultyPortal::registerPage(OrganizationId after, int limit)
{
    return answer<RegisterPage>(
        [=](PortalSource &portal) { return portal.registerPage(after, limit); });
}

Future<std::vector<ParentSpan>> FaultyPortal::parentSpans()
{
    return answer<std::vector<ParentSpan>>(
        [](PortalSource &portal) { return portal.parentSpans(); });
}

Future<std::vector<Hierarchy>> FaultyPortal::hierarchies(std::vector<QDate> days)
{
    return answer<std::vector<Hierarchy>>(
        [=](PortalSource &portal) { return portal.hierarchies(days); });
}

Future<ChangeReceipt> FaultyPortal::apply(ChangeSet changes, ApplyMode mode)
{
    return answer<ChangeReceipt>([=](PortalSource &portal) { return portal.apply(changes, mode); });
}

Future<ListEntry> FaultyPortal::addListEntry(ListEntry entry, QString reason, ApplyMode mode,
                                             QString request)
{
    return answer<ListEntry>(
        [=](PortalSource &portal) { return portal.addListEntry(entry, reason, mode, request); });
}

Future<QuestionnaireReceipt>
FaultyPortal::addQuestionnaires(std::vector<Questionnaire> questionnaires, ApplyMode mode,
                                QString request)
{
    return answer<QuestionnaireReceipt>([=](PortalSource &portal) {
        return portal.addQuestionnaires(questionnaires, mode, request);
    });
}

Future<bool> FaultyPortal::wasCarriedOut(QString request)
{
    return answer<bool>([=](PortalSource &portal) { return portal.wasCarriedOut(request); });
}

Future<bool> FaultyPortal::settle(QString request)
{
    return answer<bool>([=](PortalSource &portal) { return portal.settle(request); });
}

Future<TallyTable> FaultyPortal::tallies(TallyQuery query)
{
    return answer<TallyTable>([=](PortalSource &portal) { return portal.tallies(query); });
}

Future<PortalFigures> FaultyPortal::figures()
{
    return answer<PortalFigures>([](PortalSource &portal) { return portal.figures(); });
}

Future<std::vector<Comment>> FaultyPortal::comments(CommentQuery query)
{
    return answer<std::vector<Comment>>(
        [=](PortalSource &portal) { return portal.comments(query); });
}

Future<std::vector<JournalEntry>> FaultyPortal::journal(JournalQuery query)
{
    return answer<std::vector<JournalEntry>>(
        [=](PortalSource &portal) { return portal.journal(query); });
}

Future<JournalHead> FaultyPortal::journalHead()
{
    return answer<JournalHead>([](PortalSource &portal) { return portal.journalHead(); });
}

Future<std::vector<CheckFinding>> FaultyPortal::check(std::optional<JournalHead> kept)
{
    return answer<std::vector<CheckFinding>>(
        [=](PortalSource &portal) { return portal.check(kept); });
}

Future<std::vector<Account>> FaultyPortal::accounts()
{
    return answer<std::vector<Account>>([](PortalSource &portal) { return portal.accounts(); });
}

Future<Account> FaultyPortal::addAccount(Account account, QString password, QString request)
{
    return answer<Account>(
        [=](PortalSource &portal) { return portal.addAccount(account, password, request); });
}

Future<Account> FaultyPortal::changeAccount(Account account, QString request)
{
    return answer<Account>(
        [=](PortalSource &portal) { return portal.changeAccount(account, request); });
}

Future<std::vector<Stand>> FaultyPortal::stands(std::optional<OrganizationId> below)
{
    return answer<std::vector<Stand>>([=](PortalSource &portal) { return portal.stands(below); });
}

Future<std::vector<Stand>> FaultyPortal::addStands(std::vector<Stand> stands, QString request)
{
    return answer<std::vector<Stand>>(
        [=](PortalSource &portal) { return portal.addStands(stands, request); });
}

Future<std::vector<Stand>> FaultyPortal::changeStands(std::vector<Stand> stands, QString request)
{
    return answer<std::vector<Stand>>(
        [=](PortalSource &portal) { return portal.changeStands(stands, request); });
}

Future<Account> FaultyPortal::setPassword(AccountId account, QString password)
{
    return answer<Account>(
        [=](PortalSource &portal) { return portal.setPassword(account, password); });
}

std::unique_ptr<PortalSource> WalkAccess::makePortal(const PortalAddress &address,
                                                     const QString &password)
{
    PortalAddress real = address;
    if (address.kind == PortalAddress::Kind::Demo)
        real.database.path = m_demoFile;
    if (isServer(address)) {
        real.database = {};
        real.database.path = m_demoFile + u".of-no-server"_s;
    }
    auto made = std::make_unique<FaultyPortal>(makeSqlPortal(real.database, password), trouble);
    portal = made.get();
    return made;
}

Future<MigrationReport> WalkAccess::createPortal(const PortalAddress &address,
                                                 const QString &password, const QString &name)
{
    return isServer(address) ? failedWith<MigrationReport>(unreachable())
                             : PortalAccess::createPortal(address, password, name);
}

Future<MigrationReport> WalkAccess::upgradePortal(const PortalAddress &address,
                                                  const QString &password)
{
    return isServer(address) ? failedWith<MigrationReport>(unreachable())
                             : PortalAccess::upgradePortal(address, password);
}

void WalkAccess::readPassword(const PortalAddress &, QObject *receiver,
                              const std::function<void(PasswordOutcome, const QString &)> &done)
{
    QMetaObject::invokeMethod(
        receiver, [done] { done(PasswordOutcome::NotThere, {}); }, Qt::QueuedConnection);
}

void WalkAccess::writePassword(const PortalAddress &, const QString &, QObject *receiver,
                               const std::function<void(PasswordOutcome)> &done)
{
    QMetaObject::invokeMethod(
        receiver, [done] { done(PasswordOutcome::NoKeychain); }, Qt::QueuedConnection);
}

void WalkAccess::removePassword(const PortalAddress &, QObject *receiver,
                                const std::function<void(PasswordOutcome)> &done)
{
    QMetaObject::invokeMethod(
        receiver, [done] { done(PasswordOutcome::NoKeychain); }, Qt::QueuedConnection);
}

} // namespace ratingdesk::walk
