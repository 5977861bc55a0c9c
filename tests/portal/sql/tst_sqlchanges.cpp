// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/migrations.h"
#include "models/portal/sql/transaction.h"
#include "tests/contract/sampleportal.h"
#include "tests/portal/sql/sqlportals.h"
#include "tests/support/await.h"

#include <QProcess>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;
using Engine = SqlAddress::Engine;

namespace {

/// April 2023, of the day that questionnaires of these tests are given.
const Month april(2023, 4);
constexpr char givenInApril[] = "1680339600000";

/// Runs SQL with the engine's own program, as another role where there are roles.
bool runWithEnginesProgram(const SqlAddress &address, const QString &user, const QString &sql)
{
    QProcess program;
    if (address.engine == Engine::Sqlite)
        program.start(u"sqlite3"_s, {u"-bail"_s, address.path, sql});
    else
        program.start(u"psql"_s, {u"-X"_s, u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-h"_s,
                                  address.host, u"-p"_s, QString::number(address.port), u"-U"_s,
                                  user, u"-d"_s, address.database, u"-c"_s, sql});
    if (!program.waitForFinished(60'000) || program.exitCode() != 0) {
        qWarning("%s", program.readAllStandardError().constData());
        return false;
    }
    return true;
}

} // namespace

/// What becomes different is told to every open source without gaps, whoever wrote it and however.
class SqlChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void ratingsOfTheWebSiteAreTold();
    void writingPastTheProgramIsTold_data();
    void writingPastTheProgramIsTold();
    void colleaguesChangeIsNotSwallowedByAnOwnOne();
    void whatIsLongPastIsTooOldToName();
    void olderPortalTellsAsWell();

private:
    PortalChange merged() const;

    std::unique_ptr<SqlPlace> m_place;
    std::unique_ptr<PortalSource> m_source;
    std::vector<PortalChange> m_heard;
};

void SqlChangesTest::initTestCase_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("SQLite") << Engine::Sqlite;
    QTest::newRow("PostgreSQL") << Engine::Postgresql;
}

void SqlChangesTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    m_place = std::make_unique<SqlPlace>(engine);
    QVERIFY(createSqlPortal(m_place->address(), {}, {}, fillSamplePortal));
    m_source = m_place->connect();
    m_heard.clear();
    connect(m_source.get(), &PortalSource::changed, this,
            [this](const PortalChange &change) { m_heard.push_back(change); });
    QVERIFY(await(m_source->open()));
}

void SqlChangesTest::cleanup()
{
    m_source.reset();
    m_place.reset();
}

/// All that was heard as one; empty where it does not hang together.
PortalChange SqlChangesTest::merged() const
{
    PortalChange all;
    for (const PortalChange &change : m_heard) {
        if (all.dataRevision != 0 && change.previousRevision != all.dataRevision)
            return {};
        if (all.dataRevision == 0)
            all.previousRevision = change.previousRevision;
        all.dataRevision = change.dataRevision;
        all.registerChanged |= change.registerChanged;
        all.hierarchyChanged |= change.hierarchyChanged;
        all.ratingsChanged |= change.ratingsChanged;
        all.referenceDataChanged |= change.referenceDataChanged;
        all.standsChanged |= change.standsChanged;
        all.accountsChanged |= change.accountsChanged;
        all.organizations.insert(all.organizations.end(), change.organizations.begin(),
                                 change.organizations.end());
        all.ratedMonths.insert(all.ratedMonths.end(), change.ratedMonths.begin(),
                               change.ratedMonths.end());
    }
    return all;
}

