// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/sampleportal.h"
#include "tests/portal/sql/sqlportals.h"
#include "tests/support/await.h"
#include "tests/support/ownserver.h"
#include "tests/support/talliesof.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;
using Problem = PortalError::Problem;

namespace {

Questionnaire questionnaire()
{
    Questionnaire given;
    given.organization = OrganizationId(20);
    given.givenAt = QDateTime(QDate(2023, 4, 1), QTime(9, 0), Qt::UTC);
    given.scores = {1, 2, 3, 4};
    return given;
}

const ChangeSet someChange{.changes = {MoveOrganization{OrganizationId(20), {}, {}, 0}},
                           .reason = {}};

} // namespace

/// What only a server does: refuse, go away, come back, and tell of what others do.
class PostgresqlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unreachableServer();
    void refusedSignIn();
    void refusedEncryption();
    void tooManyConnections();
    void missingDatabase();
    void otherDatabase();
    void whoHasNoAccountIsRefused();
    void accountWorksInItsSubtree();
    void readOnlyDatabase();
    void lostConnectionIsMadeAnew();
    void serverStoppedInTheMiddle();
    void changesOfOthersArrive();
    void twoWritersDoNotMakeACycle();
};

void PostgresqlTest::unreachableServer()
{
    SqlAddress address = TestServer::forThisRun().address(u"postgres"_s);
    address.port = 1;
    address.host = u"127.0.0.1"_s;
    const auto opened = await(makeSqlPortal(address, {})->open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, PortalError::Kind::Unreachable);
    QCOMPARE(opened.error().problem, Problem::ServerUnreachable);
    QCOMPARE(opened.error().subject, address.host);
    QCOMPARE(createSqlPortal(address, {}, {}).error().problem, Problem::ServerUnreachable);
}

void PostgresqlTest::refusedSignIn()
{
    const TestServer server = TestServer::forThisRun();
    SqlAddress address = server.address(u"postgres"_s);
    address.host = u"127.0.0.1"_s;
    for (const QString &password : {u"wrong"_s, QString()}) {
        const auto opened = await(makeSqlPortal(address, password)->open());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, PortalError::Kind::Forbidden);
        QCOMPARE(opened.error().problem, Problem::SignInRefused);
        QCOMPARE(opened.error().subject, address.user);
    }
    const auto rightPassword = await(makeSqlPortal(address, server.password)->open());
    QCOMPARE(rightPassword.error().problem, Problem::NotAPortal);
    address.user = u"nobody_of_that_name"_s;
    QCOMPARE(await(makeSqlPortal(address, u"secret"_s)->open()).error().problem,
             Problem::SignInRefused);
}

void PostgresqlTest::refusedEncryption()
{
    const TestServer server = TestServer::forThisRun();
    SqlAddress address = server.address(u"postgres"_s);
    address.host = u"127.0.0.1"_s;
    address.options = u"sslmode=require"_s;
    const auto opened = await(makeSqlPortal(address, server.password)->open());
    QCOMPARE(opened.error().kind, PortalError::Kind::Unreachable);
    QCOMPARE(opened.error().problem, Problem::EncryptionRefused);
    QCOMPARE(opened.error().subject, address.host);
}

void PostgresqlTest::tooManyConnections()
{
    const TestDatabase database;
    QVERIFY(createSqlPortal(database.address(), {}, {}, fillSamplePortal));
    const QString role = u"many_of_%1"_s.arg(database.address().database);
    RawConnection owner(database.address());
    QVERIFY(owner.run(u"CREATE ROLE %1 LOGIN CONNECTION LIMIT 0"_s.arg(role)));
    SqlAddress address = database.address();
    address.user = role;
    const auto opened = await(makeSqlPortal(address, {})->open());
    QVERIFY(owner.run(u"DROP ROLE %1"_s.arg(role)));
    QCOMPARE(opened.error().kind, PortalError::Kind::Unreachable);
    QCOMPARE(opened.error().problem, Problem::TooManyConnections);
}

void PostgresqlTest::missingDatabase()
{
    const auto opened =
        await(makeSqlPortal(TestServer::forThisRun().address(u"no_such_database"_s), {})->open());
    QCOMPARE(opened.error().kind, PortalError::Kind::Unreachable);
    QCOMPARE(opened.error().problem, Problem::DatabaseMissing);
    QCOMPARE(opened.error().subject, u"no_such_database"_s);
}

