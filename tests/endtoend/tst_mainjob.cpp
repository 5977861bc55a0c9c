// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connection/portaladdress.h"
#include "models/domain/profilelink.h"
#include "tests/endtoend/minskportal.h"
#include "tests/service/runningservice.h"
#include "tests/support/fixtures.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int done = 0;
constexpr int problemsFound = 3;

struct Quarter
{
    const char *name;
    const char *lastDay;
};

constexpr std::array quarters{
    Quarter{"2017-Q2", "2017-06-30"}, Quarter{"2017-Q3", "2017-09-30"},
    Quarter{"2017-Q4", "2017-12-31"}, Quarter{"2018-Q1", "2018-03-31"},
    Quarter{"2018-Q2", "2018-06-30"}, Quarter{"2018-Q3", "2018-09-30"},
    Quarter{"2018-Q4", "2018-12-31"},
};

} // namespace

/// The main job on real input, as a person does it from the command line: the
/// tree of state bodies, Minsk's organizations below it with their ratings,
/// posters for all, rankings, the chart.
class MainJobTest : public QObject
{
    Q_OBJECT

    MinskPortal m_portal;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<RunningService> m_service; ///< over the API

    ProgramOutcome run(const QStringList &arguments) { return m_portal.run(arguments); }

    /// How many rows of the last report have each verdict.
    QMap<QString, int> verdicts()
    {
        QMap<QString, int> counts;
        const auto rows = plainCsv(QString::fromUtf8(m_portal.runner.read(u"report.csv"_s)));
        for (const QStringList &row : rows.mid(1))
            ++counts[row.at(1)];
        return counts;
    }

    QSet<qint64> organizationIds()
    {
        QSet<qint64> ids;
        for (const QStringList &row : plainCsv(run({u"organizations"_s, u"list"_s}).output).mid(1))
            ids.insert(row.first().toLongLong());
        return ids;
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::newRow("SQLite") << u"sqlite"_s;
        QTest::newRow("PostgreSQL") << u"postgresql"_s;
        QTest::newRow("API") << u"api"_s;
    }

    void initTestCase() { m_database = std::make_unique<TestDatabase>(); }

    void init()
    {
        QFETCH_GLOBAL(QString, engine);
        if (engine == "sqlite"_L1)
            m_portal.address = m_portal.runner.path(u"minsk.sqlite"_s);
        else if (engine == "postgresql"_L1)
            m_portal.address =
                PortalAddress{PortalAddress::Kind::Postgresql, m_database->address()}.text();
        else
            m_portal.address =
                m_service ? u"http://registry@127.0.0.1:%1"_s.arg(m_service->port) : QString();
    }

    void cleanupTestCase() { m_service.reset(); }

    void portalIsMade()
    {
        QFETCH_GLOBAL(QString, engine);
        if (engine == "api"_L1) {
            const QString password = u"correct horse"_s;
            m_portal.address = u"served.sqlite"_s;
            m_portal.runner.setEnvironment(u"RATINGDESK_NEW_PASSWORD"_s, password);
            const auto made = run({u"portal"_s, u"create"_s, u"--name"_s, u"Минск"_s,
                                   u"--operator"_s, u"registry"_s});
            QVERIFY2(made.status == done, qPrintable(made.errors));
            m_service = std::make_unique<RunningService>(
                m_portal.runner, QStringList{u"--portal"_s, m_portal.address});
            QVERIFY2(m_service->listens(), qPrintable(m_service->errors));
            m_portal.runner.setEnvironment(u"RATINGDESK_PASSWORD"_s, password);
            return;
        }
        const auto outcome = run({u"portal"_s, u"create"_s, u"--name"_s, u"Минск"_s});
        QVERIFY2(outcome.status == done, qPrintable(outcome.errors));
    }

