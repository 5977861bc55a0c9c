// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/sqlportal.h"
#include "tests/ranking/rankingoracle.h"
#include "tests/support/program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned seed = 4;

/// A portal file with the organizations and the base scores of a random portal; its answers to
/// organizations that it does not have, and additional criteria, are dropped from both.
RandomPortal writtenPortal(const QString &path)
{
    RandomPortal portal(seed);
    std::set<OrganizationId> known;
    for (const MemberTraits &traits : portal.traits)
        known.insert(traits.organization);
    std::erase_if(portal.answers, [&known](const RandomPortal::Answer &answer) {
        return !known.contains(answer.organization);
    });
    std::stable_sort(
        portal.answers.begin(), portal.answers.end(),
        [](const auto &left, const auto &right) { return left.organization < right.organization; });

    std::vector<Organization> organizations;
    std::vector<ParentSpan> spans;
    for (std::size_t i = 0; i < portal.parents.size(); ++i) {
        Organization organization;
        organization.id = portal.parents[i].first;
        organization.parent = portal.parents[i].second;
        organization.kind = portal.traits[i].kind;
        organization.nameRu = u"Учреждение %1"_s.arg(organization.id.value());
        const int region = static_cast<int>(portal.traits[i].region);
        organization.soato = region == 0 ? QString() : u"%1000000000"_s.arg(region);
        organizations.push_back(organization);
        spans.push_back({organization.id, organization.parent, QDate(2020, 1, 1), {}});
    }
    std::vector<Questionnaire> questionnaires;
    for (RandomPortal::Answer &answer : portal.answers) {
        answer.additional.clear();
        Questionnaire questionnaire;
        questionnaire.id = QuestionnaireId(static_cast<qint64>(questionnaires.size()) + 1);
        questionnaire.organization = answer.organization;
        questionnaire.givenAt = QDateTime(answer.month.firstDay().addDays(3), QTime(9, 0), Qt::UTC);
        for (std::size_t i = 0; i < baseCriterionCount; ++i)
            questionnaire.scores[i] = static_cast<quint8>(answer.scores[i]);
        questionnaires.push_back(questionnaire);
    }

    SqlAddress address;
    address.path = path;
    const std::vector<QDate> createdOn(organizations.size(), QDate(2020, 1, 1));
    const auto made =
        createSqlPortal(address, {}, u"Random"_s, [&](BulkSink &sink) -> Result<void> {
            PortalInfo info;
            info.name = u"Random"_s;
            info.stoppedAt = QDate(2024, 1, 1);
            return sink.header(info)
                .and_then([&] { return sink.referenceData({}); })
                .and_then([&] { return sink.organizations(organizations, createdOn); })
                .and_then([&] { return sink.parentSpans(spans); })
                .and_then([&] { return sink.users({}); })
                .and_then([&] { return sink.questionnaires(questionnaires); });
        });
    if (!made)
        qFatal("The portal could not be made: %s", qPrintable(made.error().detail));
    return portal;
}

} // namespace

