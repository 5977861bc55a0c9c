// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/sampleportal.h"
#include "tests/portal/sql/sqlportals.h"
#include "tests/support/await.h"

#include <QSignalSpy>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

using Engine = SqlAddress::Engine;
using Problem = PortalError::Problem;

namespace {

constexpr OrganizationId inside(100);
constexpr OrganizationId outside(20);

ChangeSet archiving(OrganizationId organization)
{
    return {.changes = {SetOrganizationState{organization, OrganizationState::Archived, 0}},
            .reason = u"Приказ"_s};
}

} // namespace

/// Sessions of several accounts that share the connections of one sign-in, as a service has them.
class SqlPoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void accountMustBeThereAndActive_data();
    void accountMustBeThereAndActive();
    void sessionIsTheAccounts();
    void eachHasTheirOwnRights();
    void journalNamesTheAccount();
    void requestIsTheAccountsOwn();
    void othersHearOfChanges();
    void oneSessionOutlivesAnother();
    void onlyAServiceActsForOthers();
    void lockThatDidNotComeLeavesNothingBehind();

private:
    std::unique_ptr<PortalSource> sessionOf(const QString &account) const
    {
        return makeSqlPortal(m_pool, account);
    }
    SqlAddress serviceAddress() const;

    std::unique_ptr<SqlPlace> m_place;
    std::unique_ptr<RawConnection> m_owner;
    QString m_service; ///< PostgreSQL: the role of the service
    std::shared_ptr<SqlPool> m_pool;
};

void SqlPoolTest::initTestCase_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("SQLite") << Engine::Sqlite;
    QTest::newRow("PostgreSQL") << Engine::Postgresql;
}

SqlAddress SqlPoolTest::serviceAddress() const
{
    SqlAddress address = m_place->address();
    address.user = m_service;
    return address;
}

void SqlPoolTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    m_place = std::make_unique<SqlPlace>(engine);
    QVERIFY(createSqlPortal(m_place->address(), {}, {}, fillSamplePortal));
    m_owner = std::make_unique<RawConnection>(m_place->address());
    const bool isSqlite = engine == Engine::Sqlite;
    QVERIFY2(
        m_owner->run(u"INSERT INTO account (id, login, role, scope, is_active, created_on) VALUES"
                     " (1, 'chief', 0, NULL, %1, '2023-01-01'),"
                     " (2, 'post', 1, 10, %1, '2023-01-01'),"
                     " (3, 'viewer', 3, 10, %1, '2023-01-01'),"
                     " (4, 'former', 0, NULL, %2, '2023-01-01')"_s.arg(
                         isSqlite ? u"1"_s : u"true"_s, isSqlite ? u"0"_s : u"false"_s)),
        qPrintable(m_owner->lastError()));
    if (!isSqlite) {
        m_service = u"service_of_%1"_s.arg(m_place->address().database);
        QVERIFY(m_owner->run(u"CREATE ROLE %1 LOGIN"_s.arg(m_service)));
        QVERIFY(m_owner->run(u"GRANT portal_service TO %1"_s.arg(m_service)));
    }
    constexpr int readers = 2;
    m_pool = makeSqlPool(serviceAddress(), {}, readers);
}

void SqlPoolTest::cleanup()
{
    m_pool.reset();
    if (!m_service.isEmpty())
        QVERIFY(m_owner->run(u"DROP ROLE %1"_s.arg(std::exchange(m_service, {}))));
    m_owner.reset();
    m_place.reset();
}

void SqlPoolTest::accountMustBeThereAndActive_data()
{
    QTest::addColumn<QString>("account");
    QTest::newRow("nobody knows it") << u"stranger"_s;
    QTest::newRow("no longer active") << u"former"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("hostile") << u"chief' OR '1'='1"_s;
}

void SqlPoolTest::accountMustBeThereAndActive()
{
    QFETCH(QString, account);
    const auto session = sessionOf(account);
    const auto opened = await(session->open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().problem, Problem::AccountMissing);
    QCOMPARE(opened.error().subject, account);
    QVERIFY(!await(session->skeleton(false)));
    QVERIFY(!await(session->comments({})));
    QVERIFY(!await(session->journal({})));
    QVERIFY(!await(session->wasCarriedOut(u"some"_s)));
    QVERIFY(!await(session->apply(archiving(inside), ApplyMode::Commit)));
    QVERIFY(!await(session->addQuestionnaires({newQuestionnaire(100, u"a"_s)}, ApplyMode::Commit)));
}

void SqlPoolTest::sessionIsTheAccounts()
{
    const auto opened = await(sessionOf(u"post"_s)->open());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    const Actor expected{
        .account = u"post"_s, .role = Role::AgencyAdministrator, .scope = OrganizationId(10)};
    QCOMPARE(opened->actor, expected);
    QVERIFY(opened->portal.dataRevision > 0);
    QVERIFY(!opened->portal.identity.isEmpty());
}