void PostgresqlTest::otherDatabase()
{
    const TestDatabase database;
    QVERIFY(RawConnection(database.address()).run(u"CREATE TABLE public.schema_migration ()"_s));
    const auto opened = await(makeSqlPortal(database.address(), {})->open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, PortalError::Kind::Invalid);
    QCOMPARE(opened.error().problem, Problem::NotAPortal);
    QCOMPARE(upgradeSqlPortal(database.address(), {}).error().problem, Problem::NotAPortal);
}

void PostgresqlTest::whoHasNoAccountIsRefused()
{
    const TestDatabase database;
    QVERIFY(createSqlPortal(database.address(), {}, {}, fillSamplePortal));
    QVERIFY(await(makeSqlPortal(database.address(), {})->open())->actor.role == Role::Operator);

    const QString role = u"staff_of_%1"_s.arg(database.address().database);
    RawConnection owner(database.address());
    QVERIFY(owner.run(u"CREATE ROLE %1 LOGIN"_s.arg(role)));
    const auto dropRole = qScopeGuard([&] {
        QVERIFY(owner.run(u"DROP OWNED BY %1"_s.arg(role)));
        QVERIFY(owner.run(u"DROP ROLE %1"_s.arg(role)));
    });
    SqlAddress address = database.address();
    address.user = role;
    const auto open = [&address] { return await(makeSqlPortal(address, {})->open()); };
    QCOMPARE(open().error().problem, Problem::RightMissing);
    QVERIFY(owner.run(u"GRANT USAGE ON SCHEMA portal TO %1"_s.arg(role)));
    QVERIFY(owner.run(u"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA portal"
                      " TO %1"_s.arg(role)));
    const auto refused = open();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, PortalError::Kind::Forbidden);
    QCOMPARE(refused.error().problem, Problem::AccountMissing);
    QCOMPARE(refused.error().subject, role);
    // Nothing else opens the door either.
    QCOMPARE(await(makeSqlPortal(address, {})->skeleton(true)).error().problem,
             Problem::AccountMissing);
    QCOMPARE(
        await(makeSqlPortal(address, {})->apply(someChange, ApplyMode::Commit)).error().problem,
        Problem::AccountMissing);

    QVERIFY(owner.run(u"INSERT INTO account (id, login, role, created_on)"
                      " VALUES (1, '%1', 3, '2023-01-01')"_s.arg(role)));
    QVERIFY(open()->actor == (Actor{.account = role, .role = Role::Supervisor}));
    QVERIFY(owner.run(u"UPDATE account SET is_active = false"_s));
    QCOMPARE(open().error().problem, Problem::AccountMissing);
    QVERIFY(owner.run(u"ALTER TABLE account DROP CONSTRAINT account_role_check"_s));
    QVERIFY(owner.run(u"UPDATE account SET is_active = true, role = 9"_s));
    QCOMPARE(open().error().problem, Problem::AccountMissing);
    QVERIFY(open().error().detail.contains(u'9'));
}

