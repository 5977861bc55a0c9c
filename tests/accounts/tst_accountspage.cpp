// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/accountmodel.h"
#include "models/words/accountwords.h"
#include "models/words/portalerrortext.h"
#include "tests/support/await.h"
#include "tests/support/fakeportal.h"
#include "tests/support/shufflingportal.h"
#include "views/accounts/accountactions.h"
#include "views/accounts/accountspage.h"
#include "views/accounts/accounttable.h"
#include "views/common/emptystate.h"
#include "views/common/messagebar.h"
#include "views/common/workspace.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

const OrganizationId ministry(1);
const OrganizationId hospital(2);
const OrganizationId school(3);

Organization named(OrganizationId id, std::optional<OrganizationId> parent, const QString &name)
{
    Organization organization;
    organization.id = id;
    organization.parent = parent;
    organization.nameRu = name;
    return organization;
}

/// The page over a portal in memory with an operator, an administrator of the hospital and one who
/// watches everything.
struct Desk
{
    explicit Desk(const Actor &actor = {.account = u"boss"_s, .role = Role::Operator},
                  bool isEmpty = false)
    {
        portal.add(named(ministry, {}, u"Министерство здравоохранения"_s));
        portal.add(named(hospital, ministry, u"Больница № 1"_s));
        portal.add(named(school, {}, u"Школа № 3"_s));
        if (!isEmpty)
            portal.data().accounts = {
                {.id = AccountId(1), .login = u"boss"_s, .role = Role::Operator, .revision = 1},
                {.id = AccountId(2),
                 .login = u"clinic"_s,
                 .role = Role::AgencyAdministrator,
                 .scope = hospital,
                 .signedInAt = QDateTime(QDate(2023, 5, 1), QTime(9, 30), Qt::UTC),
                 .revision = 1},
                {.id = AccountId(3), .login = u"watcher"_s, .isActive = false, .revision = 1}};
        portal.data().actor = actor;
        workspace = std::make_unique<Workspace>(asAnswered(portal), *await(portal.open()));
        workspace->organizations().load();
        page = std::make_unique<AccountsPage>(*workspace);
        page->resize(1000, 700);
        page->show();
        QObject::connect(workspace.get(), &Workspace::messageShown, page.get(),
                         [this](const QString &text) { said << text; });
    }

    bool settle() const
    {
        return QTest::qWaitFor(
            [this] { return page->isReady() && workspace->organizations().isLoaded(); });
    }
    AccountTable &table() const { return *page->findChild<AccountTable *>(); }
    AccountActions &actions() const { return *page->findChild<AccountActions *>(); }
    Account stored(int id) const
    {
        for (const Account &account : portal.data().accounts) {
            if (account.id == AccountId(id))
                return account;
        }
        return {};
    }
    bool select(int id) const
    {
        if (!settle())
            return false;
        table().select(AccountId(id));
        const auto selected = table().selected();
        return selected && selected->id == AccountId(id);
    }
    QAction *role(Role role) const
    {
        for (QAction *action : actions().roles()->actions()) {
            if (action->text() == roleText(role))
                return action;
        }
        return nullptr;
    }
    QString error() const
    {
        for (const MessageBar *bar : page->findChildren<MessageBar *>()) {
            if (bar->isVisible())
                return bar->text();
        }
        return {};
    }
    QDialog *dialog(const QString &name) const { return page->findChild<QDialog *>(name); }

    mutable FakePortal portal;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<AccountsPage> page;
    QStringList said;
};

} // namespace

class AccountsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAccountIsShown()
    {
        const Desk desk;
        QVERIFY(desk.settle());
        QCOMPARE(desk.table().shownCount(), 3);
        const QAbstractItemModel &model = *desk.table().model();
        const auto text = [&model](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(text(0, AccountModel::LoginColumn), u"boss"_s);
        QCOMPARE(text(0, AccountModel::ScopeColumn), u"The whole register"_s);
        QCOMPARE(text(0, AccountModel::SignedInColumn), u"Never"_s);
        QTRY_COMPARE(text(1, AccountModel::ScopeColumn), u"Больница № 1"_s);
        QVERIFY(text(1, AccountModel::SignedInColumn).contains(u"12:30"_s)); // in Minsk
        QCOMPARE(text(2, AccountModel::StateColumn), u"Disabled"_s);
    }

    void theModelKeepsItsPromises()
    {
        const Desk desk;
        AccountModel model(desk.workspace->organizations());
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAccounts({desk.stored(1), desk.stored(2)});
        model.put(desk.stored(3));
        Account changed = desk.stored(1);
        changed.role = Role::PrintStaff;
        model.put(changed);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.account(AccountId(1))->role, Role::PrintStaff);
    }

    void aColleaguesChangeIsSeenAtOnce()
    {
        const Desk desk;
        QVERIFY(desk.select(3));
        Account clinic = desk.stored(2);
        clinic.isActive = false;
        QVERIFY(await(desk.portal.changeAccount(clinic)));
        QTRY_COMPARE(desk.table().model()->index(1, AccountModel::StateColumn).data().toString(),
                     u"Disabled"_s);
        QCOMPARE(desk.table().selected()->id, AccountId(3));
        QCOMPARE(desk.error(), QString());
    }

    void theFilterLooksEverywhere()
    {
        const Desk desk;
        QVERIFY(desk.settle());
        auto *filter = desk.page->findChild<QLineEdit *>(u"accountFilter"_s);
        for (const QString &text : {u"clinic"_s, u"больн"_s, u"administrator"_s}) {
            filter->setText(text);
            QCOMPARE(desk.table().shownCount(), 1);
        }
        // As long as a word that is there, in other letters.
        filter->setText(u"ььььь"_s);
        QCOMPARE(desk.table().shownCount(), 0);
        filter->setText(u"nothing like it"_s);
        QCOMPARE(desk.table().shownCount(), 0);
        QVERIFY(!desk.table().isVisible());
        for (EmptyState *empty : desk.page->findChildren<EmptyState *>()) {
            if (empty->isVisible())
                empty->findChild<QPushButton *>()->click();
        }
        QCOMPARE(desk.table().shownCount(), 3);
    }

    void disablingCanBeUndone()
    {
        Desk desk;
        QVERIFY(desk.select(2));
        desk.actions().disable()->trigger();
        QVERIFY(desk.settle());
        QVERIFY(!desk.stored(2).isActive);
        QVERIFY(desk.actions().enable()->isVisible() && !desk.actions().disable()->isVisible());
        QCOMPARE(desk.said, QStringList{u"“clinic” was disabled"_s});
        desk.page->undoStack()->undo();
        QVERIFY(desk.settle());
        QVERIFY(desk.stored(2).isActive);
        QCOMPARE(desk.said.last(), u"Undone: Disable “clinic”"_s);
        desk.page->undoStack()->redo();
        QVERIFY(desk.settle());
        QCOMPARE(desk.said.last(), u"“clinic” was disabled"_s);
        desk.page->undoStack()->undo();
        QVERIFY(desk.settle());
        QVERIFY(desk.stored(2).isActive);
    }

    void roleAndPartAreOneClick()
    {
        const Desk desk;
        QVERIFY(desk.select(2));
        QVERIFY(desk.role(Role::AgencyAdministrator)->isChecked());
        desk.role(Role::Supervisor)->trigger();
        QVERIFY(desk.settle());
        QCOMPARE(desk.stored(2).role, Role::Supervisor);
        desk.actions().widestScope()->trigger();
        QVERIFY(desk.settle());
        QCOMPARE(desk.stored(2).scope, std::nullopt);
        QVERIFY(!desk.actions().widestScope()->isEnabled());
        desk.page->undoStack()->undo();
        desk.page->undoStack()->undo();
        QVERIFY(desk.settle());
        QCOMPARE(desk.stored(2).role, Role::AgencyAdministrator);
        QCOMPARE(desk.stored(2).scope, std::optional(hospital));
    }

    void thePartIsChosenByName()
    {
        const Desk desk;
        QVERIFY(desk.select(2));
        desk.actions().chooseScope()->trigger();
        QDialog *dialog = desk.dialog(u"scopeDialog"_s);
        QVERIFY(dialog);
        auto *choose = dialog->findChild<QPushButton *>(u"chooseScope"_s);
        QVERIFY(!choose->isEnabled()); // it works there already
        dialog->findChild<QLineEdit *>(u"scopeSearch"_s)->setText(u"школа"_s);
        QVERIFY(choose->isEnabled());
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"scopeSearch"_s), Qt::Key_Return);
        QVERIFY(desk.settle());
        QCOMPARE(desk.stored(2).scope, std::optional(school));
    }

    void aNewAccountGetsAPasswordThatIsShownOnce()
    {
        Desk desk;
        QVERIFY(desk.settle());
        desk.actions().create()->trigger();
        QDialog *dialog = desk.dialog(u"newAccountDialog"_s);
        QVERIFY(dialog);
        auto *make = dialog->findChild<QPushButton *>(u"makeAccount"_s);
        QVERIFY(!make->isEnabled());
        dialog->findChild<QLineEdit *>(u"newLogin"_s)->setText(u" school "_s);
        dialog->findChild<QLineEdit *>(u"scopeSearch"_s)->setText(u"школа"_s);
        make->click();
        auto *password = desk.page->findChild<QLineEdit *>(u"newPassword"_s);
        QTRY_VERIFY(password->isVisible());
        QCOMPARE(password->text(), desk.portal.passwordOf(u"school"_s));
        QCOMPARE(password->text().size(), 19);
        const auto selected = desk.table().selected();
        QCOMPARE(selected->login, u"school"_s);
        QCOMPARE(selected->role, Role::AgencyAdministrator);
        QCOMPARE(selected->scope, std::optional(school));
        desk.page->findChild<QPushButton *>(u"copyPassword"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), password->text());
        desk.page->findChild<QPushButton *>(u"closePassword"_s)->click();
        QVERIFY(!password->isVisible());
        QVERIFY(password->text().isEmpty());
    }

    void whatThePortalRefusesIsSaidInTheDialog()
    {
        const Desk desk;
        QVERIFY(desk.settle());
        desk.actions().create()->trigger();
        QDialog *dialog = desk.dialog(u"newAccountDialog"_s);
        dialog->findChild<QLineEdit *>(u"newLogin"_s)->setText(u"clinic"_s);
        dialog->findChild<QPushButton *>(u"makeAccount"_s)->click();
        QTRY_VERIFY(dialog->findChild<MessageBar *>()->isVisible());
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<MessageBar *>()->text().contains(u"“clinic”"_s));
    }

    void aNewPasswordGoesWithThePage()
    {
        const Desk desk;
        QVERIFY(desk.select(2));
        desk.actions().resetPassword()->trigger();
        auto *password = desk.page->findChild<QLineEdit *>(u"newPassword"_s);
        QTRY_VERIFY(password->isVisible());
        QCOMPARE(password->text(), desk.portal.passwordOf(u"clinic"_s));
        desk.page->hide();
        QVERIFY(password->text().isEmpty());
    }

    void whatIsNotAllowedSaysWhy()
    {
        const Desk desk(
            {.account = u"boss"_s, .role = Role::AgencyAdministrator, .scope = ministry});
        desk.portal.data().accounts.front().role = Role::AgencyAdministrator;
        desk.portal.data().accounts.front().scope = ministry;
        desk.page->refresh();
        QVERIFY(desk.select(1)); // their own
        for (const QAction *action : {desk.actions().disable(), desk.actions().chooseScope()}) {
            QVERIFY(!action->isEnabled());
            QVERIFY(action->toolTip().contains(missingRightText(MissingRight::Own)));
        }
        QVERIFY(desk.actions().resetPassword()->isEnabled());
        QVERIFY(desk.select(2));
        QVERIFY(desk.actions().disable()->isEnabled());
        QVERIFY(!desk.role(Role::Operator)->isEnabled());
        QVERIFY(
            desk.role(Role::Operator)->toolTip().contains(missingRightText(MissingRight::Role)));
        QCOMPARE(desk.table().shownCount(), 2); // no other one's
        desk.actions().widestScope()->trigger();
        QVERIFY(desk.settle());
        QCOMPARE(desk.stored(2).scope, std::optional(ministry));
        // Nobody outside is offered.
        desk.actions().chooseScope()->trigger();
        QDialog *dialog = desk.dialog(u"scopeDialog"_s);
        dialog->findChild<QLineEdit *>(u"scopeSearch"_s)->setText(u"школа"_s);
        QCOMPARE(dialog->findChild<QListWidget *>(u"scopes"_s)->count(), 0);
    }

    void whatSomebodyElseChangedStays()
    {
        Desk desk;
        QVERIFY(desk.select(2));
        desk.portal.data().accounts.at(1).revision = 5;
        desk.portal.data().accounts.at(1).role = Role::PrintStaff;
        desk.actions().disable()->trigger();
        QVERIFY(desk.settle());
        QVERIFY(desk.stored(2).isActive);
        QCOMPARE(desk.error(), portalErrorText({.kind = PortalError::Kind::Conflict}));
        QCOMPARE(desk.table().selected()->role, Role::PrintStaff); // and is shown
        QVERIFY(!desk.page->undoStack()->canUndo());
    }

    void anEmptyPortalOffersTheFirst()
    {
        const Desk desk({.account = u"anna"_s, .role = Role::Operator, .hasSignedIn = false}, true);
        QVERIFY(desk.settle());
        QVERIFY(!desk.table().isVisible());
        QVERIFY(desk.error().contains(u"ratingdesk-portal"_s)); // for whom they are
        for (EmptyState *empty : desk.page->findChildren<EmptyState *>()) {
            if (empty->isVisible())
                empty->findChild<QPushButton *>()->click();
        }
        QVERIFY(desk.dialog(u"newAccountDialog"_s));
    }

    void aFailureIsSaidAndTriedAgain()
    {
        Desk desk;
        QVERIFY(desk.settle());
        desk.portal.failNext({.kind = PortalError::Kind::Unreachable});
        desk.page->refresh();
        QVERIFY(desk.settle());
        QVERIFY(!desk.error().isEmpty());
        QCOMPARE(desk.table().shownCount(), 3); // what was there stays
        desk.page->refresh();
        QVERIFY(desk.settle());
        QVERIFY(desk.error().isEmpty());
    }
};

QTEST_MAIN(AccountsPageTest)
#include "tst_accountspage.moc"
