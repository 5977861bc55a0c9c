// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/changerules.h"
#include "models/portal/mergeplan.h"
#include "models/portal/organizationnode.h"
#include "tests/support/fakeregister.h"

#include <QTest>

#include <random>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

/// Whatever is merged into whatever, the register stays a tree, and taking it back leaves no trace.
class MergePlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void successorBelowTakesTheirPlace();
    void anyMergeKeepsATreeAndIsTakenBack_data();
    void anyMergeKeepsATreeAndIsTakenBack();

private:
    void add(qint64 id, std::optional<qint64> parent)
    {
        Organization organization;
        organization.id = OrganizationId(id);
        if (parent)
            organization.parent = OrganizationId(*parent);
        organization.nameRu = u"Имя"_s;
        organization.revision = 1;
        m_register.insert(organization, founded);
        m_register.spans[organization.id] = {{organization.id, organization.parent, founded, {}}};
    }
    std::vector<OrganizationNode> nodes() const
    {
        std::vector<OrganizationNode> nodes;
        for (const auto &[id, organization] : m_register.registered)
            nodes.push_back(nodeOf(organization));
        return nodes;
    }
    Result<ChangeReceipt> apply(const std::vector<Change> &changes, QDate day)
    {
        return applyChanges({.changes = changes, .reason = {}}, m_register,
                            {.account = {}, .role = Role::Operator}, day,
                            [](std::size_t) { return true; });
    }

    const QDate founded{2020, 1, 1};
    const QDate today{2023, 5, 4};
    FakeRegister m_register;
};

void MergePlanTest::successorBelowTakesTheirPlace()
{
    m_register = FakeRegister();
    add(1, {});
    add(2, 1);
    add(3, 2);
    add(4, 3);
    add(5, 2);
    add(6, 3);
    const MergePlan plan = mergePlan(
        nodes(), {OrganizationId(2), OrganizationId(3), OrganizationId(2)}, OrganizationId(4));
    QCOMPARE(plan.merged, (std::vector{OrganizationId(2), OrganizationId(3)}));
    QVERIFY(plan.isLifted);
    QCOMPARE(plan.moved, (std::vector{OrganizationId(5), OrganizationId(6)}));
    QVERIFY(apply(plan.changes, today));
    QCOMPARE(m_register.find(OrganizationId(4))->parent, OrganizationId(1));
    QCOMPARE(m_register.find(OrganizationId(5))->parent, OrganizationId(4));
    QCOMPARE(m_register.find(OrganizationId(2))->mergedInto, OrganizationId(4));
}

void MergePlanTest::anyMergeKeepsATreeAndIsTakenBack_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 300; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void MergePlanTest::anyMergeKeepsATreeAndIsTakenBack()
{
    QFETCH(quint32, seed);
    std::mt19937 engine(seed);
    const auto below = [&engine](qint64 bound) { return qint64(engine() % quint32(bound)); };
    m_register = FakeRegister();
    const qint64 size = 3 + below(20);
    for (qint64 id = 1; id <= size; ++id)
        add(id, id == 1 || below(6) == 0 ? std::nullopt : std::optional(1 + below(id - 1)));
    for (qint64 id = 1; id <= size; ++id) {
        if (below(8) == 0)
            QVERIFY(apply({SetOrganizationState{.organization = OrganizationId(id)}},
                          founded.addDays(9)));
    }
    const OrganizationId into(1 + below(size));
    if (m_register.find(into)->state != OrganizationState::Active)
        QVERIFY(
            apply({SetOrganizationState{into, OrganizationState::Active}}, founded.addDays(20)));
    std::vector<OrganizationId> chosen;
    for (qint64 i = below(5); i >= 0; --i)
        chosen.emplace_back(1 + below(size));
    const auto before = m_register.registered;
    const auto spansBefore = m_register.spans;

    const MergePlan plan = mergePlan(nodes(), chosen, into);
    const auto made = apply(plan.changes, today);
    QVERIFY(made);
    for (const auto &[id, organization] : m_register.registered) {
        // Nothing that goes on stands below what is no more, and nothing below itself.
        std::optional<OrganizationId> at = organization.parent;
        for (qint64 steps = 0; at; ++steps) {
            QVERIFY(steps < size);
            const Organization above = *m_register.find(*at);
            QVERIFY(organization.state == OrganizationState::Merged ||
                    above.state != OrganizationState::Merged);
            at = above.parent;
        }
        QVERIFY(fitsTo(organization, m_register.spansOf(id)));
    }
    for (const OrganizationId id : plan.merged)
        QCOMPARE(m_register.find(id)->mergedInto, into);

    // Also on a later day.
    const auto undone = apply(made->inverse.changes, today.addDays(below(3)));
    QVERIFY(undone);
    for (const auto &[id, organization] : before) {
        Organization now = *m_register.find(id);
        now.revision = organization.revision;
        QCOMPARE(now, organization);
        QCOMPARE(m_register.spansOf(id), spansBefore.at(id));
    }
    QVERIFY(apply(undone->inverse.changes, today.addDays(9)));
    for (const OrganizationId id : plan.merged)
        QCOMPARE(m_register.find(id)->mergedInto, into);
}

QTEST_GUILESS_MAIN(MergePlanTest)
#include "tst_mergeplan.moc"
