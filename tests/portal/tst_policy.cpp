// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/changerules.h"
#include "models/portal/policy.h"
#include "tests/support/fakeregister.h"

#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

const OrganizationId ministry(1);
const OrganizationId hospital(2);
const OrganizationId ward(3);
const OrganizationId school(4);

Organization named(OrganizationId id, std::optional<OrganizationId> parent)
{
    Organization organization;
    organization.id = id;
    organization.parent = parent;
    organization.nameRu = u"Имя"_s;
    organization.revision = 1;
    return organization;
}

} // namespace

/// Who may do what.
class PolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_register = FakeRegister();
        for (const Organization &organization : {named(ministry, {}), named(hospital, ministry),
                                                 named(ward, hospital), named(school, {})}) {
            m_register.insert(organization, QDate(2020, 1, 1));
            m_register.spans[organization.id] = {
                {organization.id, organization.parent, QDate(2020, 1, 1), {}}};
        }
    }

    void roles_data()
    {
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<QString>("allowed"); // a letter for each role
        QTest::newRow("register") << Operation::ReadRegister << u"oaps"_s;
        QTest::newRow("ratings") << Operation::ReadRatings << u"oaps"_s;
        QTest::newRow("journal") << Operation::ReadJournal << u"oaps"_s;
        QTest::newRow("comments") << Operation::ReadComments << u"oas"_s;
        QTest::newRow("who read them") << Operation::ReadWhoReadComments << u"oa"_s;
        QTest::newRow("organizations") << Operation::ChangeOrganizations << u"oa"_s;
        QTest::newRow("lists") << Operation::ChangeLists << u"o"_s;
        QTest::newRow("accounts") << Operation::KeepAccounts << u"oa"_s;
        QTest::newRow("look at stands") << Operation::ReadStands << u"oaps"_s;
        QTest::newRow("stands") << Operation::KeepStands << u"oap"_s;
        QTest::newRow("check") << Operation::CheckPortal << u"o"_s;
        QTest::newRow("copies") << Operation::CopyPortal << u"o"_s;
        QTest::newRow("questionnaires") << Operation::AddQuestionnaires << u"o"_s;
    }

    void roles()
    {
        QFETCH(Operation, operation);
        QFETCH(QString, allowed);
        const std::vector<std::pair<Role, QChar>> all{{Role::Operator, u'o'},
                                                      {Role::AgencyAdministrator, u'a'},
                                                      {Role::PrintStaff, u'p'},
                                                      {Role::Supervisor, u's'}};
        for (const auto &[role, letter] : all)
            QCOMPARE(!missingRight({.account = {}, .role = role}, operation),
                     allowed.contains(letter));
        QVERIFY(missingRight({}, operation) == MissingRight::Account);
    }

    void placesOfChanges_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("isAllowed");
        const auto row = [](const char *name, const Change &change, bool isAllowed) {
            QTest::newRow(name) << change << isAllowed;
        };
        row("create below", CreateOrganization{named({}, ward)}, true);
        row("create elsewhere", CreateOrganization{named({}, school)}, false);
        row("create above", CreateOrganization{named({}, ministry)}, false);
        row("create at the top", CreateOrganization{named({}, {})}, false);
        row("create below what is not there", CreateOrganization{named({}, OrganizationId(99))},
            false);
        row("edit one's own", UpdateOrganization{named(hospital, {})}, true);
        row("edit below", UpdateOrganization{named(ward, {})}, true);
        row("edit above", UpdateOrganization{named(ministry, {})}, false);
        row("edit elsewhere", UpdateOrganization{named(school, {})}, false);
        row("move within", MoveOrganization{ward, hospital, {}, 0}, true);
        row("move out", MoveOrganization{ward, school, {}, 0}, false);
        row("move to the top", MoveOrganization{ward, {}, {}, 0}, false);
        row("move in", MoveOrganization{school, hospital, {}, 0}, false);
        row("move one's own", MoveOrganization{hospital, ward, {}, 0}, false);
        row("archive below", SetOrganizationState{ward}, true);
        row("archive one's own", SetOrganizationState{hospital}, false);
        row("archive elsewhere", SetOrganizationState{school}, false);
        row("merge below", MergeOrganization{ward, hospital, {}, 0}, true);
        row("merge one's own", MergeOrganization{hospital, ward, {}, 0}, false);
        row("merge into what is elsewhere", MergeOrganization{ward, school, {}, 0}, false);
        row("merge what is elsewhere", MergeOrganization{school, ward, {}, 0}, false);
        row("withdraw below", WithdrawOrganization{ward, 0}, true);
        row("withdraw one's own", WithdrawOrganization{hospital, 0}, false);
    }

    void placesOfChanges()
    {
        QFETCH(Change, change);
        QFETCH(bool, isAllowed);
        const IsWithin isWithin = [this](OrganizationId organization, OrganizationId ancestor) {
            return m_register.isWithin(organization, ancestor);
        };
        Actor actor{.account = u"anna"_s, .role = Role::AgencyAdministrator, .scope = hospital};
        QCOMPARE(!missingRight(actor, change, isWithin), isAllowed);
        // The rules of change ask the same, and leave everything as it was.
        const auto applied = applyChanges({.changes = {change}, .reason = {}}, m_register, actor,
                                          QDate(2023, 5, 4), [](std::size_t) { return true; });
        if (!isAllowed) {
            QCOMPARE(applied.error().kind, PortalError::Kind::Forbidden);
            QCOMPARE(applied.error().problem, PortalError::Problem::OutsideScope);
            QVERIFY(m_register.journal.empty());
        }
        // Without a bound everything is theirs; with another role nothing.
        actor.scope.reset();
        QVERIFY(!missingRight(actor, change, isWithin));
        actor.role = Role::Supervisor;
        QVERIFY(missingRight(actor, change, isWithin) == MissingRight::Role);
    }

    void accounts_data()
    {
        QTest::addColumn<Actor>("actor");
        QTest::addColumn<Account>("account");
        QTest::addColumn<std::optional<MissingRight>>("toSee");
        QTest::addColumn<std::optional<MissingRight>>("toKeep");
        const Actor boss{.account = u"boss"_s, .role = Role::Operator};
        const Actor agency{
            .account = u"agency"_s, .role = Role::AgencyAdministrator, .scope = hospital};
        const auto of = [](Role role, std::optional<OrganizationId> scope) {
            return Account{.login = u"other"_s, .role = role, .scope = scope};
        };
        using Missing = std::optional<MissingRight>;
        const auto row = [](const char *name, const Actor &actor, const Account &account,
                            Missing toSee, Missing toKeep) {
            QTest::newRow(name) << actor << account << toSee << toKeep;
        };
        row("operator, operator", boss, of(Role::Operator, {}), {}, {});
        row("operator, in a part", boss, of(Role::Supervisor, ward), {}, {});
        row("administrator, below", agency, of(Role::PrintStaff, ward), {}, {});
        row("administrator, administrator", agency, of(Role::AgencyAdministrator, hospital), {},
            {});
        row("administrator, operator below", agency, of(Role::Operator, ward), {},
            MissingRight::Role);
        row("administrator, elsewhere", agency, of(Role::PrintStaff, school), MissingRight::Place,
            MissingRight::Place);
        row("administrator, above", agency, of(Role::PrintStaff, ministry), MissingRight::Place,
            MissingRight::Place);
        row("administrator, everywhere", agency, of(Role::PrintStaff, {}), MissingRight::Place,
            MissingRight::Place);
        Actor everywhere = agency;
        everywhere.scope.reset();
        row("administrator of all, in a part", everywhere, of(Role::PrintStaff, school), {}, {});
        row("administrator of all, everywhere", everywhere, of(Role::PrintStaff, {}),
            MissingRight::Place, MissingRight::Place);
        Actor part = boss;
        part.scope = hospital;
        row("operator of a part, below", part, of(Role::Operator, ward), {}, {});
        row("operator of a part, everywhere", part, of(Role::PrintStaff, {}), MissingRight::Place,
            MissingRight::Place);
        Account own = of(Role::Operator, {});
        own.login = u"boss"_s;
        row("their own", boss, own, {}, MissingRight::Own);
        Actor file = boss;
        file.hasSignedIn = false;
        row("of the same name as who opened a file", file, own, {}, {});
        row("supervisor", {.account = u"s"_s, .role = Role::Supervisor}, of(Role::PrintStaff, {}),
            MissingRight::Role, MissingRight::Role);
        row("nobody", {}, of(Role::PrintStaff, {}), MissingRight::Account, MissingRight::Account);
    }

    void accounts()
    {
        QFETCH(Actor, actor);
        QFETCH(Account, account);
        using Missing = std::optional<MissingRight>;
        QFETCH(Missing, toSee);
        QFETCH(Missing, toKeep);
        const IsWithin isWithin = [this](OrganizationId organization, OrganizationId ancestor) {
            return m_register.isWithin(organization, ancestor);
        };
        QVERIFY(missingRightToSee(actor, account, isWithin) == toSee);
        QVERIFY(missingRightToKeep(actor, account, isWithin) == toKeep);
        const Missing toSetPassword = missingRightToSetPassword(actor, account, isWithin);
        QVERIFY(toSetPassword == (toKeep == MissingRight::Own ? Missing() : toKeep));
    }

    void whatTheSetItselfMadeIsWithin()
    {
        const Actor actor{
            .account = u"anna"_s, .role = Role::AgencyAdministrator, .scope = hospital};
        Organization below = named(OrganizationId(50), hospital);
        const auto applied =
            applyChanges({.changes = {CreateOrganization{below},
                                      CreateOrganization{named(OrganizationId(51), below.id)}},
                          .reason = {}},
                         m_register, actor, QDate(2023, 5, 4), [](std::size_t) { return true; });
        QVERIFY(applied);
        // And what it took out is not any more.
        const Actor all{.account = {}, .role = Role::Operator};
        QVERIFY(applyChanges({.changes = {MoveOrganization{below.id, school, {}, 0}}, .reason = {}},
                             m_register, all, QDate(2023, 5, 4), [](std::size_t) { return true; }));
        QVERIFY(!applyChanges(applied->inverse, m_register, actor, QDate(2023, 5, 4),
                              [](std::size_t) { return true; }));
    }

private:
    FakeRegister m_register;
};

QTEST_GUILESS_MAIN(PolicyTest)
#include "tst_policy.moc"