    void treeOfStateBodiesIsImported()
    {
        const auto outcome = m_portal.importStateBodies();
        QVERIFY2(outcome.status == done, qPrintable(outcome.errors));
        QCOMPARE(verdicts(), (QMap<QString, int>{{u"new"_s, 131}}));

        const QString listed = run({u"organizations"_s, u"list"_s}).output;
        QVERIFY(listed.contains(u"Белорусский государственный концерн пищевой промышленности "
                                "\"\"Белгоспищепром\"\""_s));
        QVERIFY(!listed.contains(u"&quot;"_s));
        QVERIFY(listed.contains(u",300/306/321/331\n"_s));
        QVERIFY(listed.contains(u"\n300,,body,active,Государственные органы и организации"_s));
    }

    void minsksOrganizationsAreImportedBelowIt()
    {
        const auto outcome = m_portal.importOrganizations();
        QVERIFY2(outcome.status == problemsFound, qPrintable(outcome.errors));
        QCOMPARE(verdicts(), (QMap<QString, int>{{u"new"_s, 138}, {u"duplicate"_s, 6}}));

        // Six rows repeat an id. Eight repeat a name under another id: they are new, with their
        // ratings, and the report says so.
        const QString report = QString::fromUtf8(m_portal.runner.read(u"report.csv"_s));
        QCOMPARE(report.count(u" has the same id and counts."_s), 6);
        QCOMPARE(report.count(u" at the same place has the same name."_s), 8);
        QVERIFY(report.contains(u"5,new,100064,Organization 100063 "_s));

        const QSet<qint64> ids = organizationIds();
        QCOMPARE(ids.size(), 131 + 138);
        for (const QStringList &row : plainCsv(MinskPortal::organizationsFile()).mid(1))
            QVERIFY2(ids.contains(row.first().toLongLong() + addedToIds), qPrintable(row.first()));
        // A name with commas that nobody quoted, and an id that both files have.
        const QString listed = run({u"organizations"_s, u"list"_s, u"--under"_s, u"408"_s}).output;
        QVERIFY(
            listed.contains(u"\"Управление образования, спорта и туризма Заводского района\""_s));
        QVERIFY(listed.contains(u"\n100317,408,organization,"_s));
        QVERIFY(ids.contains(317));
    }

    void ratingsAreImported()
    {
        const auto outcome = m_portal.importRatings();
        QVERIFY2(outcome.status == done, qPrintable(outcome.errors));
        QCOMPARE(verdicts(), (QMap<QString, int>{{u"new"_s, 893}}));
        QVERIFY2(outcome.errors.contains(u"left out by the mapping: 51,172 (not rated)"_s),
                 qPrintable(outcome.errors));
        QVERIFY(outcome.errors.contains(u"the mapping gives it to all four criteria"_s));
    }

    void secondImportChangesNothing()
    {
        const QString before = run({u"organizations"_s, u"list"_s}).output;
        m_portal.importStateBodies();
        QCOMPARE(verdicts(), (QMap<QString, int>{{u"unchanged"_s, 131}}));
        m_portal.importOrganizations();
        // The rows that repeat an id are still one too many; the repeated names are there by now.
        QCOMPARE(verdicts(), (QMap<QString, int>{{u"unchanged"_s, 138}, {u"duplicate"_s, 6}}));
        m_portal.importRatings();
        QCOMPARE(verdicts(), (QMap<QString, int>{{u"unchanged"_s, 893}}));
        QCOMPARE(run({u"organizations"_s, u"list"_s}).output, before);
    }

    void exportIsImportedUnchanged()
    {
        QCOMPARE(run({u"export"_s, u"organizations"_s, u"--out"_s, u"register.csv"_s}).status,
                 done);
        QCOMPARE(run({u"import"_s, u"organizations"_s, u"register.csv"_s, u"--report"_s,
                      u"report.csv"_s})
                     .status,
                 done);
        QCOMPARE(verdicts(), (QMap<QString, int>{{u"unchanged"_s, 131 + 138}}));
    }

