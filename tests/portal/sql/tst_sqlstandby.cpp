// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/requestrecord.h"
#include "tests/contract/sampleportal.h"
#include "tests/support/await.h"
#include "tests/support/ownserver.h"
#include "tests/support/talliesof.h"

#include <QFile>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;
using Problem = PortalError::Problem;

namespace {

const TallyQuery everything{.periods = {}, .organizations = {}, .columns = allTallyColumns()};

} // namespace

/// A real server and a real hot standby of it: what is read there is never older than what was
/// seen or saved, and when it takes over, nothing is lost or done twice.
class SqlStandbyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void longReadingsAreTheStandbys();
    void laggingStandbyIsNotAsked();
    void rightThatWasTakenIsGone();
    void standbyThatWentAwayIsNotMissed();
    void takenOverInTheMiddleOfSaves();

private:
    QString addressOf(const OwnServer &server) const;
    SqlAddress onStandby(const QString &user) const;
    std::unique_ptr<PortalSource> sessionOf(const QString &account);
    /// Its tallies, and whether the standby was asked for them.
    struct Read
    {
        Result<TallyTable> tallies;
        bool isFromStandby;
    };
    Read read(PortalSource &session);
    void setReplaying(bool isReplaying);

    std::unique_ptr<OwnServer> m_primary;
    std::unique_ptr<OwnServer> m_standby;
    SqlAddress m_address;
    std::unique_ptr<RawConnection> m_onStandby;
    std::shared_ptr<SqlPool> m_pool;
};

void SqlStandbyTest::init()
{
    m_primary = std::make_unique<OwnServer>();
    m_address = m_primary->server().address(u"portal"_s);
    RawConnection owner(m_primary->server().address(u"postgres"_s));
    QVERIFY(owner.run(u"CREATE DATABASE portal"_s));
    QVERIFY(createSqlPortal(m_address, {}, {}, fillSamplePortal));
    RawConnection portal(m_address);
    QVERIFY(portal.run(u"INSERT INTO account (id, login, role, scope, is_active, created_on) VALUES"
                       " (1, 'chief', 0, NULL, true, '2023-01-01'),"
                       " (2, 'viewer', 3, NULL, true, '2023-01-01')"_s));
    QVERIFY(portal.run(u"CREATE ROLE service LOGIN PASSWORD 'secret'"_s));
    QVERIFY(portal.run(u"GRANT portal_service TO service"_s));
    m_standby = std::make_unique<OwnServer>(*m_primary);
    m_onStandby = std::make_unique<RawConnection>(onStandby(u"tester"_s));
    SqlAddress address = m_address;
    address.user = u"service"_s;
    m_pool = makeSqlPool(address, {}, 1, onStandby(u"service"_s));
}

void SqlStandbyTest::cleanup()
{
    m_pool.reset();
    m_onStandby.reset();
    m_standby.reset();
    m_primary.reset();
}

SqlAddress SqlStandbyTest::onStandby(const QString &user) const
{
    SqlAddress address = m_standby->server().address(u"portal"_s);
    address.user = user;
    return address;
}

std::unique_ptr<PortalSource> SqlStandbyTest::sessionOf(const QString &account)
{
    auto session = makeSqlPortal(m_pool, account);
    // The first one connects the writer, without which nobody knows how far a standby has to be.
    if (!await(session->wasCarriedOut(u"none"_s)) || !await(session->open()))
        qFatal("No session of %s", qPrintable(account));
    return session;
}

SqlStandbyTest::Read SqlStandbyTest::read(PortalSource &session)
{
    QFile log(m_standby->server().folder + u"/log"_s);
    if (!log.open(QIODevice::ReadOnly))
        qFatal("The standby's log cannot be read");
    log.seek(log.size());
    auto tallies = await(session.tallies(everything));
    return {std::move(tallies), log.readAll().contains("FROM monthly_tally")};
}

void SqlStandbyTest::setReplaying(bool isReplaying)
{
    QVERIFY(m_onStandby->run(isReplaying ? u"SELECT pg_wal_replay_resume()"_s
                                         : u"SELECT pg_wal_replay_pause()"_s));
    const QString wanted = isReplaying ? u"not paused"_s : u"paused"_s;
    QTRY_VERIFY(m_onStandby->run(u"SELECT pg_get_wal_replay_pause_state()"_s) &&
                m_onStandby->value() == wanted);
}

void SqlStandbyTest::longReadingsAreTheStandbys()
{
    const auto session = sessionOf(u"viewer"_s);
    Read seen = read(*session);
    QTRY_VERIFY((seen = read(*session)).isFromStandby); // as soon as it has come so far
    QVERIFY2(seen.tallies, seen.tallies ? "" : qPrintable(seen.tallies.error().detail));
    QCOMPARE(*seen.tallies, talliesOf(sampleQuestionnaires(), everything));
    QVERIFY(await(session->skeleton(true)));
    QVERIFY(await(session->hierarchies({sampleToday})));
    QVERIFY(await(session->parentSpans()));
    QVERIFY(await(session->figures()));
}

