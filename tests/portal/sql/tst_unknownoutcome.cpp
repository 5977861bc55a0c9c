// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/sampleportal.h"
#include "tests/support/await.h"
#include "tests/support/serverproxy.h"

#include <QSignalSpy>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = ServerProxy::Fault;
using Problem = PortalError::Problem;

namespace {

/// As in earnest, but quick to give up.
TimeLimits shortLimits()
{
    TimeLimits limits;
    limits.connecting = 2s;
    limits.lock = 2s;
    limits.statement = 2s;
    limits.commit = 1s;
    limits.settling = 4s;
    limits.idleInTransaction = 2s;
    limits.grace = 1s;
    limits.cancelling = 1s;
    return limits;
}

ChangeSet newOrganization(const QString &request = {})
{
    return {.changes = {CreateOrganization{sampleOrganization(0, 1, u"Единственная"_s)}},
            .reason = {},
            .request = request};
}

} // namespace

/// The connection breaks when nobody can say whether the save arrived, or the server stands still:
/// what is told is true, nothing is done twice, and nobody waits for ever.
class UnknownOutcomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saveWithoutAnswerIsFoundOut_data();
    void saveWithoutAnswerIsFoundOut();
    void savesAreNotKnownWhileNobodyAnswers();
    void importWithoutAnswerIsDoneOnce();
    void standingServerEndsInAnError();
    void standingClientBlocksNobodyForEver();
    void cancellingReachesAStatement();

private:
    int timesThere() const;

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<ServerProxy> m_proxy;
    std::unique_ptr<PortalSource> m_source;
};

void UnknownOutcomeTest::init()
{
    const TestServer server = TestServer::forThisRun();
    m_database = std::make_unique<TestDatabase>(server);
    QVERIFY(createSqlPortal(m_database->address(), {}, {}, fillSamplePortal));
    m_proxy = std::make_unique<ServerProxy>(server);
    m_source = makeSqlPortal(m_proxy->address(m_database->address().database), server.password,
                             shortLimits());
    QVERIFY(await(m_source->open()));
}

void UnknownOutcomeTest::cleanup()
{
    m_source.reset();
    m_proxy.reset();
    m_database.reset();
}

int UnknownOutcomeTest::timesThere() const
{
    RawConnection raw(m_database->address());
    raw.run(u"SELECT count(*) FROM organization WHERE name_ru = 'Единственная'"_s);
    return raw.value().toInt();
}

void UnknownOutcomeTest::saveWithoutAnswerIsFoundOut_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("cut") << Fault::CutAfterCommit;
    QTest::newRow("stalled") << Fault::StallAfterCommit;
    QTest::newRow("stalled before it arrived") << Fault::StallCommit;
}

void UnknownOutcomeTest::saveWithoutAnswerIsFoundOut()
{
    QFETCH(Fault, fault);
    m_proxy->set(fault);
    const auto saved = await(m_source->apply(newOrganization(), ApplyMode::Commit));
    QVERIFY(m_proxy->hasHappened());
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    QCOMPARE(saved->organizations.size(), std::size_t(1));
    QCOMPARE(timesThere(), 1);
}

void UnknownOutcomeTest::savesAreNotKnownWhileNobodyAnswers()
{
    QSignalSpy settled(m_source.get(), &PortalSource::requestSettled);
    m_proxy->set(Fault::CutAfterCommit, Fault::Refuse);
    const auto unknown = await(m_source->apply(newOrganization(u"request-1"_s), ApplyMode::Commit));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, PortalError::Kind::Unreachable);
    QCOMPARE(unknown.error().problem, Problem::OutcomeUnknown);
    QCOMPARE(unknown.error().subject, u"request-1"_s);
    QCOMPARE(timesThere(), 1);

    m_proxy->set(Fault::None);
    QVERIFY(*await(m_source->wasCarriedOut(u"request-1"_s)));
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(settled.front(), (QVariantList{u"request-1"_s, true}));
    QVERIFY(await(m_source->apply(newOrganization(u"request-1"_s), ApplyMode::Commit)));
    QCOMPARE(timesThere(), 1);

    m_proxy->set(Fault::StallCommit, Fault::Refuse);
    const auto lost = await(m_source->apply(newOrganization(u"request-2"_s), ApplyMode::Commit));
    QCOMPARE(lost.error().problem, Problem::OutcomeUnknown);
    m_proxy->set(Fault::None);
    QVERIFY(!*await(m_source->wasCarriedOut(u"request-2"_s)));
    QCOMPARE(settled.back(), (QVariantList{u"request-2"_s, false}));
    QCOMPARE(timesThere(), 1);
}