void PostgresqlTest::accountWorksInItsSubtree()
{
    const TestDatabase database;
    QVERIFY(createSqlPortal(database.address(), {}, {}, fillSamplePortal));
    const QString role = u"agency_of_%1"_s.arg(database.address().database);
    RawConnection owner(database.address());
    QVERIFY(owner.run(u"CREATE ROLE %1 LOGIN"_s.arg(role)));
    const auto dropRole = qScopeGuard([&] {
        QVERIFY(owner.run(u"DROP OWNED BY %1"_s.arg(role)));
        QVERIFY(owner.run(u"DROP ROLE %1"_s.arg(role)));
    });
    QVERIFY(owner.run(u"GRANT USAGE ON SCHEMA portal TO %1"_s.arg(role)));
    QVERIFY(owner.run(u"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA portal"
                      " TO %1"_s.arg(role)));
    QVERIFY(owner.run(u"INSERT INTO account (id, login, role, scope, created_on)"
                      " VALUES (1, '%1', 1, 10, '2023-01-01')"_s.arg(role)));
    SqlAddress address = database.address();
    address.user = role;
    const auto source = makeSqlPortal(address, {});
    const OrganizationId post(10);
    const OrganizationId office(100);
    const OrganizationId school(20);
    QVERIFY(await(source->open())->actor ==
            (Actor{.account = role, .role = Role::AgencyAdministrator, .scope = post}));

    const auto change = [&source](const Change &wanted, ApplyMode mode) {
        return await(source->apply({.changes = {wanted}, .reason = {}}, mode));
    };
    for (const ApplyMode mode : {ApplyMode::DryRun, ApplyMode::Commit}) {
        QCOMPARE(change(SetOrganizationState{school}, mode).error().problem, Problem::OutsideScope);
        QCOMPARE(change(MoveOrganization{office, school, {}, 0}, mode).error().problem,
                 Problem::OutsideScope);
        QCOMPARE(await(source->addQuestionnaires(sampleQuestionnaires(), mode)).error().problem,
                 Problem::RoleForbids);
        QCOMPARE(await(source->addListEntry({.nameRu = u"Культура"_s}, {}, mode)).error().problem,
                 Problem::RoleForbids);
    }
    const auto archived = change(SetOrganizationState{office}, ApplyMode::Commit);
    QVERIFY2(archived, archived ? "" : qPrintable(archived.error().detail));
    QCOMPARE(await(source->comments({.organization = school, .before = {}})).error().problem,
             Problem::OutsideScope);
    QCOMPARE(await(source->comments({})).error().problem, Problem::OutsideScope);
    QCOMPARE(await(source->comments({.organization = office, .before = {}}))->size(),
             std::size_t(1));

    // What they are refused they cannot take back either, once it lies elsewhere.
    RawConnection(database.address())
        .run(u"UPDATE account SET scope = 20 WHERE login = '%1'"_s.arg(role));
    QCOMPARE(await(source->apply(archived->inverse, ApplyMode::Commit)).error().problem,
             Problem::OutsideScope);

    // Who read what only they see who may.
    const auto linesSeen = [&] {
        const auto lines = await(source->journal({.organization = office, .before = {}}));
        return lines ? int(lines->size()) : -1;
    };
    QVERIFY(owner.run(u"UPDATE account SET scope = 10"_s));
    QCOMPARE(linesSeen(), 2);
    QVERIFY(owner.run(u"UPDATE account SET role = 3"_s));
    QCOMPARE(linesSeen(), 1);
    QVERIFY(owner.run(u"UPDATE account SET role = 2"_s));
    QCOMPARE(await(source->comments({.organization = office, .before = {}})).error().problem,
             Problem::RoleForbids);
    QVERIFY(owner.run(u"UPDATE account SET is_active = false"_s));
    QCOMPARE(await(source->skeleton(true)).error().problem, Problem::AccountMissing);
}

void PostgresqlTest::readOnlyDatabase()
{
    const TestDatabase database;
    QVERIFY(createSqlPortal(database.address(), {}, {}, fillSamplePortal));
    QVERIFY(RawConnection(database.address())
                .run(u"ALTER DATABASE %1 SET default_transaction_read_only = on"_s.arg(
                    database.address().database)));
    const auto source = makeSqlPortal(database.address(), {});
    QVERIFY(await(source->skeleton(true)));
    // Nobody can write down there who reads them.
    QCOMPARE(await(source->comments({}))->size(), std::size_t(2));
    const auto refused = await(source->apply(someChange, ApplyMode::Commit));
    QCOMPARE(refused.error().kind, PortalError::Kind::Forbidden);
    QCOMPARE(refused.error().problem, Problem::ReadOnly);
}

void PostgresqlTest::lostConnectionIsMadeAnew()
{
    const TestDatabase database;
    QVERIFY(createSqlPortal(database.address(), {}, {}, fillSamplePortal));
    const auto source = makeSqlPortal(database.address(), {});
    const QSignalSpy reachable(source.get(), &PortalSource::reachableChanged);
    QVERIFY(await(source->open()));
    RawConnection administrator(database.address());
    QVERIFY(administrator.run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                              " WHERE datname = current_database() AND pid <> pg_backend_pid()"_s));

    // Either the worker has seen already that nobody is there any more, and connects anew, or it
    // finds out now. The next call is answered in any case.
    const auto first = await(source->apply(someChange, ApplyMode::Commit));
    if (!first) {
        QCOMPARE(first.error().kind, PortalError::Kind::Unreachable);
        QCOMPARE(first.error().problem, Problem::ConnectionLost);
    }
    QVERIFY(await(source->apply(someChange, ApplyMode::Commit)));
    QCOMPARE(reachable, first ? QList<QVariantList>() : (QList<QVariantList>{{false}, {true}}));
}

