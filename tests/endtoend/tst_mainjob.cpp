// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connection/portaladdress.h"
#include "models/domain/profilelink.h"
#include "tests/support/fixtures.h"
#include "tests/support/program.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <map>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int done = 0;
constexpr int problemsFound = 3;
/// What the mapping adds to the ids of Minsk's organizations.
constexpr qint64 addedToIds = 100'000;
/// Областные (Минский городской) исполнительные комитеты.
constexpr auto minskParent = "408";

/// What the file of requests says about one organization up to a day.
struct Rated
{
    qint64 count = 0;
    qint64 sum = 0;
    qint64 satisfied = 0;
};

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

QString fixture(const QString &file) { return fixturesFolder() + u'/' + file; }

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Straight from the file, past everything that is under test.
std::map<qint64, Rated> ratedUpTo(const QString &lastDay)
{
    std::map<qint64, Rated> rated;
    const auto rows =
        plainCsv(textOf(fixture(u"minsk-115-ratings/requests_2015-11_2018-12.csv"_s)));
    for (const QStringList &row : rows.mid(1)) {
        const int rating = row.at(3).toInt();
        if (rating == 0 || row.at(4).left(10) > lastDay)
            continue;
        Rated &organization = rated[row.at(6).toLongLong() + addedToIds];
        ++organization.count;
        organization.sum += rating;
        organization.satisfied += rating >= 4 ? 1 : 0;
    }
    return rated;
}

/// One more than the number of those whose mean is higher, compared as
/// fractions.
int rankOf(const Rated &organization, const std::map<qint64, Rated> &all)
{
    return 1 + static_cast<int>(std::count_if(all.begin(), all.end(), [&](const auto &other) {
               return other.second.sum * organization.count > organization.sum * other.second.count;
           }));
}

} // namespace

/// The main job on real input, as a person does it from the command line: the
/// tree of state bodies, Minsk's organizations below it with their ratings,
/// posters for all, rankings, the chart.
class MainJobTest : public QObject
{
    Q_OBJECT

    ProgramRunner m_runner;
    std::unique_ptr<TestDatabase> m_database;
    QString m_portal; ///< of the engine that is tested at the moment

    ProgramOutcome run(const QStringList &arguments)
    {
        return m_runner.ratingdesk(QStringList{u"--portal"_s, m_portal} + arguments);
    }

    ProgramOutcome importFile(const QString &subject, const QString &file, const QString &mapping)
    {
        return run({u"import"_s, subject, fixture(file), u"--mapping"_s,
                    sourceFolder() + u"/tests/endtoend/"_s + mapping, u"--report"_s,
                    u"report.csv"_s});
    }

    /// How many rows of the last report have each verdict.
    QMap<QString, int> verdicts()
    {
        QMap<QString, int> counts;
        const auto rows = plainCsv(QString::fromUtf8(m_runner.read(u"report.csv"_s)));
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
    }

    void initTestCase() { m_database = std::make_unique<TestDatabase>(); }

    void init()
    {
        QFETCH_GLOBAL(QString, engine);
        m_portal =
            engine == "sqlite"_L1
                ? m_runner.path(u"minsk.sqlite"_s)
                : PortalAddress{PortalAddress::Kind::Postgresql, m_database->address()}.text();
    }

    void portalIsMade()
    {
        const auto outcome = run({u"portal"_s, u"create"_s, u"--name"_s, u"Минск"_s});
        QVERIFY2(outcome.status == done, qPrintable(outcome.errors));
    }

    void treeOfStateBodiesIsImported()
    {
        const auto outcome = importFile(u"organizations"_s, u"by-gov-hierarchy/departments.csv"_s,
                                        u"departments.json"_s);
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
        const auto outcome =
            importFile(u"organizations"_s, u"minsk-115-ratings/organizations.csv"_s,
                       u"minsk-organizations.json"_s);
        QVERIFY2(outcome.status == problemsFound, qPrintable(outcome.errors));
        QCOMPARE(verdicts(), (QMap<QString, int>{{u"new"_s, 130}, {u"duplicate"_s, 14}}));

        // Six rows repeat an id; eight repeat a name under another id and are kept,
        // with its ratings.
        const QString report = QString::fromUtf8(m_runner.read(u"report.csv"_s));
        QCOMPARE(report.count(u" has the same id and counts."_s), 6);
        QCOMPARE(report.count(u" at the same place has the same name."_s), 8);
        QVERIFY(report.contains(u"5,duplicate,100064,Organization 100063 "_s));

        const QSet<qint64> ids = organizationIds();
        QCOMPARE(ids.size(), 131 + 138);
        for (const QStringList &row :
             plainCsv(textOf(fixture(u"minsk-115-ratings/organizations.csv"_s))).mid(1))
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
        const auto outcome =
            importFile(u"questionnaires"_s, u"minsk-115-ratings/requests_2015-11_2018-12.csv"_s,
                       u"minsk-ratings.json"_s);
        QVERIFY2(outcome.status == done, qPrintable(outcome.errors));
        QCOMPARE(verdicts(), (QMap<QString, int>{{u"new"_s, 893}}));
        QVERIFY2(outcome.errors.contains(u"left out by the mapping: 51,172 (not rated)"_s),
                 qPrintable(outcome.errors));
        QVERIFY(outcome.errors.contains(u"the mapping gives it to all four criteria"_s));
    }

