// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/changerules.h"
#include "tests/support/fakeregister.h"

#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

const OrganizationId ministry(1);
const OrganizationId hospital(2);
const QDate founded(2020, 1, 1);
const QDate today(2023, 5, 4);

} // namespace

/// The rules of change on days that go by, on a register in memory.
class ChangeRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void undoOnTheNextDayLeavesNoGap_data();
    void undoOnTheNextDayLeavesNoGap();
    void storageThatBreaksEndsTheSet();
    void undoDoesNotOverrideALaterMove();
    void correctionOfWhatIsNotAcceptedCanBeUndone();
    void withdrawalOfWhatIsNotAcceptedCanBeUndone();

private:
    Result<ChangeReceipt> apply(const std::vector<Change> &changes, QDate on);

    FakeRegister m_register;
};

void ChangeRulesTest::init()
{
    m_register = FakeRegister();
    for (const OrganizationId id : {ministry, hospital}) {
        Organization organization;
        organization.id = id;
        organization.nameRu = u"Имя"_s;
        organization.revision = 1;
        if (id == hospital)
            organization.parent = ministry;
        m_register.insert(organization, founded);
        m_register.spans[id] = {{id, organization.parent, founded, {}}};
    }
}

Result<ChangeReceipt> ChangeRulesTest::apply(const std::vector<Change> &changes, QDate on)
{
    return applyChanges({.changes = changes, .reason = {}}, m_register,
                        {.account = {}, .role = Role::Operator}, on,
                        [](std::size_t) { return true; });
}

void ChangeRulesTest::undoOnTheNextDayLeavesNoGap_data()
{
    QTest::addColumn<int>("days");
    QTest::newRow("the same day") << 0;
    QTest::newRow("the next day") << 1;
    QTest::newRow("next month") << 30;
}

void ChangeRulesTest::undoOnTheNextDayLeavesNoGap()
{
    QFETCH(int, days);
    const ParentSpans before = m_register.spansOf(hospital);
    const auto archived = apply({SetOrganizationState{hospital}}, today);
    QVERIFY(archived);
    const ParentSpans ended = m_register.spansOf(hospital);
    QCOMPARE(ended.back().until, today.addDays(-1));
    const auto undone = apply(archived->inverse.changes, today.addDays(days));
    QVERIFY(undone);
    QCOMPARE(m_register.spansOf(hospital), before);

    // And the undo of the undo ends it where it had ended.
    QVERIFY(apply(undone->inverse.changes, today.addDays(2 * days)));
    QCOMPARE(m_register.spansOf(hospital), ended);
    QCOMPARE(m_register.find(hospital)->state, OrganizationState::Archived);
}

void ChangeRulesTest::storageThatBreaksEndsTheSet()
{
    /// Breaks when something is to be written, and answers nothing from then on.
    class Breaking : public FakeRegister
    {
    public:
        std::optional<PortalError> failure() const override { return m_failure; }
        std::optional<Organization> find(OrganizationId organization) override
        {
            return m_failure ? std::nullopt : FakeRegister::find(organization);
        }
        void update(const Organization &, const Organization &) override
        {
            m_failure = {.kind = PortalError::Kind::Internal,
                         .problem = PortalError::Problem::DiskFull};
        }

    private:
        std::optional<PortalError> m_failure;
    };
    Breaking storage;
    static_cast<FakeRegister &>(storage) = m_register;
    const auto applied = applyChanges({.changes = {MoveOrganization{hospital, {}, {}, 0},
                                                   MoveOrganization{hospital, ministry, {}, 0}},
                                       .reason = {}},
                                      storage, {.account = {}, .role = Role::Operator}, today,
                                      [](std::size_t) { return true; });
    QVERIFY(!applied);
    QCOMPARE(applied.error().problem, PortalError::Problem::DiskFull);
}

void ChangeRulesTest::undoDoesNotOverrideALaterMove()
{
    const auto archived = apply({SetOrganizationState{hospital}}, today);
    QVERIFY(apply({MoveOrganization{hospital, {}, {}, 0}}, today));
    std::vector<Change> undo = archived->inverse.changes;
    std::get<SetOrganizationState>(undo.front()).revision = 0;
    QVERIFY(apply(undo, today.addDays(1)));
    QVERIFY(fitsTo(*m_register.find(hospital), m_register.spansOf(hospital)));
    QCOMPARE(m_register.spansOf(hospital).back().from, today.addDays(1));
}

void ChangeRulesTest::correctionOfWhatIsNotAcceptedCanBeUndone()
{
    // From a register that took what this one does not.
    m_register.registered[hospital].unp = u"200988542"_s;
    const Organization before = *m_register.find(hospital);
    Organization corrected = before;
    corrected.unp = u"100308563"_s;
    const auto receipt = apply({UpdateOrganization{corrected}}, today);
    QVERIFY(receipt);
    const auto undone = apply(receipt->inverse.changes, today);
    QVERIFY(undone);
    QCOMPARE(m_register.find(hospital)->unp, before.unp);
    QVERIFY(apply(undone->inverse.changes, today));
    QCOMPARE(m_register.find(hospital)->unp, corrected.unp);

    // Nobody else brings such a value in.
    Organization wrong = *m_register.find(hospital);
    wrong.unp = before.unp;
    QCOMPARE(apply({UpdateOrganization{wrong}}, today).error().problem,
             PortalError::Problem::InvalidField);
}

void ChangeRulesTest::withdrawalOfWhatIsNotAcceptedCanBeUndone()
{
    m_register.registered[hospital].email = u"none"_s;
    const auto receipt = apply({WithdrawOrganization{hospital, 0}}, today);
    QVERIFY(receipt);
    QVERIFY(apply(receipt->inverse.changes, today));
    QCOMPARE(m_register.find(hospital)->email, u"none"_s);
}

QTEST_GUILESS_MAIN(ChangeRulesTest)
#include "tst_changerules.moc"
