// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/sampleportal.h"
#include "tests/portal/sql/sqlportals.h"
#include "tests/support/await.h"

#include <QTest>
#include <QThread>

#include <algorithm>
#include <memory>
#include <random>

using namespace ratingdesk;
using namespace Qt::StringLiterals;
using Engine = SqlAddress::Engine;

/// What befalls ratings past the program: the portal's web site writes them, citizens go, an
/// operator clears up. The tallies stay right, and no writer stands in another one's way.
class SqlRatingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void manyWritersDoNotDeadlock_data();
    void manyWritersDoNotDeadlock();
    void additionalSumsFollowTheScores();
    void questionnaireTakesItsScoresAlong();
    void citizenLeavesTheRatingsBehind();
    void tablesAreNotEmptied();

private:
    qint64 number(const QString &sql);
    void verifyIntact();

    Engine m_engine = Engine::Sqlite;
    std::unique_ptr<SqlPlace> m_place;
    std::unique_ptr<RawConnection> m_raw;
};

namespace {

constexpr int writers = 8;
constexpr int organizationsAtOnce = 20;
constexpr int organizationsRated = 25; ///< each time others of them, in another order
constexpr qint64 firstId = 1000;
const Month april(2023, 4);

/// Ids as an array of PostgreSQL.
QString arrayOf(const std::vector<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    return u"unnest(ARRAY[%1])"_s.arg(texts.join(u','));
}

/// One rating of each organization, in the order of the list.
QString ratingOfEach(const std::vector<qint64> &organizations, qint64 firstQuestionnaire)
{
    return u"INSERT INTO questionnaire (id, organization, month, given_at, simplicity,"
           " information, timeliness, courtesy) SELECT %1 + place, organization, %2,"
           " 1681000000000, 5, 4, 3, 2 FROM %3 WITH ORDINALITY AS listed (organization, place)"_s
               .arg(firstQuestionnaire)
               .arg(april.index())
               .arg(arrayOf(organizations));
}

/// What each writer does to its own ratings, of the same organizations as all others'. %1: the ids
/// of the ratings; %2: organizations, one for each.
struct Work
{
    const char *name;
    QString statement; ///< none: more of them
};

std::vector<Work> works()
{
    const QString moved = u"UPDATE questionnaire SET organization = listed.organization,"
                          " courtesy = 6 - courtesy FROM (SELECT %1 AS id, %2 AS organization)"
                          " AS listed WHERE questionnaire.id = listed.id"_s;
    const QString removed = u"DELETE FROM questionnaire WHERE id IN (SELECT %1)"_s;
    return {{"given", {}}, {"given to another", moved}, {"taken back", removed}};
}

/// The words of the first refusal, or nothing.
QString writeMuch(const SqlAddress &address, int writer, const QString &statement)
{
    constexpr int rounds = 30;
    RawConnection connection(address);
    std::mt19937 random(static_cast<unsigned>(writer));
    std::vector<qint64> all;
    for (int i = 0; i < organizationsRated; ++i)
        all.push_back(firstId + i);
    for (int round = 0; round < rounds; ++round) {
        std::shuffle(all.begin(), all.end(), random);
        std::vector<qint64> organizations(all.begin(), all.begin() + organizationsAtOnce);
        const qint64 first = (writer * rounds + round) * organizationsAtOnce + 1'000'000;
        if (!connection.run(ratingOfEach(organizations, first)))
            return connection.lastError();
        if (statement.isEmpty())
            continue;
        std::vector<qint64> ids;
        for (int i = 1; i <= organizationsAtOnce; ++i)
            ids.push_back(first + i);
        std::shuffle(all.begin(), all.end(), random);
        organizations.assign(all.begin(), all.begin() + organizationsAtOnce);
        if (!connection.run(QString(statement)
                                .replace(u"%1"_s, arrayOf(ids))
                                .replace(u"%2"_s, arrayOf(organizations))))
            return connection.lastError();
    }
    return {};
}

} // namespace

void SqlRatingsTest::initTestCase_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("SQLite") << Engine::Sqlite;
    QTest::newRow("PostgreSQL") << Engine::Postgresql;
}

void SqlRatingsTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    m_engine = engine;
    m_place = std::make_unique<SqlPlace>(engine);
    QVERIFY(createSqlPortal(m_place->address(), {}, {}, fillSamplePortal));
    m_raw = std::make_unique<RawConnection>(m_place->address());
    if (engine == Engine::Sqlite)
        QVERIFY(m_raw->run(u"PRAGMA foreign_keys = ON"_s));
}

void SqlRatingsTest::cleanup()
{
    m_raw.reset();
    m_place.reset();
}

qint64 SqlRatingsTest::number(const QString &sql)
{
    return m_raw->run(sql) ? m_raw->value().toLongLong() : -1;
}

/// The tallies are what the questionnaires say, and everything else is whole too.
void SqlRatingsTest::verifyIntact()
{
    const auto source = m_place->connect();
    const auto findings = await(source->check());
    QVERIFY(findings);
    QVERIFY2(findings->empty(), findings->empty() ? "" : qPrintable(findings->front().detail));
}