void SqlChangesTest::ratingsOfTheWebSiteAreTold()
{
    const qint64 before = await(m_source->open())->portal.dataRevision;
    const bool isServer = m_place->address().engine == Engine::Postgresql;
    const QString role = u"web_%1"_s.arg(m_place->address().database);
    if (isServer) {
        RawConnection owner(m_place->address());
        QVERIFY(owner.run(u"CREATE ROLE %1 LOGIN"_s.arg(role)));
        QVERIFY(owner.run(u"GRANT portal_website TO %1"_s.arg(role)));
    }
    const QString numbers =
        isServer ? u"SELECT generate_series(1, 5000) AS n"_s
                 : u"WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers"
                   " WHERE n < 5000) SELECT n FROM numbers"_s;
    QVERIFY(runWithEnginesProgram(
        m_place->address(), role,
        u"INSERT INTO %1questionnaire (id, organization, month, given_at, simplicity, information,"
        " timeliness, courtesy) SELECT 1000 + n, CASE WHEN n % 2 = 0 THEN 100 ELSE 20 END, %2, %3,"
        " 5, 4, 3, 2 FROM (%4) AS series"_s.arg(isServer ? u"portal."_s : QString())
            .arg(april.index())
            .arg(QLatin1StringView(givenInApril), numbers)));
    QTRY_VERIFY_WITH_TIMEOUT(merged().ratingsChanged, 20'000);
    QCOMPARE(merged().previousRevision, before);
    QTRY_COMPARE(merged().dataRevision, await(m_source->open())->portal.dataRevision);
    QCOMPARE(m_heard.front().ratedMonths, (std::vector{RatedMonth{OrganizationId(20), april},
                                                       RatedMonth{OrganizationId(100), april}}));
    QVERIFY(!merged().registerChanged);
    QVERIFY(!merged().referenceDataChanged);
    const auto findings = await(m_source->check());
    QVERIFY2(findings->empty(), findings->empty() ? "" : qPrintable(findings->front().detail));
    if (isServer) {
        RawConnection owner(m_place->address());
        QVERIFY(owner.run(u"DROP OWNED BY %1"_s.arg(role)) &&
                owner.run(u"DROP ROLE %1"_s.arg(role)));
    }
}

void SqlChangesTest::writingPastTheProgramIsTold_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("told");
    QTest::newRow("name") << u"UPDATE organization SET name_ru = 'Иное' WHERE id = 20"_s
                          << u"register"_s;
    QTest::newRow("place") << u"UPDATE organization SET parent = 1 WHERE id = 20"_s
                           << u"register hierarchy"_s;
    QTest::newRow("sphere")
        << u"UPDATE organization SET sphere = 2, category = NULL WHERE id = 20"_s
        << u"register hierarchy"_s;
    QTest::newRow("history") << u"UPDATE organization_parent SET valid_from = '2019-01-01'"
                                " WHERE organization = 20"_s
                             << u"register hierarchy"_s;
    QTest::newRow("score") << u"UPDATE questionnaire SET courtesy = 6 - courtesy"
                              " WHERE organization = 20"_s
                           << u"ratings"_s;
    QTest::newRow("rating taken back")
        << u"DELETE FROM questionnaire WHERE organization = 20 AND id NOT IN"
           " (SELECT questionnaire FROM additional_score)"_s
        << u"ratings"_s;
    QTest::newRow("sphere's name")
        << u"UPDATE sphere SET name_ru = 'Иная' WHERE id = 1"_s << u"reference"_s;
    QTest::newRow("another criterion")
        << u"INSERT INTO additional_criterion (id, name_ru) VALUES (77, 'Новый')"_s
        << u"reference"_s;
    QTest::newRow("stand") << u"INSERT INTO stand (id, organization, code) VALUES"
                              " (99999, 20, 'K7M2PXQ4')"_s
                           << u"stands"_s;
    QTest::newRow("account") << u"INSERT INTO account (id, login, role, created_on) VALUES"
                                " (99999, 'clinic', 3, '2023-05-01')"_s
                             << u"accounts"_s;
}