    void secondImportChangesNothing()
    {
        const QString before = run({u"organizations"_s, u"list"_s}).output;
        importFile(u"organizations"_s, u"by-gov-hierarchy/departments.csv"_s,
                   u"departments.json"_s);
        QCOMPARE(verdicts(), (QMap<QString, int>{{u"unchanged"_s, 131}}));
        importFile(u"organizations"_s, u"minsk-115-ratings/organizations.csv"_s,
                   u"minsk-organizations.json"_s);
        QCOMPARE(verdicts(), (QMap<QString, int>{{u"unchanged"_s, 130}, {u"duplicate"_s, 14}}));
        importFile(u"questionnaires"_s, u"minsk-115-ratings/requests_2015-11_2018-12.csv"_s,
                   u"minsk-ratings.json"_s);
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
                 problemsFound); // the repeated names are still there
        QCOMPARE(verdicts(),
                 (QMap<QString, int>{{u"unchanged"_s, 131 + 130}, {u"duplicate"_s, 8}}));
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
            const auto outcome = run({u"ranking"_s, u"--scope"_s, QString::fromLatin1(minskParent),
                                      u"--members"_s, u"children"_s, u"--aggregation"_s, u"own"_s,
                                      u"--period"_s, QString::fromLatin1(quarter.name)});
            QVERIFY2(outcome.status == done, qPrintable(outcome.errors));
            const QJsonArray rows = rankingAsJson(QString::fromLatin1(quarter.name));
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
            u"chart"_s,   u"movements"_s,  u"--scope"_s, QString::fromLatin1(minskParent),
            u"--from"_s,  u"2017-Q2"_s,    u"--to"_s,    u"2018-Q4"_s,
            u"--lines"_s, u"most-rated"_s, u"--count"_s, u"10"_s,
            u"--out"_s};
        const auto drawn = run(chart + QStringList{u"chart.png"_s});
        QVERIFY2(drawn.status == done, qPrintable(drawn.errors));
        const QImage image(m_runner.path(u"chart.png"_s));
        QVERIFY(image.width() >= 1000 && image.height() >= 500);
        QSet<QRgb> strongColours;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                if (colour.hsvSaturation() > 100 && colour.value() > 60)
                    strongColours.insert(colour.rgb());
            }
        }
        QVERIFY2(strongColours.size() >= 5, "lines in colour");
        QCOMPARE(run(chart + QStringList{u"chart.svg"_s}).status, done);
        QVERIFY(m_runner.read(u"chart.svg"_s).contains("<svg"));
    }

    void everyPosterIsReadBackByAnotherReader()
    {
        QFETCH_GLOBAL(QString, engine);
        if (engine != "sqlite"_L1)
            QSKIP("The pages do not depend on the engine.");
        const auto made = run({u"posters"_s, u"--all"_s, u"--language"_s, u"ru"_s, u"--out"_s,
                               u"posters.pdf"_s, u"--report"_s, u"posters.csv"_s});
        QVERIFY2(made.status == done, qPrintable(made.errors));
        const auto report = plainCsv(QString::fromUtf8(m_runner.read(u"posters.csv"_s)));
        QCOMPARE(report.first().mid(0, 3),
                 (QStringList{u"organization_id"_s, u"page_or_file"_s, u"link"_s}));
        QCOMPARE(report.size(), 1 + 131 + 138);

        QCOMPARE(
            m_runner
                .run(u"pdftoppm"_s, {u"-r"_s, u"100"_s, u"-gray"_s, u"posters.pdf"_s, u"page"_s})
                .status,
            done);
        const QStringList pages =
            QDir(m_runner.folder()).entryList({u"page-*.pgm"_s}, QDir::Files, QDir::Name);
        QCOMPARE(pages.size(), report.size() - 1);
        for (const QStringList &row : report.mid(1)) {
            const QString page = pages.at(row.at(1).toLongLong() - 1);
            const auto read =
                m_runner.run(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, u"--nodbus"_s, page});
            QCOMPARE(read.output.trimmed(), profileLink(OrganizationId(row.first().toLongLong())));
            QCOMPARE(row.at(2), read.output.trimmed());
        }
    }

private:
    QJsonArray rankingAsJson(const QString &period)
    {
        const auto outcome = run({u"ranking"_s, u"--scope"_s, QString::fromLatin1(minskParent),
                                  u"--members"_s, u"children"_s, u"--aggregation"_s, u"own"_s,
                                  u"--period"_s, period, u"--format"_s, u"json"_s});
        return QJsonDocument::fromJson(outcome.output.toUtf8()).array();
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
