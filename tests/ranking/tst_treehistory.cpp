// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ranking/treehistory.h"

#include <QTest>

#include <random>

using namespace ratingdesk;

namespace {

OrganizationId id(qint64 value) { return OrganizationId(value); }

const QDate firstDay(2023, 1, 1);
constexpr int days = 120;

} // namespace

class TreeHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryDay()
    {
        const TreeHistory history({
            {id(1), {}, firstDay, {}},
            {id(2), id(1), firstDay.addDays(2), firstDay.addDays(5)},
            {id(2), {}, firstDay.addDays(6), firstDay.addDays(9)},
        });
        QCOMPARE(history.treeOn(firstDay.addDays(-1))->size(), std::size_t(0));
        QCOMPARE(history.treeOn(firstDay)->size(), std::size_t(1));
        const auto below = history.treeOn(firstDay.addDays(5));
        QCOMPARE(below->parentOf(below->indexOf(id(2))), below->indexOf(id(1)));
        const auto atTop = history.treeOn(firstDay.addDays(6));
        QCOMPARE(atTop->parentOf(atTop->indexOf(id(2))), RankingTree::none);
        QCOMPARE(history.treeOn(firstDay.addDays(10))->indexOf(id(2)), RankingTree::none);
        QCOMPARE(history.treeOn(firstDay.addDays(10'000))->size(), std::size_t(1));
    }

    void daysWithoutAChangeShareATree()
    {
        const TreeHistory history({{id(1), {}, firstDay, {}}, {id(2), id(1), firstDay, {}}});
        QCOMPARE(history.treeOn(firstDay).get(), history.treeOn(firstDay.addDays(days)).get());
    }

    void whoeverStoodBelowOnOneOfTheDays()
    {
        const TreeHistory history({
            {id(1), {}, firstDay, {}},
            {id(2), id(1), firstDay, firstDay.addDays(4)},
            {id(2), id(4), firstDay.addDays(5), {}},
            {id(3), id(2), firstDay, {}},
            {id(4), {}, firstDay, {}},
            {id(5), id(1), firstDay.addDays(5), {}},
        });
        using Ids = std::vector<OrganizationId>;
        QCOMPARE(history.standingBelow(id(1), {firstDay}), (Ids{id(1), id(2), id(3)}));
        QCOMPARE(history.standingBelow(id(1), {firstDay, firstDay.addDays(5)}),
                 (Ids{id(1), id(2), id(3), id(5)}));
        QCOMPARE(history.standingBelow(id(3), {firstDay}), Ids{id(3)});
        QCOMPARE(history.standingBelow(id(9), {firstDay}), Ids{id(9)});
    }

    /// The same as from the hierarchy of the day, which knows nothing of other days.
    void agreesWithTheHierarchyOfTheDay()
    {
        std::mt19937 random(11);
        const auto upTo = [&random](int most) {
            return std::uniform_int_distribution<int>(0, most)(random);
        };
        std::vector<ParentSpan> spans;
        for (int organization = 1; organization <= 60; ++organization) {
            for (QDate from = firstDay.addDays(upTo(30)); upTo(4) > 0;) {
                const QDate until = from.addDays(upTo(40));
                // Parents come before, so that there is no cycle; some are not there on that day.
                const int parent = upTo(organization - 1);
                spans.push_back({id(organization),
                                 parent > 0 ? std::optional(id(parent)) : std::nullopt, from,
                                 until});
                from = until.addDays(1 + upTo(3));
            }
        }
        const TreeHistory history(spans);
        for (int i = 0; i < days; ++i) {
            const QDate day = firstDay.addDays(i);
            std::vector<std::pair<OrganizationId, std::optional<OrganizationId>>> parents;
            for (const ParentSpan &span : spans) {
                if (span.from <= day && day <= *span.until)
                    parents.emplace_back(span.organization, span.parent);
            }
            QVERIFY(*history.treeOn(day) == RankingTree(Hierarchy(parents)));
        }
    }
};

QTEST_GUILESS_MAIN(TreeHistoryTest)
#include "tst_treehistory.moc"