void SqlRatingsTest::manyWritersDoNotDeadlock_data()
{
    QTest::addColumn<QString>("statement");
    for (const Work &work : works())
        QTest::newRow(work.name) << work.statement;
}

void SqlRatingsTest::manyWritersDoNotDeadlock()
{
    if (m_engine == Engine::Sqlite)
        return; // where one writes after the other
    QFETCH(QString, statement);
    ChangeSet added;
    for (int i = 0; i < organizationsRated; ++i)
        added.changes.push_back(CreateOrganization{sampleOrganization(firstId + i, 1, u"Имя"_s)});
    QVERIFY(await(m_place->connect()->apply(added, ApplyMode::Commit)));
    // Two that wait for each other are told apart sooner than usual.
    QVERIFY(m_raw->run(
        u"ALTER DATABASE %1 SET deadlock_timeout = '20ms'"_s.arg(m_place->address().database)));

    std::array<QString, writers> refusals;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back(QThread::create([this, writer, statement, &refusals] {
            refusals[static_cast<std::size_t>(writer)] =
                writeMuch(m_place->address(), writer, statement);
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    for (const QString &refusal : refusals)
        QCOMPARE(refusal, QString());
    verifyIntact();
}

void SqlRatingsTest::additionalSumsFollowTheScores()
{
    const QString withSums =
        u"INSERT INTO questionnaire (id, organization, month, given_at, simplicity, information,"
        " timeliness, courtesy, additional_count, additional_sum)"
        " VALUES (900, 20, %1, 1681000000000, 5, 5, 5, 5, %2)"_s.arg(april.index());
    QVERIFY(!m_raw->run(withSums.arg(u"1, 5"_s)));
    QVERIFY2(m_raw->lastError().contains("additional sums"_L1), qPrintable(m_raw->lastError()));
    QVERIFY(!m_raw->run(withSums.arg(u"0, 5"_s)));
    QVERIFY2(m_raw->run(withSums.arg(u"0, 0"_s)), qPrintable(m_raw->lastError()));
    QVERIFY(!m_raw->run(u"UPDATE questionnaire SET additional_sum = 6 WHERE id = 900"_s));
    QVERIFY(!m_raw->run(u"UPDATE questionnaire SET additional_count = 0 WHERE id = 3"_s));
    QVERIFY(!m_raw->run(u"UPDATE questionnaire SET additional_sum = 10 WHERE id = 3"_s));

    QVERIFY2(m_raw->run(u"INSERT INTO additional_score VALUES (900, 1, 4), (900, 2, 3)"_s),
             qPrintable(m_raw->lastError()));
    QCOMPARE(number(u"SELECT additional_sum FROM questionnaire WHERE id = 900"_s), 7);
    QVERIFY(m_raw->run(u"DELETE FROM additional_score WHERE questionnaire = 900"_s));
    QCOMPARE(number(u"SELECT additional_count FROM questionnaire WHERE id = 900"_s), 0);
    verifyIntact();
}

void SqlRatingsTest::questionnaireTakesItsScoresAlong()
{
    QCOMPARE(number(u"SELECT count(*) FROM additional_score WHERE questionnaire = 3"_s), 2);
    QVERIFY2(m_raw->run(u"DELETE FROM questionnaire WHERE id = 3"_s),
             qPrintable(m_raw->lastError()));
    QCOMPARE(number(u"SELECT count(*) FROM additional_score WHERE questionnaire = 3"_s), 0);
    QCOMPARE(number(u"SELECT count(*) FROM questionnaire WHERE id = 3"_s), 0);
    verifyIntact();
}

void SqlRatingsTest::citizenLeavesTheRatingsBehind()
{
    const QString tallies = u"SELECT sum(questionnaires) FROM monthly_tally"_s;
    const qint64 before = number(tallies);
    QVERIFY2(m_raw->run(u"DELETE FROM users WHERE id = 2"_s), qPrintable(m_raw->lastError()));
    QCOMPARE(number(u"SELECT count(*) FROM users WHERE id = 2"_s), 0);
    QCOMPARE(number(u"SELECT count(*) FROM questionnaire WHERE id = 1 AND user_id IS NULL"_s), 1);
    QCOMPARE(number(tallies), before);
    verifyIntact();
}

void SqlRatingsTest::tablesAreNotEmptied()
{
    if (m_engine == Engine::Sqlite)
        return; // it has no such statement
    for (const QString &table :
         {u"questionnaire"_s, u"additional_score"_s, u"monthly_tally"_s, u"users"_s,
          u"organization"_s, u"organization_parent"_s, u"stand"_s, u"account"_s}) {
        QVERIFY2(!m_raw->run(u"TRUNCATE %1 CASCADE"_s.arg(table)), qPrintable(table));
        QVERIFY2(m_raw->lastError().contains("TRUNCATE"_L1), qPrintable(m_raw->lastError()));
    }
    verifyIntact();
}

QTEST_GUILESS_MAIN(SqlRatingsTest)
#include "tst_sqlratings.moc"