void UnknownOutcomeTest::importWithoutAnswerIsDoneOnce()
{
    Questionnaire given;
    given.organization = OrganizationId(20);
    given.givenAt = QDateTime(QDate(2023, 4, 1), QTime(9, 0), Qt::UTC);
    given.scores = {1, 2, 3, 4};
    m_proxy->set(Fault::CutAfterCommit);
    const auto added =
        await(m_source->addQuestionnaires(std::vector(500, given), ApplyMode::Commit));
    QVERIFY(m_proxy->hasHappened());
    QVERIFY(added);
    QCOMPARE(added->added, 500);
    RawConnection raw(m_database->address());
    QVERIFY(raw.run(u"SELECT count(*) FROM questionnaire"_s));
    QCOMPARE(raw.value().toInt(), 500 + int(sampleQuestionnaires().size()));
}

void UnknownOutcomeTest::standingServerEndsInAnError()
{
    QVERIFY(await(m_source->referenceData()));
    m_proxy->set(Fault::Stall);
    QElapsedTimer clock;
    clock.start();
    const auto read = await(m_source->referenceData());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, PortalError::Kind::Unreachable);
    QCOMPARE(read.error().problem, Problem::TimedOut);
    const auto again = await(m_source->referenceData());
    QVERIFY(!again);
    QCOMPARE(again.error().kind, PortalError::Kind::Unreachable);
    QVERIFY(clock.elapsed() < 15'000);
    m_proxy->set(Fault::None);
    QTRY_VERIFY(await(m_source->referenceData()));
}

void UnknownOutcomeTest::standingClientBlocksNobodyForEver()
{
    // A program that was stopped in the middle of its transaction, with the limits of any.
    const auto other = makeSqlPortal(m_database->address(), {}, shortLimits());
    QVERIFY(await(other->open()));
    m_proxy->set(Fault::StallCommit, Fault::Stall);
    const auto stopped = m_source->apply(newOrganization(), ApplyMode::Commit);
    QTRY_VERIFY(m_proxy->hasHappened());
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY_WITH_TIMEOUT(
        await(other->apply(
            {.changes = {MoveOrganization{OrganizationId(20), {}, {}, 0}}, .reason = {}},
            ApplyMode::Commit)),
        20'000);
    QCOMPARE(await(stopped).error().problem, Problem::OutcomeUnknown);
    QCOMPARE(timesThere(), 0);
}

void UnknownOutcomeTest::cancellingReachesAStatement()
{
    // Another writer holds the lock, so that the statement is one that lasts.
    TimeLimits patient;
    patient.lock = 60s;
    const auto waiting = makeSqlPortal(m_database->address(), {}, patient);
    QVERIFY(await(waiting->open()));
    RawConnection holder(m_database->address());
    QVERIFY(holder.run(u"BEGIN"_s));
    QVERIFY(holder.run(u"SELECT pg_advisory_xact_lock(1380209739, 1)"_s));
    auto save = waiting->apply(newOrganization(), ApplyMode::Commit);
    RawConnection watcher(m_database->address());
    const auto isWaiting = [&watcher] {
        return watcher.run(u"SELECT count(*) FROM pg_locks WHERE NOT granted"_s) &&
               watcher.value().toInt() == 1;
    };
    QTRY_VERIFY(isWaiting());
    QElapsedTimer clock;
    clock.start();
    save.cancel();
    QTRY_VERIFY(!isWaiting());
    QVERIFY(await(waiting->referenceData()));
    QVERIFY(clock.elapsed() < 10'000);
    QVERIFY(holder.run(u"ROLLBACK"_s));
    QCOMPARE(timesThere(), 0);
}

QTEST_GUILESS_MAIN(UnknownOutcomeTest)
#include "tst_unknownoutcome.moc"
