// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ranking/movementseries.h"
#include "tests/ranking/rankingoracle.h"

#include <QTest>

#include <cmath>

using namespace ratingdesk;
using namespace Qt::StringLiterals;
using Members = MemberSelection::Members;

namespace {

constexpr unsigned seeds = 60;

Ranking rankingOf(const RandomPortal &portal, const Period &period,
                  const MemberSelection &selection, const RankingMethod &method)
{
    return rank(TallyHistory(portal.tallies()).totalsOf(countedMonths(period, method.mode)),
                RankingTree(portal.hierarchy()), portal.traits, selection, method);
}

Period wholeTime()
{
    return {RandomPortal::firstMonth, RandomPortal::firstMonth + (RandomPortal::monthCount - 1)};
}

/// Random but the same for a seed: what a person could choose.
struct Choice
{
    Period period;
    MemberSelection selection;
    RankingMethod method;

    Choice(const RandomPortal &portal, unsigned seed)
    {
        std::mt19937 random(seed * 31 + 7);
        const auto upTo = [&random](int most) {
            return std::uniform_int_distribution<int>(0, most)(random);
        };
        period.first = RandomPortal::firstMonth + upTo(RandomPortal::monthCount - 1);
        period.last = period.first + upTo(3);
        method.mode = static_cast<RankingMethod::Mode>(upTo(1));
        method.criteria = static_cast<RankingMethod::Criteria>(upTo(1));
        method.aggregation = static_cast<RankingMethod::Aggregation>(upTo(2));
        method.satisfaction = static_cast<RankingMethod::Satisfaction>(upTo(1));
        method.minimumQuestionnaires = upTo(3) == 0 ? 1 + upTo(9) : 1;
        selection.members = static_cast<Members>(upTo(4));
        if (upTo(1) == 0)
            selection.scope =
                portal.traits[static_cast<std::size_t>(upTo(int(portal.traits.size()) - 1))]
                    .organization;
        if (upTo(4) == 0)
            selection.region = Region::Brest;
        if (upTo(4) == 0)
            selection.sphere = SphereId(1);
        if (upTo(4) == 0)
            selection.category = CategoryId(2);
    }
};

TallyTable tableOf(std::initializer_list<std::array<qint64, 4>> rows)
{
    TallyTable table;
    for (const auto &[organization, month, questionnaires, baseSum] : rows) {
        table.organizations.emplace_back(organization);
        table.slotNumbers.push_back(static_cast<int>(month));
        table[TallyColumn::Questionnaires].push_back(questionnaires);
        table[TallyColumn::BaseSum].push_back(baseSum);
    }
    return table;
}

RankingTree flatTree(int count)
{
    std::vector<std::pair<OrganizationId, std::optional<OrganizationId>>> parents;
    for (int i = 1; i <= count; ++i)
        parents.emplace_back(OrganizationId(i), std::nullopt);
    return RankingTree(Hierarchy(parents));
}

std::vector<int> positionsOf(const Ranking &ranking)
{
    std::vector<int> positions;
    for (const RankingRow &row : ranking.rows)
        positions.push_back(row.position.value_or(0));
    return positions;
}

bool isClose(double left, double right) { return std::abs(left - right) < 1e-8; }

} // namespace

class RankingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runningPeriodsAreComparedWithTheSameMonths_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("compared");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<LikeForLike::Kind>("kind");
        QTest::addColumn<QString>("counted");
        using Kind = LikeForLike::Kind;
        const auto row = [](const char *name, const QString &period, const QString &compared,
                            QDate today, Kind kind, const QString &counted) {
            QTest::newRow(name) << period << compared << today << kind << counted;
        };
        row("both over", u"2023-Q1"_s, u"2022-Q4"_s, {2023, 4, 1}, Kind::WholePeriods,
            u"2022-Q4"_s);
        row("on its last day", u"2023-Q1"_s, u"2022-Q4"_s, {2023, 3, 31}, Kind::WholePeriods,
            u"2022-Q4"_s);
        row("inside a month", u"2023-Q2"_s, u"2023-Q1"_s, {2023, 5, 4}, Kind::DaysUnknown, {});
        row("after a month", u"2023-Q2"_s, u"2023-Q1"_s, {2023, 4, 30}, Kind::SameMonths,
            u"2023-01"_s);
        row("a year before", u"2023"_s, u"2022"_s, {2023, 9, 30}, Kind::SameMonths,
            u"2022-01-01..2022-09-30"_s);
        row("other lengths", u"2023"_s, u"2022-Q4"_s, {2023, 9, 30}, Kind::DaysUnknown, {});
        row("a running month", u"2023-05"_s, u"2023-04"_s, {2023, 5, 4}, Kind::DaysUnknown, {});
        row("with a running one", u"2023-Q1"_s, u"2023-Q2"_s, {2023, 5, 31},
            Kind::ComparedUnfinished, {});
        row("one that is yet to come", u"2024"_s, u"2022"_s, {2023, 5, 31}, Kind::DaysUnknown, {});
    }

    void runningPeriodsAreComparedWithTheSameMonths()
    {
        QFETCH(QString, period);
        QFETCH(QString, compared);
        QFETCH(QDate, today);
        QFETCH(LikeForLike::Kind, kind);
        QFETCH(QString, counted);
        const LikeForLike result = likeForLike(*parsePeriod(period), *parsePeriod(compared), today);
        QCOMPARE(result.kind, kind);
        QCOMPARE(periodText(result.asked), compared);
        QCOMPARE(result.isPossible(), !counted.isEmpty());
        if (result.isPossible())
            QCOMPARE(periodText(result.compared), counted);
    }

    void decimalsTellNeighboursApart()
    {
        const auto ranked = [](const std::vector<Fraction> &scores) {
            Ranking ranking;
            for (const Fraction &score : scores) {
                RankingRow row;
                row.score = score;
                const bool isTie = !ranking.rows.empty() && ranking.rows.back().score == score;
                row.position = isTie ? *ranking.rows.back().position : ++ranking.rankedCount;
                ranking.rankedCount = int(ranking.rows.size()) + 1;
                ranking.rows.push_back(row);
            }
            return decimalsThatTellApart(ranking, 2);
        };
        QCOMPARE(ranked({{50, 10}, {45, 10}}), (std::vector{2, 2}));
        QCOMPARE(ranked({{50, 10}, {4334, 1000}, {4331, 1000}, {2, 1}}), (std::vector{2, 3, 3, 2}));
        // Equal scores share their decimals, and are no neighbours of each other.
        QCOMPARE(ranked({{4334, 1000}, {4331, 1000}, {8662, 2000}}), (std::vector{3, 3, 3}));
        // 4.59 and 4.60 are both 4.595 with three decimals.
        QCOMPARE(ranked({{45'960, 10'000}, {45'951, 10'000}, {45'949, 10'000}}),
                 (std::vector{3, 4, 4}));
        QCOMPARE(ranked({{4'000'000'001, 1'000'000'000}, {4, 1}}), (std::vector{9, 9}));
        QCOMPARE(ranked({}), std::vector<int>());
    }

    void gapsKeepTheirQuestionnaires()
    {
        RankingRow ranked;
        ranked.organization = OrganizationId(1);
        ranked.position = 1;
        ranked.questionnaires = 9;
        ranked.score = {4, 1};
        RankingRow gap = ranked;
        gap.position.reset();
        gap.questionnaires = 2;
        const std::vector<Ranking> rankings{{{ranked}, 1}, {{gap}, 0}};
        const auto series = movementSeries({*parsePeriod(u"2023-01"), *parsePeriod(u"2023-02")},
                                           rankings, QDate(2023, 2, 10));
        const auto points = series.pointsOf(OrganizationId(1));
        QCOMPARE(points.size(), std::size_t(2));
        QVERIFY(!points[0].isGap() && points[1].isGap());
        QCOMPARE(points[1].questionnaires, 2);
        QVERIFY(!series.isUnfinished(0));
        QVERIFY(series.isUnfinished(1));
    }

    void agreesWithTheOracle()
    {
        qsizetype compared = 0;
        for (unsigned seed = 0; seed < 8 * seeds; ++seed) {
            const RandomPortal portal(seed);
            const Choice choice(portal, seed);
            const Ranking ranking =
                rankingOf(portal, choice.period, choice.selection, choice.method);
            const RankingOracle oracle(portal, choice.period, choice.selection, choice.method);
            QCOMPARE(ranking.rows.size(), oracle.places().size());
            for (const RankingRow &row : ranking.rows) {
                const auto &place = oracle.places().at(row.organization);
                QCOMPARE(row.position.value_or(0), place.position);
                QCOMPARE(row.questionnaires, place.questionnaires);
                if (row.score.isNull())
                    continue;
                QVERIFY(isClose(row.score.value(), place.score));
                QVERIFY(isClose(row.satisfaction.value(), place.satisfaction));
                for (std::size_t i = 0; i < baseCriterionCount; ++i)
                    QVERIFY(isClose(row.criteria[i].value(), place.criteria[i]));
                ++compared;
            }
        }
        QVERIFY(compared > 1000);
    }

    void doesNotDependOnTheOrderOfAnswers()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            RandomPortal portal(seed);
            const Choice choice(portal, seed);
            const Ranking before =
                rankingOf(portal, choice.period, choice.selection, choice.method);
            std::shuffle(portal.answers.begin(), portal.answers.end(), std::mt19937(seed));
            std::shuffle(portal.parents.begin(), portal.parents.end(), std::mt19937(seed));
            QVERIFY(before.rows ==
                    rankingOf(portal, choice.period, choice.selection, choice.method).rows);
        }
    }

    void renamingOrganizationsMovesNoScore()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            RandomPortal portal(seed);
            const Ranking before = rankingOf(portal, wholeTime(), {}, {});
            const auto renamed = [](OrganizationId id) {
                return OrganizationId(1000 - id.value());
            };
            for (auto &[organization, parent] : portal.parents) {
                organization = renamed(organization);
                if (parent)
                    parent = renamed(*parent);
            }
            for (auto &answer : portal.answers)
                answer.organization = renamed(answer.organization);
            const Ranking after = rankingOf(portal, wholeTime(), {}, {});
            for (const RankingRow &row : before.rows) {
                const RankingRow *found = after.find(renamed(row.organization));
                QVERIFY(found);
                QCOMPARE(found->position, row.position);
                QVERIFY(found->score == row.score);
            }
        }
    }

    void addingAConstantToEveryScoreMovesNobody()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            RandomPortal portal(seed);
            for (auto &answer : portal.answers) {
                for (int &score : answer.scores)
                    score = std::min(score, 4);
            }
            const Ranking before = rankingOf(portal, wholeTime(), {}, {});
            for (auto &answer : portal.answers) {
                for (int &score : answer.scores)
                    ++score;
            }
            const Ranking after = rankingOf(portal, wholeTime(), {}, {});
            QCOMPARE(positionsOf(after), positionsOf(before));
        }
    }

    void aBetterAnswerNeverLowersItsOrganization()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            RandomPortal portal(seed);
            if (portal.answers.empty())
                continue;
            auto &answer = portal.answers[seed % portal.answers.size()];
            RankingMethod method;
            method.aggregation = RankingMethod::Aggregation::Own;
            const Ranking before = rankingOf(portal, wholeTime(), {}, method);
            answer.scores.fill(5);
            const Ranking after = rankingOf(portal, wholeTime(), {}, method);
            if (const RankingRow *row = before.find(answer.organization))
                QVERIFY(after.find(answer.organization)->position <= row->position);
        }
    }

    void pooledIsTheScoreOfAllQuestionnairesBelow()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            const RandomPortal portal(seed);
            const Hierarchy hierarchy = portal.hierarchy();
            for (const RankingRow &row : rankingOf(portal, wholeTime(), {}, {}).rows) {
                const auto subtree = hierarchy.subtreeOf(row.organization);
                qint64 sum = 0;
                qint64 count = 0;
                for (const auto &answer : portal.answers) {
                    if (std::find(subtree.begin(), subtree.end(), answer.organization) ==
                        subtree.end())
                        continue;
                    ++count;
                    for (const int score : answer.scores)
                        sum += score;
                }
                QCOMPARE(row.questionnaires, count);
                QVERIFY(row.score == (Fraction{sum, count * 4}));
            }
        }
    }

    void toDateIsWithinFromTheFirstMonthOn()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            const RandomPortal portal(seed);
            Choice choice(portal, seed);
            choice.method.mode = RankingMethod::Mode::ToDate;
            const Ranking toDate =
                rankingOf(portal, choice.period, choice.selection, choice.method);
            choice.method.mode = RankingMethod::Mode::Within;
            const Ranking within = rankingOf(portal, {RandomPortal::firstMonth, choice.period.last},
                                             choice.selection, choice.method);
            QVERIFY(toDate.rows == within.rows);
        }
    }

    void sharesPositionsAndSkips()
    {
        // 4.5, 4.25, 4.25 from other counts, 4.
        const TallyTable table =
            tableOf({{1, 0, 2, 34}, {2, 0, 2, 36}, {3, 0, 4, 68}, {4, 0, 1, 16}});
        const Ranking ranking = rank(totalsOfSlot(table, 0), flatTree(5), {}, {}, {});
        QCOMPARE(positionsOf(ranking), (std::vector{1, 2, 2, 4, 0}));
        QCOMPARE(ranking.rows[0].organization, OrganizationId(2));
        QCOMPARE(ranking.rows[1].organization, OrganizationId(1));
        QCOMPARE(ranking.rankedCount, 4);
        QVERIFY(ranking.rows[4].score.isNull());
    }

    void tellsApartWhatADoubleCannot()
    {
        // Two means that differ by 1 / (4 · n · m), far below the last bit of a double at 4.
        constexpr qint64 n = 400'000'009;
        constexpr qint64 m = 400'000'010;
        const TallyTable table = tableOf({{1, 0, n, 4 * n * 4 + 1}, {2, 0, m, 4 * m * 4 + 1}});
        const Ranking ranking = rank(totalsOfSlot(table, 0), flatTree(2), {}, {}, {});
        QCOMPARE(ranking.rows[0].score.value(), ranking.rows[1].score.value());
        QCOMPARE(positionsOf(ranking), (std::vector{1, 2}));
        QCOMPARE(ranking.rows[0].organization, OrganizationId(1));
    }

    void belowTheMinimumThereIsNoPosition()
    {
        const TallyTable table = tableOf({{1, 0, 9, 180}, {2, 0, 10, 100}, {3, 0, 11, 200}});
        RankingMethod method;
        method.minimumQuestionnaires = 10;
        const Ranking ranking = rank(totalsOfSlot(table, 0), flatTree(3), {}, {}, method);
        QCOMPARE(positionsOf(ranking), (std::vector{1, 2, 0}));
        QCOMPARE(ranking.rows[2].organization, OrganizationId(1));
        QVERIFY(ranking.rows[2].hasFewRatings());
        QVERIFY(!ranking.rows[1].hasFewRatings());
    }

    void countsPlacesWonAgainstAnotherPeriod()
    {
        const TallyTable table =
            tableOf({{1, 0, 1, 20}, {2, 0, 1, 16}, {1, 1, 1, 12}, {2, 1, 1, 16}, {3, 1, 1, 8}});
        const RankingTree tree = flatTree(3);
        Ranking now = rank(totalsOfSlot(table, 1), tree, {}, {}, {});
        compareWith(now, rank(totalsOfSlot(table, 0), tree, {}, {}, {}));
        QCOMPARE(now.find(OrganizationId(2))->movement(), std::optional(1));
        QCOMPARE(now.find(OrganizationId(1))->movement(), std::optional(-1));
        QVERIFY(!now.find(OrganizationId(3))->movement());
    }

    void theHistoryGivesAnyPeriod()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            const RandomPortal portal(seed);
            const TallyHistory history(portal.tallies());
            for (int first = 0; first < RandomPortal::monthCount; ++first) {
                for (int last = first; last < RandomPortal::monthCount; ++last) {
                    const Period period{RandomPortal::firstMonth + first,
                                        RandomPortal::firstMonth + last};
                    std::map<OrganizationId, qint64> counts;
                    for (const auto &answer : portal.answers) {
                        if (period.contains(answer.month))
                            ++counts[answer.organization];
                    }
                    const PeriodTotals totals = history.totalsOf(period);
                    QCOMPARE(totals.organizations.size(), counts.size());
                    for (std::size_t i = 0; i < totals.organizations.size(); ++i)
                        QCOMPARE(totals.totals[i].questionnaires,
                                 counts.at(totals.organizations[i]));
                }
            }
        }
    }

    void endsOnACycle()
    {
        const auto id = [](qint64 value) { return OrganizationId(value); };
        const RankingTree tree(
            Hierarchy({{id(1), id(2)}, {id(2), id(1)}, {id(3), id(2)}, {id(4), {}}}));
        QCOMPARE(tree.parentsFirst().size(), std::size_t(4));
        const TallyTable table = tableOf({{1, 0, 1, 20}, {3, 0, 1, 16}});
        const Ranking ranking = rank(totalsOfSlot(table, 0), tree, {}, {}, {});
        QCOMPARE(ranking.find(id(1))->questionnaires, 2);
        QCOMPARE(ranking.find(id(2))->questionnaires, 1);
    }

    void aGapIsAGap()
    {
        const TallyTable table =
            tableOf({{1, 0, 1, 20}, {1, 2, 1, 16}, {2, 1, 1, 8}, {2, 2, 1, 20}});
        const RankingTree tree = flatTree(3);
        std::vector<Ranking> rankings;
        for (int slot = 0; slot < 3; ++slot) {
            rankings.push_back(rank(totalsOfSlot(table, slot), tree, {}, {}, {}));
        }
        const Period last = periodAround(Month(2023, 5), PeriodUnit::Month);
        const MovementSeries series = movementSeries(periodsUpTo(last, 3), rankings);
        QCOMPARE(series.members, (std::vector{OrganizationId(1), OrganizationId(2)}));
        const auto points = series.pointsOf(OrganizationId(1));
        QCOMPARE(points[0].position, 1);
        QVERIFY(points[1].isGap());
        QCOMPARE(points[2].position, 2);
        QVERIFY(series.pointsOf(OrganizationId(3)).empty());
        QCOMPARE(series.rankedCounts, (std::vector{1, 1, 2}));
    }

    void namesTheColumnsItReads()
    {
        QCOMPARE(rankingColumns({}, false).count(), std::size_t(3));
        QCOMPARE(rankingColumns({}, true).count(), std::size_t(7));
        RankingMethod method;
        method.satisfaction = RankingMethod::Satisfaction::MeanOfFive;
        QCOMPARE(rankingColumns(method, false).count(), std::size_t(2));
    }

    void walksFromPeriodToPeriod()
    {
        const Period first = *parsePeriod(u"2022-Q3");
        const Period last = *parsePeriod(u"2023-Q2");
        const auto periods = periodsFromTo(first, last);
        QCOMPARE(periods.size(), std::size_t(4));
        QCOMPARE(periods.front(), first);
        QCOMPARE(periods[1], *parsePeriod(u"2022-Q4"));
        QCOMPARE(periods.back(), last);
        QVERIFY(periodsFromTo(last, first).empty());
        QVERIFY(periodsFromTo(first, *parsePeriod(u"2023")).empty());
        QVERIFY(periodsFromTo(first, {Month(2022, 8), Month(2022, 10)}).empty());
        QCOMPARE(periodsFromTo(first, first), std::vector{first});
    }

    void writesFractionsWithTheSameDigitsEverywhere()
    {
        QCOMPARE((Fraction{1, 3}).text(4), u"0.3333"_s);
        QCOMPARE((Fraction{2, 3}).text(4), u"0.6667"_s);
        QCOMPARE((Fraction{1, 8}).text(2), u"0.13"_s);
        QCOMPARE((Fraction{5, 1}).text(4), u"5.0000"_s);
        QCOMPARE((Fraction{19999, 4000}).text(2), u"5.00"_s);
        QCOMPARE((Fraction{401, 100}).text(2), u"4.01"_s);
        QCOMPARE(Fraction{}.text(4), QString());
        QVERIFY(Fraction{} < (Fraction{0, 1}));
        QVERIFY((Fraction{2, 4}) == (Fraction{1, 2}));
    }
};

QTEST_APPLESS_MAIN(RankingTest)
#include "tst_ranking.moc"