    void checkIsClean()
    {
        const auto outcome = run({u"portal"_s, u"check"_s});
        QVERIFY2(outcome.status == done, qPrintable(outcome.output));
        QVERIFY(outcome.output.isEmpty());
    }

    void rankingsAreWhatTheFileSays()
    {
        for (const Quarter &quarter : quarters) {
            const auto expected = ratedUpTo(QString::fromLatin1(quarter.lastDay));
            const QJsonArray rows = m_portal.ranking(QString::fromLatin1(quarter.name));
            QCOMPARE(static_cast<std::size_t>(rows.size()), expected.size());
            int lastRank = 0;
            for (const QJsonValue &value : rows) {
                const QJsonObject row = value.toObject();
                const auto found = expected.find(row.value(u"organization_id"_s).toInteger());
                QVERIFY(found != expected.end());
                const Rated &rated = found->second;
                const int rank = row.value(u"rank"_s).toInt();
                QCOMPARE(rank, rankOf(rated, expected));
                QVERIFY(rank >= lastRank);
                lastRank = rank;
                QCOMPARE(row.value(u"questionnaires"_s).toInteger(), rated.count);
                const auto share = [&rated](qint64 part) {
                    return static_cast<double>(part) / static_cast<double>(rated.count);
                };
                QVERIFY(std::abs(row.value(u"score"_s).toDouble() - share(rated.sum)) < 0.00006);
                QVERIFY(std::abs(row.value(u"satisfaction"_s).toDouble() - share(rated.satisfied)) <
                        0.00006);
            }
        }
    }

    void chartOfTheTenMostRatedIsDrawn()
    {
        const QStringList chart{
            u"chart"_s,   u"movements"_s,  u"--scope"_s, QString::number(minskParent.value()),
            u"--from"_s,  u"2017-Q2"_s,    u"--to"_s,    u"2018-Q4"_s,
            u"--lines"_s, u"most-rated"_s, u"--count"_s, u"10"_s,
            u"--out"_s};
        const auto drawn = run(chart + QStringList{u"chart.png"_s});
        QVERIFY2(drawn.status == done, qPrintable(drawn.errors));
        QVERIFY(isColouredChart(m_portal.runner.path(u"chart.png"_s)));
        QCOMPARE(run(chart + QStringList{u"chart.svg"_s}).status, done);
        QVERIFY(m_portal.runner.read(u"chart.svg"_s).contains("<svg"));
    }

    void everyPosterIsReadBackByAnotherReader()
    {
        QFETCH_GLOBAL(QString, engine);
        if (engine != "sqlite"_L1)
            QSKIP("The pages do not depend on the engine.");
        const auto made = run({u"posters"_s, u"--all"_s, u"--language"_s, u"ru"_s, u"--out"_s,
                               u"posters.pdf"_s, u"--report"_s, u"posters.csv"_s});
        QVERIFY2(made.status == done, qPrintable(made.errors));
        const auto report = plainCsv(QString::fromUtf8(m_portal.runner.read(u"posters.csv"_s)));
        QCOMPARE(report.first().mid(0, 3),
                 (QStringList{u"organization_id"_s, u"page_or_file"_s, u"link"_s}));
        QCOMPARE(report.size(), 1 + 131 + 138);

        const QStringList codes = m_portal.codesOf(u"posters.pdf"_s);
        QCOMPARE(codes.size(), report.size() - 1);
        for (const QStringList &row : report.mid(1)) {
            const QString &code = codes.at(row.at(1).toLongLong() - 1);
            QCOMPARE(code, profileLink(OrganizationId(row.first().toLongLong())));
            QCOMPARE(row.at(2), code);
        }
    }
};

int main(int argc, char *argv[])
{
    if (fixturesFolder().isEmpty())
        return skippedExitCode;
    const QGuiApplication application(argc, argv);
    MainJobTest tests;
    return QTest::qExec(&tests, argc, argv);
}
#include "tst_mainjob.moc"
