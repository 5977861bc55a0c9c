// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/sampleportal.h"
#include "tests/portal/sql/sqlportals.h"
#include "tests/support/await.h"
#include "tests/support/talliesof.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace ratingdesk;
using namespace Qt::StringLiterals;
using Engine = SqlAddress::Engine;

namespace {

std::vector<Questionnaire> manyQuestionnaires(std::size_t count)
{
    Questionnaire given;
    given.organization = OrganizationId(20);
    given.givenAt = QDateTime(QDate(2023, 4, 1), QTime(9, 0), Qt::UTC);
    given.scores = {1, 2, 3, 4};
    return std::vector(count, given);
}

} // namespace

/// The worker behind the door: work that is cancelled, dropped or long, on both engines.
class SqlSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void eventLoopKeepsTurning();
    void runningWorkIsCancelled();
    void sourceMayDieInTheMiddle();
    void waitingWorkDiesWithTheSource();
    void manyChangesTakeNoLongerEachThanFew();
    void savesDoNotWaitForReadings();
    void readingsDoNotWaitForSaves();

private:
    std::unique_ptr<SqlPlace> m_place;
    std::unique_ptr<PortalSource> m_source;
};

void SqlSourceTest::initTestCase_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("SQLite") << Engine::Sqlite;
    QTest::newRow("PostgreSQL") << Engine::Postgresql;
}

void SqlSourceTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    m_place = std::make_unique<SqlPlace>(engine);
    QVERIFY(createSqlPortal(m_place->address(), {}, {}, fillSamplePortal));
    m_source = m_place->connect();
    QVERIFY(await(m_source->open()));
}

void SqlSourceTest::cleanup()
{
    m_source.reset();
    m_place.reset();
}

void SqlSourceTest::eventLoopKeepsTurning()
{
    int turns = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&turns] { ++turns; });
    timer.start(0);
    const auto added =
        await(m_source->addQuestionnaires(manyQuestionnaires(10'000), ApplyMode::Commit));
    QVERIFY(added);
    QVERIFY(turns > 20);
}

void SqlSourceTest::runningWorkIsCancelled()
{
    auto import = m_source->addQuestionnaires(manyQuestionnaires(300'000), ApplyMode::Commit);
    QFutureWatcher<Result<QuestionnaireReceipt>> watcher;
    const QSignalSpy progress(&watcher, &QFutureWatcherBase::progressValueChanged);
    watcher.setFuture(import);
    QTRY_VERIFY_WITH_TIMEOUT(!progress.empty() && progress.back().front().toInt() > 0, 60'000);
    QCOMPARE(import.progressMaximum(), 300'000);
    import.cancel();
    QCOMPARE(await(import).error().kind, PortalError::Kind::Cancelled);
    const TallyQuery query{.periods = {}, .organizations = {}, .columns = allTallyColumns()};
    QCOMPARE(*await(m_source->tallies(query)), talliesOf(sampleQuestionnaires(), query));
}

void SqlSourceTest::sourceMayDieInTheMiddle()
{
    const auto import = m_source->addQuestionnaires(manyQuestionnaires(300'000), ApplyMode::Commit);
    QFutureWatcher<Result<QuestionnaireReceipt>> watcher;
    const QSignalSpy progress(&watcher, &QFutureWatcherBase::progressValueChanged);
    watcher.setFuture(import);
    QTRY_VERIFY_WITH_TIMEOUT(!progress.empty() && progress.back().front().toInt() > 0, 60'000);
    m_source.reset();
    QVERIFY(import.isFinished());
    QCOMPARE(await(import).error().kind, PortalError::Kind::Cancelled);
    const TallyQuery query{.periods = {}, .organizations = {}, .columns = allTallyColumns()};
    QCOMPARE(*await(m_place->connect()->tallies(query)), talliesOf(sampleQuestionnaires(), query));
}

void SqlSourceTest::waitingWorkDiesWithTheSource()
{
    const auto running =
        m_source->addQuestionnaires(manyQuestionnaires(100'000), ApplyMode::Commit);
    const auto waiting = m_source->apply(
        {.changes = {MoveOrganization{OrganizationId(20), {}, {}, 0}}, .reason = {}},
        ApplyMode::Commit);
    m_source.reset();
    QVERIFY(running.isFinished());
    QVERIFY(waiting.isFinished());
    QVERIFY(!await(waiting));
}

void SqlSourceTest::manyChangesTakeNoLongerEachThanFew()
{
    // Milliseconds for creating and moving so many, from that id on.
    const auto timeFor = [this](qint64 first, qint64 count) -> qint64 {
        QElapsedTimer clock;
        clock.start();
        ChangeSet create;
        ChangeSet move;
        for (qint64 id = first; id < first + count; ++id) {
            create.changes.push_back(CreateOrganization{sampleOrganization(id, 1, u"Имя"_s)});
            move.changes.push_back(MoveOrganization{OrganizationId(id), OrganizationId(2), {}, 0});
        }
        for (const ChangeSet &changes : {create, move}) {
            if (!await(m_source->apply(changes, ApplyMode::Commit)))
                return -1;
        }
        return clock.elapsed();
    };
    const qint64 few = timeFor(1'000, 1'000);
    const qint64 many = timeFor(2'000, 10'000);
    QVERIFY(few > 0 && many > 0);
    QVERIFY(await(m_source->check())->empty());
    qInfo("2 000 changes: %lld ms, 20 000: %lld ms", static_cast<long long>(few),
          static_cast<long long>(many));
    // Ten times as many; a hundred times as long, were each to look at all others.
    QVERIFY(many < 40 * few);
}

void SqlSourceTest::savesDoNotWaitForReadings()
{
    // More than all readers can have at hand at once; the save comes last.
    TallyQuery query{.periods = {}, .organizations = {}, .columns = allTallyColumns()};
    std::vector<Future<TallyTable>> readings;
    for (int i = 0; i < 400; ++i)
        readings.push_back(m_source->tallies(query));
    const auto saved = await(m_source->apply(
        {.changes = {MoveOrganization{OrganizationId(20), {}, {}, 0}}, .reason = {}},
        ApplyMode::Commit));
    QVERIFY(saved);
    const auto waits = [](const Future<TallyTable> &reading) { return !reading.isFinished(); };
    QVERIFY(std::any_of(readings.begin(), readings.end(), waits));
    for (const auto &reading : readings)
        QVERIFY(await(reading));
}

void SqlSourceTest::readingsDoNotWaitForSaves()
{
    auto import = m_source->addQuestionnaires(manyQuestionnaires(200'000), ApplyMode::Commit);
    QFutureWatcher<Result<QuestionnaireReceipt>> watcher;
    const QSignalSpy progress(&watcher, &QFutureWatcherBase::progressValueChanged);
    watcher.setFuture(import);
    QTRY_VERIFY_WITH_TIMEOUT(!progress.empty() && progress.back().front().toInt() > 0, 60'000);
    const TallyQuery query{.periods = {}, .organizations = {}, .columns = allTallyColumns()};
    QCOMPARE(*await(m_source->tallies(query)), talliesOf(sampleQuestionnaires(), query));
    QVERIFY(!import.isFinished());
    import.cancel();
    QVERIFY(!await(import));
}

QTEST_GUILESS_MAIN(SqlSourceTest)
#include "tst_sqlsource.moc"
