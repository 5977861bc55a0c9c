// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/hierarchy.h"

#include <QTest>

using namespace ratingdesk;

namespace {

using Ids = std::vector<OrganizationId>;

OrganizationId id(qint64 value) { return OrganizationId(value); }

} // namespace

class HierarchyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsParentsChildrenAndSubtrees()
    {
        const Hierarchy hierarchy({{id(4), id(2)}, {id(1), {}}, {id(2), id(1)}, {id(3), id(1)}});
        QCOMPARE(hierarchy.organizations(), (Ids{id(1), id(2), id(3), id(4)}));
        QCOMPARE(hierarchy.roots(), Ids{id(1)});
        QCOMPARE(hierarchy.childrenOf(id(1)), (Ids{id(2), id(3)}));
        QVERIFY(hierarchy.childrenOf(id(4)).empty());
        QCOMPARE(hierarchy.subtreeOf(id(1)), (Ids{id(1), id(2), id(3), id(4)}));
        QCOMPARE(hierarchy.subtreeOf(id(2)), (Ids{id(2), id(4)}));
        QCOMPARE(hierarchy.parentOf(id(4)).value(), id(2));
        QVERIFY(!hierarchy.parentOf(id(1)));
        QVERIFY(hierarchy.subtreeOf(id(9)).empty());
        QVERIFY(hierarchy.childrenOf(id(9)).empty());
    }

    void anOrganizationWithoutItsParentIsARoot()
    {
        const Hierarchy hierarchy({{id(5), id(99)}});
        QCOMPARE(hierarchy.roots(), Ids{id(5)});
        QVERIFY(!hierarchy.parentOf(id(5)));
    }

    void endsOnACycle()
    {
        const Hierarchy hierarchy({{id(1), id(2)}, {id(2), id(1)}});
        QCOMPARE(hierarchy.subtreeOf(id(1)), (Ids{id(1), id(2)}));
    }
};

QTEST_APPLESS_MAIN(HierarchyTest)
#include "tst_hierarchy.moc"