void PostgresqlTest::serverStoppedInTheMiddle()
{
    OwnServer own;
    const TestDatabase database(own.server());
    QVERIFY(createSqlPortal(database.address(), {}, {}, fillSamplePortal));
    const auto source = makeSqlPortal(database.address(), {});
    QVERIFY(await(source->open()));
    const QSignalSpy reachable(source.get(), &PortalSource::reachableChanged);

    const auto import =
        source->addQuestionnaires(std::vector(200'000, questionnaire()), ApplyMode::Commit);
    QFutureWatcher<Result<QuestionnaireReceipt>> watcher;
    const QSignalSpy progress(&watcher, &QFutureWatcherBase::progressValueChanged);
    watcher.setFuture(import);
    QTRY_VERIFY_WITH_TIMEOUT(!progress.empty() && progress.back().front().toInt() > 20'000, 60'000);
    own.halt();
    const auto lost = await(import);
    QVERIFY(!lost);
    QCOMPARE(lost.error().kind, PortalError::Kind::Unreachable);
    QCOMPARE(lost.error().problem, Problem::ConnectionLost);

    const auto away = await(source->referenceData());
    QCOMPARE(away.error().kind, PortalError::Kind::Unreachable);
    QCOMPARE(away.error().problem, Problem::ServerUnreachable);
    own.resume();
    const TallyQuery query{.periods = {}, .organizations = {}, .columns = allTallyColumns()};
    const auto table = await(source->tallies(query));
    QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
    QCOMPARE(*table, talliesOf(sampleQuestionnaires(), query));
    QVERIFY(await(source->check())->empty());
    QCOMPARE(reachable, (QList<QVariantList>{{false}, {true}}));
}

void PostgresqlTest::changesOfOthersArrive()
{
    const TestDatabase database;
    QVERIFY(createSqlPortal(database.address(), {}, {}, fillSamplePortal));
    const auto mine = makeSqlPortal(database.address(), {});
    const auto colleagues = makeSqlPortal(database.address(), {});
    QVERIFY(await(mine->open()));
    QVERIFY(await(colleagues->open()));
    std::vector<PortalChange> heard;
    connect(mine.get(), &PortalSource::changed, this,
            [&heard](const PortalChange &change) { heard.push_back(change); });

    QVERIFY(await(colleagues->apply(someChange, ApplyMode::DryRun)));
    QVERIFY(await(colleagues->apply(someChange, ApplyMode::Commit)));
    QTRY_COMPARE(heard.size(), std::size_t(1));
    QCOMPARE(heard[0].organizations, std::vector{OrganizationId(20)});
    QVERIFY(heard[0].hierarchyChanged);
    QVERIFY(!heard[0].ratingsChanged);
    QCOMPARE(heard[0].dataRevision, await(mine->open())->portal.dataRevision);

    QVERIFY(await(colleagues->addQuestionnaires({questionnaire()}, ApplyMode::Commit)));
    QTRY_COMPARE(heard.size(), std::size_t(2));
    QVERIFY(heard[1].ratingsChanged);

    ChangeSet many;
    for (qint64 id = 1000; id < 3000; ++id)
        many.changes.push_back(CreateOrganization{sampleOrganization(id, 1, u"Имя"_s)});
    QVERIFY(await(colleagues->apply(many, ApplyMode::Commit)));
    QTRY_COMPARE(heard.size(), std::size_t(3));
    QVERIFY(heard[2].registerChanged);
    QVERIFY(heard[2].organizations.empty()); // too many to name
}

void PostgresqlTest::twoWritersDoNotMakeACycle()
{
    const TestDatabase database;
    QVERIFY(createSqlPortal(database.address(), {}, {}, fillSamplePortal));
    const auto one = makeSqlPortal(database.address(), {});
    const auto other = makeSqlPortal(database.address(), {});
    for (int round = 0; round < 10; ++round) {
        const auto below = [](qint64 id, qint64 parent) {
            return ChangeSet{
                .changes = {MoveOrganization{OrganizationId(id), OrganizationId(parent), {}, 0}},
                .reason = {}};
        };
        const auto first = one->apply(below(10, 20), ApplyMode::Commit);
        const auto second = other->apply(below(20, 10), ApplyMode::Commit);
        const auto firstResult = await(first);
        const auto secondResult = await(second);
        QVERIFY(firstResult.has_value() != secondResult.has_value());
        const PortalError refused = firstResult ? secondResult.error() : firstResult.error();
        QCOMPARE(refused.problem, Problem::WouldCycle);
        const ChangeSet inverse = firstResult ? firstResult->inverse : secondResult->inverse;
        QVERIFY(await(one->apply(inverse, ApplyMode::Commit)));
    }
    QVERIFY(await(one->check())->empty());
}

QTEST_GUILESS_MAIN(PostgresqlTest)
#include "tst_postgresql.moc"