/// The verbs of three people run on the same connections, one after the other and beside each
/// other.
void SqlPoolTest::eachHasTheirOwnRights()
{
    const auto chief = sessionOf(u"chief"_s);
    const auto post = sessionOf(u"post"_s);
    const auto viewer = sessionOf(u"viewer"_s);
    for (int round = 0; round < 10; ++round) {
        const auto byChief = chief->apply(archiving(outside), ApplyMode::DryRun);
        const auto byPost = post->apply(archiving(inside), ApplyMode::DryRun);
        const auto byPostOutside = post->apply(archiving(outside), ApplyMode::DryRun);
        const auto byViewer = viewer->apply(archiving(inside), ApplyMode::DryRun);
        const auto readByChief = chief->comments({});
        const auto readByPost = post->comments({});
        const auto readInside = viewer->comments({.organization = OrganizationId(10)});
        const auto chiefsFigures = chief->figures();
        QVERIFY(await(byChief));
        const auto dryRun = await(byPost);
        QVERIFY2(dryRun, dryRun ? "" : qPrintable(dryRun.error().detail));
        QCOMPARE(await(byPostOutside).error().problem, Problem::OutsideScope);
        QCOMPARE(await(byViewer).error().problem, Problem::RoleForbids);
        QVERIFY(await(readByChief));
        QCOMPARE(await(readByPost).error().problem, Problem::OutsideScope);
        QVERIFY(await(readInside));
        QVERIFY(await(chiefsFigures));
    }
}

void SqlPoolTest::journalNamesTheAccount()
{
    const auto post = sessionOf(u"post"_s);
    const auto saved = await(post->apply(archiving(inside), ApplyMode::Commit));
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    const auto journal = await(post->journal({.organization = inside, .before = {}}));
    QVERIFY(journal);
    QCOMPARE(journal->front().actor, u"post"_s);
    const auto chief = sessionOf(u"chief"_s);
    QVERIFY(await(chief->addQuestionnaires({newQuestionnaire(100, u"a"_s)}, ApplyMode::Commit)));
    QCOMPARE(await(chief->journal({.organization = {}, .before = {}}))->front().actor, u"chief"_s);
    const auto found = await(chief->check());
    QVERIFY(found);
    QVERIFY2(found->empty(), found->empty() ? "" : qPrintable(found->front().detail));
}

void SqlPoolTest::requestIsTheAccountsOwn()
{
    const auto post = sessionOf(u"post"_s);
    ChangeSet changes = archiving(inside);
    changes.request = u"request-1"_s;
    const auto first = await(post->apply(changes, ApplyMode::Commit));
    const auto again = await(post->apply(changes, ApplyMode::Commit));
    QVERIFY(first && again);
    QCOMPARE(again->organizations, first->organizations);
    const auto carriedOut = await(post->wasCarriedOut(changes.request));
    QVERIFY(carriedOut && *carriedOut);
    const auto byAnother = await(sessionOf(u"chief"_s)->apply(changes, ApplyMode::Commit));
    QVERIFY(!byAnother);
    QCOMPARE(byAnother.error().problem, Problem::RequestReused);
    const auto toAnother = await(sessionOf(u"viewer"_s)->wasCarriedOut(changes.request));
    QVERIFY(toAnother && !*toAnother);
    // Who is disabled gets no answer that was kept either.
    QVERIFY(m_owner->run(u"UPDATE account SET is_active = %1 WHERE login = 'post'"_s.arg(
        m_service.isEmpty() ? u"0"_s : u"false"_s)));
    QCOMPARE(await(post->apply(changes, ApplyMode::Commit)).error().problem,
             Problem::AccountMissing);
}

void SqlPoolTest::othersHearOfChanges()
{
    const auto chief = sessionOf(u"chief"_s);
    const auto viewer = sessionOf(u"viewer"_s);
    QVERIFY(await(viewer->open()));
    QSignalSpy heard(viewer.get(), &PortalSource::changed);
    QVERIFY(await(chief->apply(archiving(outside), ApplyMode::Commit)));
    QTRY_COMPARE(heard.size(), 1);
    QVERIFY(heard.front().front().value<PortalChange>().concerns(outside));
    // Past the program.
    QVERIFY(m_owner->run(u"UPDATE organization SET phone = 'x' WHERE id = 100"_s));
    QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 2, 20'000);
    QVERIFY(heard.back().front().value<PortalChange>().concerns(inside));
}

void SqlPoolTest::oneSessionOutlivesAnother()
{
    auto chief = sessionOf(u"chief"_s);
    const auto viewer = sessionOf(u"viewer"_s);
    QVERIFY(await(chief->open()));
    const auto underWay = chief->figures();
    chief.reset();
    QVERIFY(await(viewer->figures()));
    QVERIFY(await(underWay));
}

void SqlPoolTest::onlyAServiceActsForOthers()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Sqlite)
        return; // who may open a file may do everything
    const auto pool = makeSqlPool(m_place->address(), {}, 1);
    const auto opened = await(makeSqlPortal(pool, u"chief"_s)->open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().problem, Problem::RightMissing);
    // And a service that acts for nobody is nobody.
    const auto nobody = await(makeSqlPortal(serviceAddress(), {})->open());
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().problem, Problem::AccountMissing);
}

void SqlPoolTest::lockThatDidNotComeLeavesNothingBehind()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Sqlite)
        return; // beginning to write and having the lock are one statement there
    TimeLimits limits;
    limits.lock = std::chrono::milliseconds(100);
    const auto pool = makeSqlPool(serviceAddress(), {}, 1, {}, limits);
    const auto chief = makeSqlPortal(pool, u"chief"_s);
    QVERIFY(await(chief->open()));
    QVERIFY(m_owner->run(u"BEGIN"_s));
    QVERIFY(m_owner->run(u"SELECT pg_advisory_xact_lock(%1, 1)"_s.arg(0x5244544b)));
    const auto waited = await(chief->apply(archiving(outside), ApplyMode::Commit));
    QVERIFY(!waited);
    QCOMPARE(waited.error().problem, Problem::Locked);
    QVERIFY(m_owner->run(u"ROLLBACK"_s));
    const auto saved = await(chief->apply(archiving(outside), ApplyMode::Commit));
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
}

QTEST_GUILESS_MAIN(SqlPoolTest)

#include "tst_sqlpool.moc"
