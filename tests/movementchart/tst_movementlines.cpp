// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/movementchart/inventedseries.h"
#include "views/movementchart/labelspread.h"
#include "views/movementchart/movementlines.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace ratingdesk;
using namespace ratingdesk::test;

namespace {

using Ids = std::vector<OrganizationId>;

Ids ids(std::initializer_list<int> values)
{
    Ids result;
    for (const int value : values)
        result.emplace_back(value);
    return result;
}

std::vector<bool> keptOf(const std::vector<std::optional<double>> &places)
{
    std::vector<bool> kept;
    for (const auto &place : places)
        kept.push_back(place.has_value());
    return kept;
}

std::vector<double> placesOf(const std::vector<std::optional<double>> &places)
{
    std::vector<double> found;
    for (const auto &place : places) {
        if (place)
            found.push_back(*place);
    }
    return found;
}

/// As if a value was a hundred pixels high.
double heightOf(double value) { return value * 100; }

} // namespace

class MovementLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsStayWhereTheyAreWhenThereIsRoom()
    {
        const std::vector<double> wanted{10, 40, 90};
        QCOMPARE(spreadApart(wanted, 20, 0, 100), wanted);
        QVERIFY(spreadApart({}, 20, 0, 100).empty());
    }

    void labelsAtOnePlaceSpreadAroundIt()
    {
        QCOMPARE(spreadApart({50, 50, 50}, 10, 0, 100), (std::vector<double>{40, 50, 60}));
        QCOMPARE(spreadApart({0, 0}, 10, 0, 100), (std::vector<double>{0, 10}));
        QCOMPARE(spreadApart({100, 100}, 10, 0, 100), (std::vector<double>{90, 100}));
    }

    void labelsNeverOverlapNorLeaveTheChart()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 300; ++round) {
            std::vector<double> wanted(1 + random() % 40);
            for (double &place : wanted)
                place = double(random() % 1000);
            std::sort(wanted.begin(), wanted.end());
            const auto places = spreadApart(wanted, 20, 0, 1000);
            QCOMPARE(places.size(), wanted.size());
            for (std::size_t i = 0; i < places.size(); ++i) {
                QVERIFY(places[i] >= -1e-6 && places[i] <= 1000 + 1e-6);
                QVERIFY(i == 0 || places[i] - places[i - 1] >= 20 - 1e-6);
            }
        }
    }

    void moreLabelsThanFitAreSpacedEvenly()
    {
        const auto places = spreadApart(std::vector<double>(11, 0.0), 20, 0, 100);
        QCOMPARE(places.front(), 0.0);
        QCOMPARE(places.back(), 100.0);
    }

    void labelsAreLeftOutWhereTheyDoNotFit()
    {
        // Room for three: the first and the last stay, of the others the one that stands freest.
        const auto places = placeLabels({{10, 1}, {11, 1}, {12, 1}, {40, 1}, {50, 1}}, 20, 0, 60);
        QCOMPARE(keptOf(places), (std::vector{true, false, false, true, true}));
        QCOMPARE(placesOf(places), (std::vector<double>{10, 30, 50}));
        // Who comes first by priority keeps its place among all.
        QCOMPARE(keptOf(placeLabels({{10, 3}, {11, 0}, {12, 1}, {40, 3}, {50, 2}}, 20, 0, 60)),
                 (std::vector{false, true, true, false, true}));
        QCOMPARE(keptOf(placeLabels({{5, 1}, {5, 1}}, 20, 0, 20)), (std::vector{true, false}));
        QCOMPARE(keptOf(placeLabels({{5, 1}}, 20, 0, 19)), std::vector{false});
        QVERIFY(placeLabels({}, 20, 0, 100).empty());
    }

    /// Whatever is asked: never over each other, never in another order, never beside the plot, and
    /// never one of less weight instead of one of more.
    void placedLabelsKeepTheRules()
    {
        std::mt19937 random(23);
        for (int round = 0; round < 2000; ++round) {
            const double height = 8 + int(random() % 30);
            const double top = int(random() % 50);
            const double bottom = top + int(random() % 600);
            std::vector<WantedLabel> wanted(random() % 70);
            const int spread = 1 + int(random() % 700);
            for (WantedLabel &label : wanted)
                label = {top - 30 + int(random() % spread), int(random() % 5)};
            std::stable_sort(wanted.begin(), wanted.end(), [](const auto &left, const auto &right) {
                return left.place < right.place;
            });
            const auto places = placeLabels(wanted, height, top, bottom);
            QCOMPARE(places.size(), wanted.size());
            double before = top - height / 2;
            int maxKept = 0;
            int leastLeftOut = std::numeric_limits<int>::max();
            std::size_t kept = 0;
            for (std::size_t i = 0; i < places.size(); ++i) {
                if (!places[i]) {
                    leastLeftOut = std::min(leastLeftOut, wanted[i].priority);
                    continue;
                }
                ++kept;
                maxKept = std::max(maxKept, wanted[i].priority);
                QVERIFY(*places[i] - before >= height - 1e-6);
                QVERIFY(*places[i] - height / 2 >= top - 1e-6);
                QVERIFY(*places[i] + height / 2 <= bottom + 1e-6);
                before = *places[i];
            }
            QVERIFY(maxKept <= leastLeftOut);
            // None is left out while there is room for one more.
            QCOMPARE(kept, std::min(wanted.size(), std::size_t((bottom - top) / height)));
        }
    }

    void aFewLinesAreAllLit()
    {
        const MovementSeries series = seriesOf({{2, 2}, {1, 1}, {3, 0}});
        QCOMPARE(litLines(series, LitLines::TopAndBottom, 10, {}, {}), ids({2, 1, 3}));
    }

    void ofManyTheBestTheLastAndTheNeighboursAreLit()
    {
        const MovementSeries series = calmSeries(120, 3);
        QCOMPARE(litLines(series, LitLines::TopAndBottom, 10, {}, {}),
                 ids({1, 2, 3, 4, 5, 6, 7, 118, 119, 120}));
        QCOMPARE(
            litLines(series, LitLines::TopAndBottom, 10, {OrganizationId(80)}, OrganizationId(60)),
            ids({1, 2, 3, 59, 60, 61, 80, 118, 119, 120}));
        QCOMPARE(litLines(series, LitLines::MostRated, 3, {}, {}), ids({118, 119, 120}));
        QCOMPARE(
            litLines(series, LitLines::PinnedOnly, 3, {OrganizationId(5), OrganizationId(999)}, {}),
            ids({5}));
    }

    void ofThoseWhoShareAPositionTheMostRatedAreLit()
    {
        // A larger id has more questionnaires: 1 to 20 share the first, 21 to 40 the last position.
        std::vector<std::vector<int>> positions(20, {1});
        positions.resize(40, {21});
        const MovementSeries series = seriesOf(positions);
        QCOMPARE(litLines(series, LitLines::TopAndBottom, 10, {}, {}),
                 ids({20, 19, 18, 17, 16, 15, 14, 40, 39, 38}));
        QCOMPARE(litLines(series, LitLines::LargestMovements, 2, {}, {}), ids({40, 39}));
    }

    void theLargestMovementsAreCountedInEitherDirection()
    {
        const MovementSeries series = seriesOf({{1, 3}, {2, 2}, {3, 4}, {4, 1}});
        QCOMPARE(litLines(series, LitLines::LargestMovements, 2, {}, {}), ids({4, 1}));
    }

    void aLineIsFlatAroundEachPeriodAndSteepBetween()
    {
        const auto lines =
            chartLines(seriesOf({{1, 3}, {2, 2}}), ChartQuantity::Position, ids({1, 2}));
        const ChartLine &line = lines.back();
        QCOMPARE(line.organization, OrganizationId(1));
        QCOMPARE(line.runs.size(), std::size_t(1));
        for (const double x : {-shoulder, 0.0, shoulder})
            QCOMPARE(line.valueAt(x).value(), 1.0);
        for (const double x : {1 - shoulder, 1.0, 1 + shoulder})
            QCOMPARE(line.valueAt(x).value(), 3.0);
        QCOMPARE(line.valueAt(0.5).value(), 2.0);
        double before = 1;
        for (double x = 0; x <= 1; x += 0.05) {
            const double value = line.valueAt(x).value();
            QVERIFY(value >= before - 1e-9);
            before = value;
        }
        QVERIFY(!line.valueAt(1.5));
    }

    void litLinesThatShareAValueRunSideBySide()
    {
        const MovementSeries series = seriesOf({{1, 1, 1}, {1, 1, 2}, {1, 3, 3}, {1, 3, 3}});
        auto lines = chartLines(series, ChartQuantity::Position, ids({1, 2, 3}));
        QCOMPARE(maximumSideBySide(lines, heightOf, 24), 3);
        layOutTracks(lines, heightOf, {1, 1, 0, 1000});
        // Grey ones stay where they are; lit ones lie in the order of their names around the value.
        QCOMPARE(lines[0].tracks, (std::vector<double>{0, 0, 0}));
        QCOMPARE(lines[3].tracks, (std::vector{-1.0, -0.5, 0.0}));
        QCOMPARE(lines[2].tracks, (std::vector{0.0, 0.5, 0.0}));
        QCOMPARE(lines[1].tracks, (std::vector{1.0, 0.0, 0.0}));
        // The value itself is true, and the way from track to track is smooth.
        QCOMPARE(lines[3].valueAt(0.5).value(), 1.0);
        QCOMPARE(lines[3].trackAt(0), -1.0);
        QCOMPARE(lines[3].trackAt(0.5), -0.75);
        QCOMPARE(lines[3].trackAt(1), -0.5);
        QCOMPARE(maximumSideBySide(chartLines(series, ChartQuantity::Position, {}), heightOf, 24),
                 1);
    }

    /// On a tall scale thousands of places share a few pixels: lines of different values must not
    /// lie over each other either, nor leave their order for the tracks of their neighbours.
    void litLinesRunInTheOrderOfTheirValues()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            const int members = 1 + int(random() % 60);
            std::vector<std::vector<int>> positions;
            Ids all;
            for (int i = 1; i <= members; ++i) {
                all.emplace_back(i);
                auto &row = positions.emplace_back();
                for (int period = 0; period < 3; ++period)
                    row.push_back(1 + int(random() % (round % 2 == 0 ? 20 : 13'500)));
            }
            const double pixels = round % 3 == 0 ? 120 : 600;
            const auto height = [&](double value) { return value / 13'500 * pixels; };
            const MovementSeries series = seriesOf(positions);
            auto lines = chartLines(series, ChartQuantity::Position,
                                    litLines(series, LitLines::MostRated, 60, {}, {}));
            layOutTracks(lines, height, {2, 0.5, 0, pixels});
            const double shrunk = std::min(1.0, pixels / (2 * 60));
            for (std::size_t period = 0; period < 3; ++period) {
                std::vector<std::pair<double, double>> places; // value, pixel
                for (const ChartLine &line : lines)
                    places.emplace_back(line.marks[period].y(),
                                        height(line.marks[period].y()) + line.tracks[period]);
                std::sort(places.begin(), places.end());
                for (std::size_t i = 0; i < places.size(); ++i) {
                    QVERIFY(places[i].second >= -1e-6 && places[i].second <= pixels + 1e-6);
                    if (i == 0)
                        continue;
                    const bool isTied = places[i].first == places[i - 1].first;
                    QVERIFY(places[i].second - places[i - 1].second >=
                            (isTied ? 2 : 0.5) * shrunk - 1e-6);
                }
            }
        }
    }

    void gapsAreGaps()
    {
        const auto lines = chartLines(seriesOf({{1, 0, 2, 1, 0}}), ChartQuantity::Position, {});
        QCOMPARE(lines.front().runs.size(), std::size_t(2));
        QCOMPARE(lines.front().periods, (std::vector{0, 2, 3}));
        QVERIFY(lines.front().valueAt(0.1));
        QVERIFY(!lines.front().valueAt(0.5));
        QVERIFY(!lines.front().valueAt(1));
        QVERIFY(lines.front().valueAt(2.5));
        QVERIFY(!lines.front().valueAt(4));
    }

    void greyLinesLieBelowLitOnes()
    {
        const auto lines = chartLines(calmSeries(30, 2), ChartQuantity::Position, ids({4, 9}));
        QCOMPARE(lines.size(), std::size_t(30));
        QVERIFY(!lines[27].isLit);
        QCOMPARE(lines[28].organization, OrganizationId(9));
        QCOMPARE(lines[29].organization, OrganizationId(4));
    }

    void ofVeryManyOnlyLitOnesAreDrawn()
    {
        const auto lines =
            chartLines(calmSeries(maximumLinesDrawn + 1, 2), ChartQuantity::Position, ids({4, 9}));
        QCOMPARE(lines.size(), std::size_t(2));
    }

    void theAxisHasRoundTicksAndTheFirstPosition_data()
    {
        QTest::addColumn<int>("members");
        QTest::addColumn<int>("count");
        QTest::addColumn<std::vector<double>>("ticks");
        QTest::newRow("few") << 4 << 10 << std::vector<double>{1, 2, 3, 4};
        QTest::newRow("some") << 12 << 6 << std::vector<double>{1, 5, 10};
        QTest::newRow("many") << 120 << 8 << std::vector<double>{1, 20, 40, 60, 80, 100, 120};
    }

    void theAxisHasRoundTicksAndTheFirstPosition()
    {
        QFETCH(int, members);
        QFETCH(int, count);
        QFETCH(std::vector<double>, ticks);
        const auto lines = chartLines(calmSeries(members, 2), ChartQuantity::Position, {});
        const ChartRange range = chartRange(lines, ChartQuantity::Position);
        QCOMPARE(range.lowest, 1.0);
        QCOMPARE(range.highest, double(members));
        QCOMPARE(chartTicks(range, ChartQuantity::Position, count), ticks);
    }

    void everyAxisHasTicksWhateverItsRange()
    {
        std::mt19937 random(5);
        for (const auto quantity :
             {ChartQuantity::Position, ChartQuantity::Score, ChartQuantity::Questionnaires}) {
            for (int round = 0; round < 3000; ++round) {
                const bool isScore = quantity == ChartQuantity::Score;
                const double unit = isScore ? 0.001 : 1;
                const int most = isScore ? 4000 : 1 << (1 + round % 20);
                const double lowest = (round % 3 == 0 ? 1 : 1 + int(random() % most)) * unit;
                const ChartRange range{lowest, lowest + (isScore ? 50 : 1) * unit +
                                                   int(random() % most) * unit};
                const int count = 1 + int(random() % 40);
                const auto ticks = chartTicks(range, quantity, count);
                QVERIFY(!ticks.empty());
                QVERIFY(ticks.size() <= std::size_t(count) + 2);
                QVERIFY(ticks.front() >= range.lowest - 1e-6);
                QVERIFY(ticks.back() <= range.highest + 1e-6);
                QVERIFY(std::adjacent_find(ticks.begin(), ticks.end(), std::greater_equal<>()) ==
                        ticks.end());
            }
        }
        QCOMPARE(chartTicks({4.5, 4.5}, ChartQuantity::Score, 4), std::vector{4.5});
    }

    void anEmptyChartHasAnAxis()
    {
        for (const auto quantity :
             {ChartQuantity::Position, ChartQuantity::Score, ChartQuantity::Questionnaires}) {
            const ChartRange range = chartRange({}, quantity);
            QVERIFY(range.lowest < range.highest);
            QVERIFY(!chartTicks(range, quantity, 5).empty());
        }
    }
};

QTEST_APPLESS_MAIN(MovementLinesTest)
#include "tst_movementlines.moc"
