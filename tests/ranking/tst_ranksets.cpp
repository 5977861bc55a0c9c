// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ranking/ranksets.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

struct Method
{
    const char *name;
    std::function<std::optional<RankSets>(std::span<const Estimate>, double)> sets;
};

std::vector<Method> marginalMethods()
{
    return {{"Holm",
             [](std::span<const Estimate> estimates, double level) {
                 return holmRankSets(estimates, level, RankSetScope::Marginal);
             }},
            {"exact", [](std::span<const Estimate> estimates,
                         double level) { return exactRankSets(estimates, level); }},
            {"bootstrap", [](std::span<const Estimate> estimates, double level) {
                 return bootstrapRankSets(estimates, level, RankSetScope::Marginal,
                                          {.draws = 1000, .seed = 5});
             }}};
}

std::vector<Method> simultaneousMethods()
{
    return {{"Holm together",
             [](std::span<const Estimate> estimates, double level) {
                 return holmRankSets(estimates, level, RankSetScope::Simultaneous);
             }},
            {"bootstrap together", [](std::span<const Estimate> estimates, double level) {
                 return bootstrapRankSets(estimates, level, RankSetScope::Simultaneous,
                                          {.draws = 1000, .seed = 5});
             }}};
}

std::vector<Method> allMethods()
{
    std::vector<Method> methods = marginalMethods();
    for (Method &method : simultaneousMethods())
        methods.push_back(method);
    return methods;
}

std::vector<Estimate> randomEstimates(std::size_t count, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> value(3, 5);
    std::uniform_real_distribution<double> error(0.02, 0.4);
    std::vector<Estimate> estimates(count);
    for (Estimate &estimate : estimates)
        estimate = {.value = value(random), .standardError = error(random)};
    return estimates;
}

bool isWithin(const RankSets &inner, const RankSets &outer)
{
    for (std::size_t i = 0; i < inner.size(); ++i) {
        if (inner[i]->low < outer[i]->low || inner[i]->high > outer[i]->high)
            return false;
    }
    return true;
}

} // namespace

