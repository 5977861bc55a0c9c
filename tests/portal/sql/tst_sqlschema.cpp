// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/journal.h"
#include "models/portal/sql/migrations.h"
#include "tests/contract/sampleportal.h"
#include "tests/portal/sql/sqlportals.h"
#include "tests/support/await.h"
#include "tests/support/computerzone.h"
#include "tests/support/stoppedclock.h"

#include <QDir>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;
using Engine = SqlAddress::Engine;

/// Versions of the schema: what is too new, what is too old, and the way up.
class SqlSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void emptyPortalIsComplete();
    void aLivingPortalGoesByTheClocksOfMinsk();
    void newerSchemaIsLeftAlone();
    void olderSchemaIsUpgraded();
    void journalIsKeptByAnUpgrade();
    void bothEnginesHaveTheSameMigrations();
};

void SqlSchemaTest::initTestCase_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("SQLite") << Engine::Sqlite;
    QTest::newRow("PostgreSQL") << Engine::Postgresql;
}

void SqlSchemaTest::emptyPortalIsComplete()
{
    QFETCH_GLOBAL(Engine, engine);
    const SqlPlace place(engine);
    const auto report = createSqlPortal(place.address(), {}, u"Портал «Пусты»"_s);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->schemaVersion, sql::newestSchemaVersion(sql::Dialect(engine)));
    QCOMPARE(report->applied.size(), std::size_t(report->schemaVersion));
    const auto source = place.connect();
    const auto info = await(source->open());
    QVERIFY(info);
    QCOMPARE(info->portal.name, u"Портал «Пусты»"_s);
    QVERIFY(!info->portal.isDemo);
    QVERIFY(!info->portal.stoppedAt.isValid());
    QVERIFY((*await(source->skeleton(true)))->nodes.empty());
    QVERIFY(await(source->check())->empty());
    QCOMPARE(await(source->journal({}))->front().action, JournalAction::PortalCreated);
    QCOMPARE(createSqlPortal(place.address(), {}, {}).error().problem,
             PortalError::Problem::AlreadyAPortal);
    QVERIFY(upgradeSqlPortal(place.address(), {})->applied.empty());
}

void SqlSchemaTest::aLivingPortalGoesByTheClocksOfMinsk()
{
    QFETCH_GLOBAL(Engine, engine);
    const ComputerZone zone("America/Anchorage");
    const QDateTime newYear(QDate(2023, 12, 31), QTime(21, 30), Qt::UTC);
    StoppedClock clock(newYear.addSecs(-3600));
    const SqlPlace place(engine);
    QVERIFY(createSqlPortal(place.address(), {}, {}));
    const auto source = place.connect();
    const auto info = await(source->open());
    QCOMPARE(info->portal.today(), QDate(2023, 12, 31));
    clock.moveTo(newYear);
    QCOMPARE(info->portal.today(), QDate(2024, 1, 1));

    QVERIFY(await(source->apply(
        {.changes = {CreateOrganization{sampleOrganization(1, {}, u"Министерство"_s)}},
         .reason = {}},
        ApplyMode::Commit)));
    QCOMPARE(await(source->parentSpans())->front().from, QDate(2024, 1, 1));
    QCOMPARE(await(source->journal({}))->front().at, newYear);
}

void SqlSchemaTest::newerSchemaIsLeftAlone()
{
    QFETCH_GLOBAL(Engine, engine);
    const SqlPlace place(engine);
    QVERIFY(createSqlPortal(place.address(), {}, {}));
    QVERIFY(RawConnection(place.address())
                .run(u"INSERT INTO schema_migration VALUES (999, '0999-from-tomorrow', 0)"_s));
    const auto opened = await(place.connect()->open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().problem, PortalError::Problem::SchemaTooNew);
    QCOMPARE(opened.error().subject, u"999"_s);
    QCOMPARE(upgradeSqlPortal(place.address(), {}).error().problem,
             PortalError::Problem::SchemaTooNew);
}

void SqlSchemaTest::olderSchemaIsUpgraded()
{
    QFETCH_GLOBAL(Engine, engine);
    const SqlPlace place(engine);
    {
        sql::Connection connection(place.address(), {});
        connection.open(sql::Connection::Opening::New);
        sql::Transaction transaction(connection, sql::Transaction::Kind::Writing);
        sql::prepareForMigrations(connection);
        sql::migrate(connection, 0, 1, sql::MigrationTransactions::Within);
        transaction.commit();
    }
    const auto source = place.connect();
    const auto opened = await(source->open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().problem, PortalError::Problem::SchemaTooOld);
    QCOMPARE(opened.error().subject, u"1"_s);

    const auto report = upgradeSqlPortal(place.address(), {});
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->applied.front(), u"0002-ratings"_s);
    QVERIFY(await(source->open()));
    QVERIFY(await(source->check())->empty());
}

void SqlSchemaTest::journalIsKeptByAnUpgrade()
{
    QFETCH_GLOBAL(Engine, engine);
    constexpr int beforeViews = 6;
    const SqlPlace place(engine);
    {
        sql::Connection connection(place.address(), {});
        connection.open(sql::Connection::Opening::New);
        sql::Transaction transaction(connection, sql::Transaction::Kind::Writing);
        sql::prepareForMigrations(connection);
        sql::migrate(connection, 0, beforeViews, sql::MigrationTransactions::Within);
        sql::JournalWriter journal(connection, u"before"_s, {}, sql::JournalWriter::Chain::Direct);
        for (const JournalAction action : {JournalAction::PortalCreated, JournalAction::Created}) {
            JournalEntry entry;
            entry.action = action;
            entry.reason = u"давно"_s;
            journal.write(entry);
        }
        journal.flush();
        transaction.commit();
    }
    RawConnection other(place.address());
    QVERIFY(
        !other.run(u"INSERT INTO journal VALUES (3, 0, 'x', 7, NULL, '', '', '{}', '{}', '')"_s));

    QVERIFY(upgradeSqlPortal(place.address(), {}));
    const auto source = place.connect();
    const auto lines = await(source->journal({}));
    QVERIFY(lines);
    QCOMPARE(lines->size(), std::size_t(2));
    QCOMPARE(lines->at(0).action, JournalAction::Created);
    QCOMPARE(lines->at(1).reason, u"давно"_s);
    QVERIFY(await(source->check())->empty());
    QVERIFY(!other.run(u"UPDATE journal SET actor = 'x'"_s));
    QVERIFY(!other.run(u"DELETE FROM journal"_s));
    QVERIFY(
        !other.run(u"INSERT INTO journal VALUES (3, 0, 'x', 9, NULL, '', '', '{}', '{}', '')"_s));
    QVERIFY(
        other.run(u"INSERT INTO journal VALUES (3, 0, 'x', 7, NULL, '', '', '{}', '{}', '')"_s));
}

void SqlSchemaTest::bothEnginesHaveTheSameMigrations()
{
    const auto names = [](Engine engine) {
        return QDir(sql::Dialect(engine).migrations()).entryList(QDir::Files, QDir::Name);
    };
    QVERIFY(!names(Engine::Sqlite).isEmpty());
    QCOMPARE(names(Engine::Sqlite), names(Engine::Postgresql));
}

QTEST_GUILESS_MAIN(SqlSchemaTest)
#include "tst_sqlschema.moc"