void SqlStandbyTest::laggingStandbyIsNotAsked()
{
    const auto chief = sessionOf(u"chief"_s);
    const auto viewer = sessionOf(u"viewer"_s);
    QTRY_VERIFY(read(*viewer).isFromStandby);
    setReplaying(false);
    const Questionnaire given = newQuestionnaire(20, u"a"_s);
    QVERIFY(await(chief->addQuestionnaires({given}, ApplyMode::Commit)));
    auto all = sampleQuestionnaires();
    all.push_back(given);
    const Read seen = read(*viewer);
    QVERIFY(seen.tallies);
    QCOMPARE(*seen.tallies, talliesOf(all, everything));
    QVERIFY(!seen.isFromStandby);
    setReplaying(true);
    QTRY_VERIFY(read(*viewer).isFromStandby);
    QCOMPARE(*read(*viewer).tallies, talliesOf(all, everything));
}

void SqlStandbyTest::rightThatWasTakenIsGone()
{
    const auto chief = sessionOf(u"chief"_s);
    const auto viewer = sessionOf(u"viewer"_s);
    QTRY_VERIFY(read(*viewer).isFromStandby);
    setReplaying(false);
    const auto accounts = await(chief->accounts());
    QVERIFY(accounts);
    const auto found = std::find_if(accounts->begin(), accounts->end(),
                                    [](const Account &its) { return its.login == "viewer"_L1; });
    QVERIFY(found != accounts->end());
    Account disabled = *found;
    disabled.isActive = false;
    QVERIFY(await(chief->changeAccount(disabled)));
    const Read seen = read(*viewer);
    QVERIFY(!seen.tallies);
    QCOMPARE(seen.tallies.error().problem, Problem::AccountMissing);
    QVERIFY(!seen.isFromStandby);
}

void SqlStandbyTest::standbyThatWentAwayIsNotMissed()
{
    const auto session = sessionOf(u"viewer"_s);
    QTRY_VERIFY(read(*session).isFromStandby);
    m_onStandby.reset();
    m_standby->halt();
    for (int i = 0; i < 3; ++i) {
        const Read seen = read(*session);
        QVERIFY2(seen.tallies, seen.tallies ? "" : qPrintable(seen.tallies.error().detail));
        QVERIFY(!seen.isFromStandby);
    }
}

/// Commits are answered when the standby has them too. Whoever was not answered asks again, with
/// the same request.
void SqlStandbyTest::takenOverInTheMiddleOfSaves()
{
    RawConnection owner(m_address);
    QVERIFY(owner.run(u"ALTER SYSTEM SET synchronous_standby_names = '*'"_s));
    QVERIFY(owner.run(u"ALTER SYSTEM SET synchronous_commit = on"_s));
    QVERIFY(owner.run(u"SELECT pg_reload_conf()"_s));
    QTRY_VERIFY(
        owner.run(u"SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'"_s) &&
        owner.value() == 1);

    SqlAddress both = m_address;
    both.host = u"127.0.0.1,127.0.0.1"_s;
    both.options = u"port=%1,%2 target_session_attrs=read-write sslmode=disable"_s
                       .arg(m_primary->server().port)
                       .arg(m_standby->server().port);
    const auto source = makeSqlPortal(both, u"secret"_s);
    QVERIFY(await(source->open()));
    constexpr int saves = 30;
    for (int i = 0; i < saves; ++i) {
        const ChangeSet changes{
            .changes = {CreateOrganization{sampleOrganization(0, 1, u"Гимназия № %1"_s.arg(i))}},
            .reason = {},
            .request = newRequestId()};
        auto saved = source->apply(changes, ApplyMode::Commit);
        if (i == saves / 2) {
            m_primary->halt();
            m_standby->promote();
        }
        auto outcome = await(saved);
        while (!outcome) {
            QCOMPARE(outcome.error().kind, PortalError::Kind::Unreachable);
            outcome = await(source->apply(changes, ApplyMode::Commit));
        }
    }
    RawConnection survivor(onStandby(u"tester"_s));
    for (
        const QString &count :
        {u"SELECT count(*) FROM organization WHERE name_ru LIKE 'Гимназия № %'"_s,
         u"SELECT count(DISTINCT name_ru) FROM organization WHERE name_ru LIKE 'Гимназия № %'"_s}) {
        QVERIFY(survivor.run(count));
        QCOMPARE(survivor.value(), QVariant(qint64(saves)));
    }
    QVERIFY(await(source->check())->empty());
}

QTEST_GUILESS_MAIN(SqlStandbyTest)

#include "tst_sqlstandby.moc"