/// What confidence sets for ranks have to be, whatever the numbers.
class RankSetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAndOneAreRanked()
    {
        for (const Method &method : allMethods()) {
            QVERIFY2(method.sets({}, 0.95)->empty(), method.name);
            const Estimate one{.value = 4, .standardError = 0.5};
            QCOMPARE(*method.sets({&one, 1}, 0.95), RankSets{RankSet{}});
        }
    }

    void equalsShareTheBestRankAndAllPlaces()
    {
        const std::vector<Estimate> equals(5, {.value = 4, .standardError = 0.1});
        for (const Method &method : allMethods())
            QCOMPARE(*method.sets(equals, 0.95), RankSets(5, RankSet{1, 1, 5}));
    }

    void whatIsFarApartHasItsPlace()
    {
        std::vector<Estimate> apart;
        for (int i = 0; i < 6; ++i)
            apart.push_back({.value = 10.0 * i, .standardError = 0.1});
        for (const Method &method : allMethods()) {
            const RankSets sets = *method.sets(apart, 0.95);
            for (int i = 0; i < 6; ++i)
                QCOMPARE(*sets[static_cast<std::size_t>(i)], (RankSet{6 - i, 6 - i, 6 - i}));
        }
    }

    void whatIsKnownExactlyIsCompared()
    {
        const std::vector<Estimate> known{{.value = 3, .standardError = 0},
                                          {.value = 5, .standardError = 0},
                                          {.value = 3, .standardError = 0}};
        for (const Method &method : allMethods())
            QCOMPARE(*method.sets(known, 0.95),
                     (RankSets{RankSet{2, 2, 3}, RankSet{1, 1, 1}, RankSet{2, 2, 3}}));
    }

    void whatCannotBeRankedIsLeftOut()
    {
        std::vector<Estimate> estimates = randomEstimates(8, 1);
        for (const Method &method : allMethods()) {
            const RankSets without = *method.sets(estimates, 0.95);
            std::vector<Estimate> with = estimates;
            with.push_back({.value = std::numeric_limits<double>::quiet_NaN(), .standardError = 1});
            with.push_back({.value = 4, .standardError = std::numeric_limits<double>::infinity()});
            with.push_back({.value = 4, .standardError = 0.5, .observations = 1});
            RankSets sets = *method.sets(with, 0.95);
            QVERIFY(!sets[8] && !sets[9] && !sets[10]);
            sets.resize(8);
            QCOMPARE(sets, without);
        }
    }

    void lawsHold()
    {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            const std::vector<Estimate> estimates = randomEstimates(5 + seed, seed);
            const auto count = static_cast<int>(estimates.size());
            for (const Method &method : allMethods()) {
                const RankSets sets = *method.sets(estimates, 0.95);
                for (const auto &set : sets) {
                    QVERIFY2(1 <= set->low && set->low <= set->rank && set->rank <= set->high &&
                                 set->high <= count,
                             method.name);
                }
                QVERIFY2(isWithin(*method.sets(estimates, 0.9), sets), method.name);

                // Another scale and another zero change nothing; the other end becomes the first.
                std::vector<Estimate> scaled = estimates;
                std::vector<Estimate> turned = estimates;
                for (Estimate &estimate : scaled)
                    estimate = {.value = 4 * estimate.value + 8,
                                .standardError = 4 * estimate.standardError};
                for (Estimate &estimate : turned)
                    estimate.value = -estimate.value;
                QCOMPARE(*method.sets(scaled, 0.95), sets);
                if (QByteArray(method.name).startsWith("bootstrap"))
                    continue; // other draws belong to it
                const RankSets other = *method.sets(turned, 0.95);
                for (std::size_t i = 0; i < sets.size(); ++i) {
                    QCOMPARE(other[i]->low, count + 1 - sets[i]->high);
                    QCOMPARE(other[i]->high, count + 1 - sets[i]->low);
                }
            }
            QVERIFY(isWithin(*holmRankSets(estimates, 0.95, RankSetScope::Marginal),
                             *holmRankSets(estimates, 0.95, RankSetScope::Simultaneous)));
        }
    }

    void orderOfInputIsNothing()
    {
        const std::vector<Estimate> estimates = randomEstimates(12, 3);
        std::vector<Estimate> reversed(estimates.rbegin(), estimates.rend());
        const auto holm = [](std::span<const Estimate> input) {
            return *holmRankSets(input, 0.95, RankSetScope::Simultaneous);
        };
        RankSets sets = holm(reversed);
        std::reverse(sets.begin(), sets.end());
        QCOMPARE(sets, holm(estimates));
    }

    /// Few observations make an error less sure than many do.
    void fewObservationsMakeSetsWider()
    {
        std::vector<Estimate> few = randomEstimates(15, 4);
        std::vector<Estimate> many = few;
        for (Estimate &estimate : few)
            estimate.observations = 5;
        for (Estimate &estimate : many)
            estimate.observations = 50;
        const auto holm = [](std::span<const Estimate> input) {
            return *holmRankSets(input, 0.95, RankSetScope::Simultaneous);
        };
        QVERIFY(isWithin(holm(many), holm(few)));
        QVERIFY(holm(many) != holm(few));
    }

    void itCanBeEnded()
    {
        const std::vector<Estimate> estimates = randomEstimates(300, 6);
        const RankSetStep stop = [](int, int) { return false; };
        QVERIFY(!holmRankSets(estimates, 0.95, RankSetScope::Simultaneous, stop));
        QVERIFY(!holmRankSets(estimates, 0.95, RankSetScope::Marginal, stop));
        QVERIFY(!exactRankSets(estimates, 0.95, stop));
        QVERIFY(!bootstrapRankSets(estimates, 0.95, RankSetScope::Simultaneous, {}, stop));
        QVERIFY(!bootstrapRankSets(estimates, 0.95, RankSetScope::Marginal, {}, stop));
    }

    /// Where nobody is truly better, sets that hold together are wrong for anybody in no more than
    /// one of twenty worlds. Of 400 worlds, more than 36 are too many with a probability of 0.0005.
    void falseAlarmsKeepTheirRate()
    {
        std::mt19937 random(20231130);
        std::normal_distribution<double> normal;
        int wrong = 0;
        for (int world = 0; world < 400; ++world) {
            std::vector<Estimate> estimates(20);
            for (std::size_t i = 0; i < estimates.size(); ++i) {
                const double error = 0.05 * static_cast<double>(1 + i % 4);
                estimates[i] = {.value = 4 + error * normal(random), .standardError = error};
            }
            const RankSets sets = *holmRankSets(estimates, 0.95, RankSetScope::Simultaneous);
            wrong += std::any_of(sets.begin(), sets.end(),
                                 [](const auto &set) { return set->low > 1 || set->high < 20; });
        }
        QVERIFY2(wrong <= 36, qPrintable(QString::number(wrong)));
    }
};

QTEST_APPLESS_MAIN(RankSetsTest)

#include "tst_ranksets.moc"
