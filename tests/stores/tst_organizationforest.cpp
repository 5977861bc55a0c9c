// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stores/organizationforest.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace ratingdesk;

namespace {

using Ids = std::vector<OrganizationId>;

OrganizationId id(qint64 value) { return OrganizationId(value); }

OrganizationNode node(qint64 organization, std::optional<qint64> parent)
{
    OrganizationNode made;
    made.id = id(organization);
    if (parent)
        made.parent = id(*parent);
    return made;
}

} // namespace

class OrganizationForestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHasNoParentStandsAtTheTop()
    {
        const OrganizationForest forest({node(3, 99), node(7, 3)});
        QCOMPARE(forest.childrenOf({}), Ids{id(3)});
        QVERIFY(!forest.find(id(3))->parent);
        QCOMPARE(forest.pathTo(id(7)), (Ids{id(3), id(7)}));
    }

    void aRingIsOpenedSoThatAllOfItCanBeReached()
    {
        const OrganizationForest forest(
            {node(1, {}), node(2, 4), node(3, 2), node(4, 3), node(5, 4), node(6, 6)});
        QCOMPARE(forest.childrenOf({}), (Ids{id(1), id(2), id(6)}));
        QCOMPARE(forest.subtreeOf(id(2)), (Ids{id(2), id(3), id(4), id(5)}));
        QCOMPARE(forest.descendantCount(id(2)), 3);
    }

    /// Whatever is done step by step, it looks as if it had been built that way at once.
    void editingAgreesWithBuildingAnew()
    {
        QRandomGenerator random(7);
        std::vector<OrganizationNode> nodes;
        OrganizationForest forest;
        const auto someNode = [&] { return random.bounded(static_cast<quint32>(nodes.size())); };
        for (int step = 0; step < 3000; ++step) {
            const int action = nodes.size() < 20 ? 0 : random.bounded(3);
            if (action == 0) {
                OrganizationNode made = node(1 + random.bounded(5000), {});
                if (forest.find(made.id))
                    continue;
                if (!nodes.empty() && random.bounded(10) > 0)
                    made.parent = nodes[someNode()].id;
                forest.insert(made);
                nodes.push_back(made);
            } else if (action == 1) {
                OrganizationNode &moving = nodes[someNode()];
                const auto to = nodes[someNode()].id;
                if (forest.isWithin(to, moving.id))
                    continue;
                forest.move(moving.id, to);
                moving.parent = to;
            } else {
                const auto place = someNode();
                if (!forest.childrenOf(nodes[place].id).empty())
                    continue;
                forest.remove(nodes[place].id);
                nodes.erase(nodes.begin() + place);
            }
        }
        std::sort(nodes.begin(), nodes.end(),
                  [](const auto &left, const auto &right) { return left.id < right.id; });
        const OrganizationForest anew(nodes);
        QCOMPARE(forest.nodes(), anew.nodes());
        QCOMPARE(forest.childrenOf({}), anew.childrenOf({}));
        for (const OrganizationNode &some : nodes) {
            QCOMPARE(forest.childrenOf(some.id), anew.childrenOf(some.id));
            QCOMPARE(forest.descendantCount(some.id), anew.descendantCount(some.id));
            QCOMPARE(static_cast<std::size_t>(forest.descendantCount(some.id)) + 1,
                     forest.subtreeOf(some.id).size());
        }
    }
};

QTEST_APPLESS_MAIN(OrganizationForestTest)
#include "tst_organizationforest.moc"