/// The commands over a real portal file, against an oracle that knows no database.
class RankingCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_portal.emplace(writtenPortal(m_program.path(u"random.sqlite"_s))); }

    void rankingAgreesWithTheOracle_data()
    {
        using Members = MemberSelection::Members;
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<MemberSelection>("selection");
        QTest::addColumn<RankingMethod>("method");
        const auto row = [](const char *name, const QString &options, auto change) {
            MemberSelection selection;
            RankingMethod method;
            change(selection, method);
            QTest::newRow(name) << options.split(u' ', Qt::SkipEmptyParts) << selection << method;
        };
        row("default", {}, [](auto &, auto &) {});
        row("within", u"--mode within"_s,
            [](auto &, auto &method) { method.mode = RankingMethod::Mode::Within; });
        row("own", u"--aggregation own"_s,
            [](auto &, auto &method) { method.aggregation = RankingMethod::Aggregation::Own; });
        row("mean of children", u"--aggregation children --satisfaction mean5"_s,
            [](auto &, auto &method) {
                method.aggregation = RankingMethod::Aggregation::MeanOfChildren;
                method.satisfaction = RankingMethod::Satisfaction::MeanOfFive;
            });
        row("minimum", u"--minimum 10 --criteria all"_s, [](auto &, auto &method) {
            method.minimumQuestionnaires = 10;
            method.criteria = RankingMethod::Criteria::All;
        });
        row("below a scope", u"--scope 7"_s, [](auto &selection, auto &) {
            selection.scope = OrganizationId(7);
            selection.members = Members::Children;
        });
        row("bodies of a region", u"--members bodies --group region=brest"_s,
            [](auto &selection, auto &) {
                selection.members = Members::Bodies;
                selection.region = Region::Brest;
            });
    }

    void rankingAgreesWithTheOracle()
    {
        QFETCH(QStringList, options);
        QFETCH(MemberSelection, selection);
        QFETCH(RankingMethod, method);
        const auto outcome = run(
            QStringList{u"ranking"_s, u"--period"_s, u"2023-Q1"_s, u"--compare"_s, u"2022-12"_s} +
            options);
        QCOMPARE(outcome.status, 0);
        const RankingOracle now(*m_portal, *parsePeriod(u"2023-Q1"), selection, method);
        const RankingOracle before(*m_portal, *parsePeriod(u"2022-12"), selection, method);
        std::size_t ranked = 0;
        for (const auto &[organization, place] : now.places())
            ranked += place.position > 0;

        const auto rows = plainCsv(outcome.output);
        QCOMPARE(rows.first().join(u','),
                 u"rank,previous_rank,movement,organization_id,name,questionnaires,score,"
                 "satisfaction,rank_low,rank_high,verdict"_s);
        QCOMPARE(std::size_t(rows.size()) - 1, ranked);
        for (const QStringList &row : rows.mid(1)) {
            const OrganizationId organization(row[3].toLongLong());
            const auto &place = now.places().at(organization);
            const int previous = before.places().at(organization).position;
            QCOMPARE(row[0].toInt(), place.position);
            QCOMPARE(row[1], previous > 0 ? QString::number(previous) : QString());
            QCOMPARE(row[2], previous > 0 ? QString::number(previous - place.position) : QString());
            QCOMPARE(row[4], u"Учреждение %1"_s.arg(organization.value()));
            QCOMPARE(row[5].toLongLong(), place.questionnaires);
            QVERIFY(std::abs(row[6].toDouble() - place.score) < 0.000051);
            QVERIFY(std::abs(row[7].toDouble() - place.satisfaction) < 0.000051);
            QCOMPARE(row[6].section(u'.', 1).size(), 4);
        }
    }

    void movementsAgreeWithTheRankings()
    {
        const auto movements =
            run({u"movements"_s, u"--from"_s, u"2022-11"_s, u"--to"_s, u"2023-06"_s});
        QCOMPARE(movements.status, 0);
        const auto rows = plainCsv(movements.output);
        QCOMPARE(rows.first().join(u','),
                 u"period,organization_id,name,rank,score,questionnaires,rank_low,rank_high"_s);
        for (const QString &period : {u"2022-11"_s, u"2023-06"_s}) {
            const auto ranking = plainCsv(run({u"ranking"_s, u"--period"_s, period}).output).mid(1);
            qsizetype at = 0;
            for (const QStringList &row : rows) {
                if (row[0] != period)
                    continue;
                QCOMPARE(row[1], ranking[at][3]);
                QCOMPARE(row[3], ranking[at][0]);
                QCOMPARE(row[4], ranking[at][6]);
                QCOMPARE(row[5], ranking[at][5]);
                ++at;
            }
            QCOMPARE(at, ranking.size());
        }
    }

    void exportsCarryTheMethod()
    {
        const auto outcome = run(
            {u"export"_s, u"ranking"_s, u"--period"_s, u"2023"_s, u"--out"_s, u"ranking.csv"_s});
        QCOMPARE(outcome.status, 0);
        const auto rows = plainCsv(QString::fromUtf8(m_program.read(u"ranking.csv"_s)));
        QCOMPARE(rows.first().last(), u"method"_s);
        for (const QStringList &row : rows.mid(1))
            QVERIFY(row.last().contains(u"Four base criteria"_s));
    }

    void chartsAreDrawnWithoutADisplay()
    {
        const std::vector<std::pair<QString, QByteArray>> files{
            {u"c.png"_s, "\x89PNG"}, {u"c.svg"_s, "<?xml"}, {u"c.pdf"_s, "%PDF"}};
        for (const auto &[file, beginning] : files) {
            const auto outcome = run({u"chart"_s, u"movements"_s, u"--members"_s, u"all"_s,
                                      u"--lines"_s, u"most-rated"_s, u"--out"_s, file});
            QCOMPARE(outcome.status, 0);
            QVERIFY(m_program.read(file).startsWith(beginning));
            QVERIFY2(outcome.errors.startsWith(u"Country · All levels · "_s),
                     qUtf8Printable(outcome.errors));
        }
    }

    void theMethodLineNamesThePeriod()
    {
        const auto alone = run({u"ranking"_s, u"--period"_s, u"2023-Q1"_s});
        QVERIFY2(alone.errors.startsWith(u"Country · All levels · Q1 2023 · All ratings"_s),
                 qUtf8Printable(alone.errors));
        const auto compared =
            run({u"ranking"_s, u"--period"_s, u"2023-Q1"_s, u"--compare"_s, u"2022-Q1"_s});
        QVERIFY(compared.errors.contains(u" · Q1 2023 in comparison with Q1 2022 · "_s));
        const auto movements = run({u"movements"_s, u"--from"_s, u"2022"_s, u"--to"_s, u"2023"_s});
        QVERIFY(movements.errors.contains(u" · 2022 – 2023 · "_s));
    }

    void aRunningPeriodIsMarkedAndComparedLikeForLike()
    {
        // The portal's day is 1 January 2024: January runs.
        const auto running =
            run({u"ranking"_s, u"--period"_s, u"2024-01"_s, u"--compare"_s, u"2023-12"_s});
        QCOMPARE(running.status, 0);
        for (const QString &words :
             {u"January 2024 (still running)"_s, u"ratings up to 1 January 2024 count"_s,
              u"the same days of December 2023 cannot be told"_s})
            QVERIFY2(running.errors.contains(words), qUtf8Printable(running.errors));
        const auto rows = plainCsv(running.output);
        QVERIFY(rows.size() > 1);
        for (const QStringList &row : rows.mid(1)) {
            QCOMPARE(row[1], QString());
            QCOMPARE(row[2], QString());
        }
        const auto movements =
            run({u"movements"_s, u"--from"_s, u"2023-H1"_s, u"--to"_s, u"2024-H1"_s});
        QVERIFY(movements.errors.contains(u"H1 2024 (still running)"_s));
        QVERIFY(movements.errors.contains(u"ratings up to 1 January 2024 count"_s));
        const auto exported = run({u"export"_s, u"movements"_s, u"--from"_s, u"2023"_s, u"--to"_s,
                                   u"2024"_s, u"--out"_s, u"running.csv"_s});
        QCOMPARE(exported.status, 0);
        QVERIFY(m_program.read(u"running.csv"_s).contains("2024 is still running"));
        const auto chart = run({u"chart"_s, u"movements"_s, u"--from"_s, u"2023"_s, u"--to"_s,
                                u"2024"_s, u"--out"_s, u"running.svg"_s});
        QCOMPARE(chart.status, 0);
        QVERIFY(m_program.read(u"running.svg"_s).contains("2024 is still running"));
        // What is over is not marked.
        const auto over = run({u"ranking"_s, u"--period"_s, u"2023"_s});
        QVERIFY(!over.errors.contains(u"running"_s));
        // Nor what has not begun, of which something else is said.
        const auto ahead = run({u"ranking"_s, u"--period"_s, u"2031"_s});
        QVERIFY(ahead.errors.contains(u"2031 has not begun yet"_s));
        QVERIFY2(!ahead.errors.contains(u"running"_s), qUtf8Printable(ahead.errors));
    }

    void helpNamesEveryColumnThatIsWritten()
    {
        for (const QString &command : {u"ranking"_s, u"movements"_s}) {
            const QString file = command + u"-columns.csv"_s;
            QStringList arguments{u"export"_s, command, u"--out"_s, file};
            arguments << (command == u"ranking"
                              ? QStringList{u"--period"_s, u"2023"_s}
                              : QStringList{u"--from"_s, u"2022"_s, u"--to"_s, u"2023"_s});
            QCOMPARE(run(arguments).status, 0);
            const auto rows = plainCsv(QString::fromUtf8(m_program.read(file)));
            const auto help = run({u"export"_s, command, u"--help"_s});
            for (const QString &column : rows.first())
                QVERIFY2(help.output.contains(column), qPrintable(column));
        }
    }

    void anOptionGivenTwiceIsSaid()
    {
        for (const QString &words :
             {u"ranking --period 2022 --period 2023"_s,
              u"ranking --period 2023 --minimum 3 --minimum 5"_s,
              u"ranking --period 2023 --group region=brest --group region=grodno"_s,
              u"organizations update 7 --set phone=1 --set phone=2"_s,
              u"organizations list --format csv --format json"_s}) {
            const auto outcome = run(words.split(u' '));
            QCOMPARE(outcome.status, 2);
            QVERIFY2(outcome.errors.contains(u" is given more than once."_s),
                     qUtf8Printable(outcome.errors));
        }
        // Several kinds of groups narrow each other.
        QVERIFY(
            run({u"ranking"_s, u"--period"_s, u"2023"_s, u"--group"_s, u"region=brest"_s}).status ==
            0);
    }

    void saysThatAPeriodLiesInTheFuture()
    {
        const QString sentence =
            u"2199 lies in the future; the last questionnaires are of 2023-07."_s;
        const auto ranking = run({u"ranking"_s, u"--period"_s, u"2199"_s});
        QCOMPARE(ranking.status, 0);
        QVERIFY2(ranking.errors.contains(sentence), qUtf8Printable(ranking.errors));
        const auto compared =
            run({u"ranking"_s, u"--period"_s, u"2023"_s, u"--compare"_s, u"2199"_s});
        QVERIFY2(compared.errors.contains(sentence), qUtf8Printable(compared.errors));
        const auto past = run({u"ranking"_s, u"--period"_s, u"2023"_s});
        QVERIFY(!past.errors.contains(u"future"_s));
    }

    void wrongUsageIsSaid_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("status");
        QTest::newRow("scope") << u"ranking --period 2023 --scope nowhere"_s << 2;
        QTest::newRow("unknown scope") << u"ranking --period 2023 --scope 999999"_s << 1;
        QTest::newRow("two regions")
            << u"ranking --period 2023 --group region=brest --group region=grodno"_s << 2;
        QTest::newRow("two scopes") << u"ranking --period 2023 --scope 7 --scope 8"_s << 2;
        QTest::newRow("group") << u"ranking --period 2023 --group region=warsaw"_s << 2;
        QTest::newRow("periods") << u"movements --from 2022-Q1 --to 2023"_s << 2;
        QTest::newRow("target") << u"export ranking --period 2023 --out ranking.doc"_s << 2;
        QTest::newRow("picture") << u"chart movements --out chart.bmp"_s << 2;
    }

    void wrongUsageIsSaid()
    {
        QFETCH(QString, command);
        QFETCH(int, status);
        const auto outcome = run(command.split(u' '));
        QCOMPARE(outcome.status, status);
        QVERIFY(outcome.output.isEmpty());
        QVERIFY(!outcome.errors.isEmpty());
    }

private:
    ProgramOutcome run(const QStringList &arguments) const
    {
        return m_program.ratingdesk(
            QStringList{u"--language"_s, u"en"_s, u"--portal"_s, u"sqlite:random.sqlite"_s} +
            arguments);
    }

    ProgramRunner m_program;
    std::optional<RandomPortal> m_portal;
};

QTEST_GUILESS_MAIN(RankingCommandsTest)
#include "tst_rankingcommands.moc"