void SqlChangesTest::writingPastTheProgramIsTold()
{
    QFETCH(QString, sql);
    RawConnection other(m_place->address());
    QVERIFY2(other.run(sql), qPrintable(other.lastError()));
    QTRY_VERIFY_WITH_TIMEOUT(!m_heard.empty(), 20'000);
    const PortalChange change = merged();
    QStringList told;
    for (const auto &[isTold, kind] : {std::pair(change.registerChanged, u"register"_s),
                                       std::pair(change.hierarchyChanged, u"hierarchy"_s),
                                       std::pair(change.ratingsChanged, u"ratings"_s),
                                       std::pair(change.referenceDataChanged, u"reference"_s),
                                       std::pair(change.standsChanged, u"stands"_s),
                                       std::pair(change.accountsChanged, u"accounts"_s)}) {
        if (isTold)
            told << kind;
    }
    QTEST(told.join(u' '), "told");
    if (change.registerChanged)
        QCOMPARE(change.organizations, std::vector{OrganizationId(20)});
    for (const RatedMonth &month : change.ratedMonths)
        QCOMPARE(month.organization, OrganizationId(20));
}

void SqlChangesTest::colleaguesChangeIsNotSwallowedByAnOwnOne()
{
    const auto colleague = m_place->connect();
    QVERIFY(await(colleague->open()));
    const auto move = [](qint64 id) {
        return ChangeSet{.changes = {MoveOrganization{OrganizationId(id), {}, {}, 0}},
                         .reason = {}};
    };
    QVERIFY(await(colleague->apply(move(20), ApplyMode::Commit)));
    QVERIFY(await(m_source->apply(move(11), ApplyMode::Commit)));
    QVERIFY(!m_heard.empty());
    PortalChange all = merged();
    std::sort(all.organizations.begin(), all.organizations.end());
    QCOMPARE(all.organizations, (std::vector{OrganizationId(11), OrganizationId(20)}));
    QCOMPARE(all.dataRevision, await(m_source->open())->portal.dataRevision);
}

void SqlChangesTest::whatIsLongPastIsTooOldToName()
{
    // A program that slept through all of it still hears of the right kinds.
    const auto sleeper = m_place->connect();
    QVERIFY(await(sleeper->open()));
    Questionnaire given;
    given.organization = OrganizationId(20);
    given.givenAt = QDateTime(QDate(2023, 4, 1), QTime(9, 0), Qt::UTC);
    given.scores = {1, 2, 3, 4};
    QVERIFY(await(m_source->addQuestionnaires(std::vector(30'000, given), ApplyMode::Commit)));
    RawConnection other(m_place->address());
    QVERIFY(other.run(u"SELECT count(*) FROM change_log"_s));
    QVERIFY(other.value().toInt() <= 21'010);
    QVERIFY(merged().ratingsChanged);
    QVERIFY(!merged().registerChanged);
    QVERIFY(!merged().hierarchyChanged);
}

void SqlChangesTest::olderPortalTellsAsWell()
{
    QFETCH_GLOBAL(Engine, engine);
    const SqlPlace place(engine);
    {
        sql::Connection connection(place.address(), {});
        connection.open(sql::Connection::Opening::New);
        sql::Transaction transaction(connection, sql::Transaction::Kind::Writing);
        sql::prepareForMigrations(connection);
        sql::migrate(connection, 0, 3, sql::MigrationTransactions::Within);
        connection.execute(u"UPDATE portal SET data_revision = 41"_s);
        connection.execute(u"INSERT INTO organization (id, kind, created_on, name_ru)"
                           " VALUES (7, 1, '2020-01-01', 'Старая')"_s);
        connection.execute(u"INSERT INTO organization_parent (organization, valid_from)"
                           " VALUES (7, '2020-01-01')"_s);
        transaction.commit();
    }
    QVERIFY(upgradeSqlPortal(place.address(), {}));
    const auto source = place.connect();
    const auto opened = await(source->open());
    QVERIFY(opened);
    QVERIFY(opened->portal.dataRevision > 41);
    std::vector<PortalChange> heard;
    connect(source.get(), &PortalSource::changed, this,
            [&heard](const PortalChange &change) { heard.push_back(change); });
    RawConnection other(place.address());
    QVERIFY(other.run(u"UPDATE organization SET name_ru = 'Новая' WHERE id = 7"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!heard.empty(), 20'000);
    QCOMPARE(heard.front().organizations, std::vector{OrganizationId(7)});
    QCOMPARE(heard.front().previousRevision, opened->portal.dataRevision);
}

QTEST_GUILESS_MAIN(SqlChangesTest)
#include "tst_sqlchanges.moc"
