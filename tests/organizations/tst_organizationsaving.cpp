// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/words/portalerrortext.h"
#include "tests/organizations/organizationspagefixture.h"
#include "views/organizations/conflictpanel.h"
#include "views/organizations/organizationdetail.h"
#include "views/organizations/organizationhistory.h"
#include "views/organizations/organizationratings.h"
#include "views/organizations/organizationtreepanel.h"
#include "views/organizations/organizationtreeview.h"

#include <QAction>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeView>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

const QString mine = u"+375 17 111-11-11"_s;
const QString theirs = u"+375 17 222-22-22"_s;
const PortalError lost{.kind = PortalError::Kind::Unreachable,
                       .problem = PortalError::Problem::ConnectionLost};

} // namespace

/// What happens while a save is on its way, and where one stands after it.
class OrganizationSavingTest : public OrganizationsPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedWhileASaveIsOnItsWayStays()
    {
        open(2);
        line(OrganizationField::Phone)->setText(mine);
        m_portal->hold();
        saveButton()->click();
        line(OrganizationField::Email)->setText(u"mine@example.by"_s);
        line(OrganizationField::Phone)->setText(theirs);
        m_portal->release();
        QTRY_COMPARE(registered(2).phone, mine);
        QTRY_VERIFY(saveButton()->isEnabled());
        QCOMPARE(line(OrganizationField::Email)->text(), u"mine@example.by"_s);
        QCOMPARE(line(OrganizationField::Phone)->text(), theirs);
        QCOMPARE(registered(2).email, QString());
        saveButton()->click();
        QTRY_COMPARE(registered(2).email, u"mine@example.by"_s);
        QCOMPARE(registered(2).phone, theirs);
        QTRY_VERIFY(!saveButton()->isEnabled());
    }

    void whatIsTypedWhileANewOneIsOnItsWayStays()
    {
        begin(4, u"Гимназия № 1"_s);
        m_portal->hold();
        saveButton()->click();
        line(OrganizationField::Email)->setText(u"mine@example.by"_s);
        m_portal->release();
        QTRY_COMPARE(selected(), Ids{id(6)});
        QTRY_VERIFY(saveButton()->isEnabled());
        QCOMPARE(line(OrganizationField::Email)->text(), u"mine@example.by"_s);
        QCOMPARE(nameEdit(OrganizationField::NameRu)->text(), u"Гимназия № 1"_s);
        saveButton()->click();
        QTRY_COMPARE(registered(6).email, u"mine@example.by"_s);
        QCOMPARE(m_portal->data().registered.size(), 6u);
    }

    void aFailureIsReportedOnItsOwnOrganization()
    {
        open(2);
        line(OrganizationField::Phone)->setText(mine);
        QSignalSpy errors(m_workspace.get(), &Workspace::errorShown);
        m_portal->hold();
        m_portal->failNext(lost);
        saveButton()->click();
        QTRY_VERIFY(m_portal->calls().contains(u"apply"_s));
        m_page->select(id(5));
        m_portal->release();
        QTRY_COMPARE(errors.count(), 1);
        QVERIFY(errors.front().front().toString().contains(u"Больница № 1"_s));
        QTRY_VERIFY(m_page->isReady());
        QVERIFY2(!showsText(portalErrorText(lost)), "of another organization");
        open(2);
        QTRY_VERIFY(showsText(portalErrorText(lost)));
        QCOMPARE(line(OrganizationField::Phone)->text(), mine);
        saveButton()->click();
        QTRY_COMPARE(registered(2).phone, mine);
        QTRY_VERIFY(!showsText(portalErrorText(lost)));
    }

    void aConflictOfAnotherOrganizationWaitsThere()
    {
        open(2);
        line(OrganizationField::Phone)->setText(mine);
        m_portal->hold();
        changePhone(2, theirs);
        saveButton()->click();
        m_page->select(id(5));
        m_portal->release();
        QTRY_VERIFY(m_page->isReady());
        const auto *conflict = m_page->findChild<ConflictPanel *>();
        QVERIFY(!conflict->isVisible());
        QCOMPARE(line(OrganizationField::Phone)->text(), QString());
        m_page->select(id(2));
        QTRY_VERIFY(conflict->isVisible());
    }

    void aConflictThatIsNoMoreIsNotAskedAbout()
    {
        const auto *conflict = beginConflict();
        changePhone(2, QString()); // the colleague takes it back
        QTRY_VERIFY(!conflict->isVisible());
        QVERIFY(line(OrganizationField::Phone)->isEnabled());
        QCOMPARE(line(OrganizationField::Phone)->text(), mine);
        saveButton()->click();
        QTRY_COMPARE(registered(2).phone, mine);
    }

    void aConflictShowsWhatHoldsNow()
    {
        auto *conflict = beginConflict();
        changePhone(2, u"+375 17 333-33-33"_s);
        QTRY_COMPARE(conflict->theirs().phone, u"+375 17 333-33-33"_s);
        conflict->findChild<QRadioButton *>(u"theirs_phone"_s)->click();
        Organization edited = registered(2);
        edited.address = u"г. Минск"_s;
        m_portal->applyAsColleague({.changes = {UpdateOrganization{edited}}, .reason = {}});
        QTRY_COMPARE(conflict->theirs().address, u"г. Минск"_s);
        QVERIFY2(conflict->findChild<QRadioButton *>(u"theirs_phone"_s)->isChecked(),
                 "the choice between the same two stays");
        conflict->findChild<QPushButton *>(u"saveChoices"_s)->click();
        QTRY_VERIFY(!conflict->isVisible());
        QCOMPARE(registered(2).phone, u"+375 17 333-33-33"_s);
    }

    void aConflictSaysWhoChangedItAndWhen()
    {
        const auto *conflict = beginConflict();
        QTRY_VERIFY(showsText(u"Changed by tester"_s, conflict));
    }

    void afterRegisteringOneGoesOnWhereOneIs()
    {
        activate();
        begin(4, u"Гимназия № 1"_s);
        QWidget *name = nameEdit(OrganizationField::NameRu);
        name->setFocus();
        QTest::keyClick(name, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(selected(), Ids{id(6)});
        QTRY_VERIFY(m_page->isReady());
        QVERIFY(name->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(showsText(u"New organization"_s));
        QVERIFY(name->hasFocus());
    }

    void theButtonOfRegisteringLeavesTheFocusInTheForm()
    {
        activate();
        begin(4, u"Гимназия № 1"_s);
        saveButton()->setFocus();
        QTest::keyClick(saveButton(), Qt::Key_Space);
        QTRY_COMPARE(selected(), Ids{id(6)});
        QTRY_VERIFY(m_page->isReady());
        QVERIFY(QApplication::focusWidget());
        QVERIFY(m_page->isAncestorOf(QApplication::focusWidget()));
    }

    void severalAreRegisteredOneAfterTheOther()
    {
        activate();
        begin(4, u"Гимназия № 1"_s);
        QTest::keyClick(nameEdit(OrganizationField::NameRu), Qt::Key_S,
                        Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_portal->data().registered.size(), 6u);
        QTRY_COMPARE(nameEdit(OrganizationField::NameRu)->text(), QString());
        QCOMPARE(selected(), Ids{id(4)});
        QVERIFY(nameEdit(OrganizationField::NameRu)->hasFocus());
        nameEdit(OrganizationField::NameRu)->setPlainText(u"Гимназия № 2"_s);
        button(u"saveAndAddOrganization"_s)->click();
        QTRY_COMPARE(m_portal->data().registered.size(), 7u);
        QCOMPARE(registered(6).parent, id(4));
        QCOMPARE(registered(7).parent, id(4));
        QCOMPARE(registered(7).nameRu, u"Гимназия № 2"_s);
        QVERIFY(!button(u"saveAndAddOrganization"_s)->isHidden());
        open(1);
        QVERIFY(button(u"saveAndAddOrganization"_s)->isHidden());
    }

    void aCancelledNewOneLeavesTheKeysToTheTree()
    {
        activate();
        begin(4, u"Гимназия № 1"_s);
        QCOMPARE(button(u"discardOrganization"_s)->text(), u"Cancel"_s);
        button(u"discardOrganization"_s)->click();
        QVERIFY(m_page->findChild<OrganizationTreePanel *>()->view()->hasFocus());
        QTRY_COMPARE(m_page->findChild<QLabel *>(u"organizationName"_s)->text(),
                     u"Минский горисполком"_s);
    }

    void theRenamedOneStaysInSight()
    {
        for (qint64 number = 100; number < 200; ++number)
            m_portal->applyAsColleague({.changes = {newSchool(number)}, .reason = {}});
        QTRY_COMPARE(m_workspace->organizations().size(), 105u);
        open(5);
        nameEdit(OrganizationField::NameRu)->setPlainText(u"Ясли № 1"_s);
        saveButton()->click();
        QTRY_COMPARE(m_workspace->organizations().name(id(5), Language::Russian), u"Ясли № 1"_s);
        auto *panel = m_page->findChild<OrganizationTreePanel *>();
        QTRY_VERIFY(panel->view()->viewport()->rect().contains(
            panel->view()->visualRect(panel->proxy().indexOf(id(5))).center()));
    }

    void nothingOfAnotherOneStandsUnderAHeadingThatCouldNotBeLoaded()
    {
        Organization edited = registered(2);
        edited.phone = mine;
        edited.address = u"г. Минск"_s;
        m_portal->applyAsColleague({.changes = {UpdateOrganization{edited}}, .reason = {}});
        open(2);
        QTRY_COMPARE(line(OrganizationField::Phone)->text(), mine);
        m_portal->failNext(lost);
        m_page->select(id(5));
        QCOMPARE(line(OrganizationField::Phone)->text(), QString());
        QTRY_VERIFY(showsText(portalErrorText(lost)));
        QCOMPARE(line(OrganizationField::Phone)->text(), QString());
        QCOMPARE(nameEdit(OrganizationField::Address)->text(), QString());
        QCOMPARE(nameEdit(OrganizationField::NameRu)->text(), QString());
        QVERIFY(!saveButton()->isEnabled());
        for (QPushButton *offered : m_page->findChildren<QPushButton *>()) {
            if (offered->isVisible() && offered->text() == u"Try again"_s)
                offered->click();
        }
        QTRY_COMPARE(nameEdit(OrganizationField::NameRu)->text(), u"Школа № 7"_s);
    }

    void ratingsThatCouldNotBeLoadedAreNotNone()
    {
        rate(2, {5, 4, 4, 5}, u"Спасибо"_s);
        open(2);
        m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
        QTRY_VERIFY(showsText(u"Спасибо"_s));
        m_portal->hold();
        m_page->select(id(5));
        const auto *count = m_page->findChild<QLabel *>(u"questionnaireCount"_s);
        QCOMPARE(count->text(), u"–"_s);
        QVERIFY(!showsText(u"Спасибо"_s));
        QVERIFY(!showsText(u"No comments yet."_s));
        m_portal->release();
        QTRY_COMPARE(count->text(), u"0"_s);
        QTRY_VERIFY(showsText(u"No comments yet."_s));
    }

    void whatIsShownStaysWhereItCouldNotBeLoadedAnew()
    {
        open(2);
        m_portal->failNext(lost);
        m_page->findChild<OrganizationDetail *>()->refresh();
        QTRY_VERIFY(showsText(portalErrorText(lost)));
        QCOMPARE(nameEdit(OrganizationField::NameRu)->text(), u"Больница № 1"_s);
        m_page->findChild<OrganizationDetail *>()->refresh();
        QTRY_VERIFY(!showsText(portalErrorText(lost)));
        QCOMPARE(nameEdit(OrganizationField::NameRu)->text(), u"Больница № 1"_s);
    }

    void ratingsThatCouldNotBeLoadedAnewStay()
    {
        rate(2, {5, 4, 4, 5}, u"Спасибо"_s);
        open(2);
        m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
        QTRY_VERIFY(showsText(u"Спасибо"_s));
        auto *ratings = m_page->findChild<OrganizationRatings *>();
        m_portal->failNext(lost);
        ratings->refresh();
        QTRY_VERIFY(showsText(portalErrorText(lost), ratings));
        QCOMPARE(m_page->findChild<QLabel *>(u"questionnaireCount"_s)->text(), u"1"_s);
        // Said no longer than it holds.
        ratings->refresh();
        QTRY_VERIFY(!showsText(portalErrorText(lost), ratings));
        QTRY_VERIFY(showsText(u"Спасибо"_s));
        // Of another one nothing stands under its name.
        m_portal->failNext(lost);
        m_page->select(id(5));
        QTRY_VERIFY(m_page->isReady());
        QVERIFY(!showsText(u"Спасибо"_s));
    }

    void aHistoryThatCouldNotBeLoadedIsNotTheOneOfAnother()
    {
        changePhone(2, mine);
        open(2);
        m_page->findChild<QTabWidget *>()->setCurrentIndex(2);
        auto *view = m_page->findChild<QTreeView *>(u"organizationHistory"_s);
        QTRY_VERIFY(view->isVisible() && view->model()->rowCount() == 1);
        auto *history = m_page->findChild<OrganizationHistory *>();
        m_portal->failNext(lost);
        history->refresh();
        QTRY_VERIFY(showsText(portalErrorText(lost), history));
        QVERIFY(!view->isVisible());
        m_page->select(id(5));
        QTRY_VERIFY(!showsText(portalErrorText(lost), history));
        QCOMPARE(view->model()->rowCount(), 0);
    }

    void savingAllNamesTheOneThatConflicts()
    {
        typeInBoth();
        changePhone(2, theirs);
        const QSignalSpy errors(m_workspace.get(), &Workspace::errorShown);
        QVERIFY(!saveAll());
        QCOMPARE(errors.count(), 1);
        const QString text = errors.front().front().toString();
        QVERIFY2(text.contains(u"Больница № 1"_s) && text.contains(u"Nothing was saved"_s),
                 qPrintable(text));
        QVERIFY(!text.contains(u"Школа № 7"_s));
        // Nothing is lost, and the choice is in front.
        QCOMPARE(registered(5).phone, QString());
        QCOMPARE(m_page->unsaved().size(), 2);
        auto *conflict = m_page->findChild<ConflictPanel *>();
        QTRY_VERIFY(conflict->isVisible());
        QCOMPARE(selected(), Ids{id(2)});
        conflict->findChild<QRadioButton *>(u"mine_phone"_s)->click();
        conflict->findChild<QPushButton *>(u"saveChoices"_s)->click();
        QTRY_COMPARE(registered(2).phone, mine);
        QVERIFY(saveAll());
        QCOMPARE(registered(5).phone, mine);
        QVERIFY(m_page->unsaved().isEmpty());
    }

    void savingAllBringsTogetherWhatDoesNotConflict()
    {
        typeInBoth();
        m_portal->hold(); // the form does not hear of the colleague before it is saved
        Organization edited = registered(2);
        edited.address = u"г. Минск"_s;
        m_portal->applyAsColleague({.changes = {UpdateOrganization{edited}}, .reason = {}});
        std::optional<bool> isSaved;
        m_page->saveUnsaved([&isSaved](bool saved) { isSaved = saved; });
        m_portal->release();
        QTRY_COMPARE(isSaved, true);
        QCOMPARE(registered(2).address, u"г. Минск"_s);
        QCOMPARE(registered(2).phone, mine);
        QCOMPARE(registered(5).phone, mine);
    }

    void savingAllNamesTheOneThatCannotBeSaved()
    {
        typeInBoth();
        line(OrganizationField::Unp)->setText(u"1"_s); // of school 5
        open(2);
        const QSignalSpy errors(m_workspace.get(), &Workspace::errorShown);
        QVERIFY(!saveAll());
        QVERIFY(errors.front().front().toString().contains(u"Школа № 7"_s));
        QCOMPARE(registered(2).phone, QString());
        QTRY_COMPARE(selected(), Ids{id(5)});
        QCOMPARE(m_page->unsaved().size(), 2);
    }

    void savingAllNamesTheOneThatIsGone()
    {
        typeInBoth();
        m_portal->data().registered.erase(id(5));
        const QSignalSpy errors(m_workspace.get(), &Workspace::errorShown);
        QVERIFY(!saveAll());
        QVERIFY(errors.front().front().toString().contains(u"Школа № 7"_s));
        QCOMPARE(m_page->unsaved().size(), 2);
    }

    void anErrorOfAFieldMovesNothing()
    {
        open(2);
        const auto places = [this] {
            QList<QPoint> all;
            for (const auto field :
                 {OrganizationField::Soato, OrganizationField::Address, OrganizationField::Email})
                all << this->field(field)->pos();
            return all;
        };
        const auto before = places();
        line(OrganizationField::Unp)->setText(u"200988542"_s);
        nameEdit(OrganizationField::NameRu)->setPlainText({});
        QVERIFY(!field(OrganizationField::Unp)->problem().isEmpty());
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCOMPARE(places(), before);
        QVERIFY(showsText(field(OrganizationField::Unp)->problem()));
    }

private:
    void activate()
    {
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void typeInBoth()
    {
        open(2);
        line(OrganizationField::Phone)->setText(mine);
        open(5);
        line(OrganizationField::Phone)->setText(mine);
        QCOMPARE(m_page->unsaved().size(), 2);
    }

    bool saveAll()
    {
        std::optional<bool> isSaved;
        m_page->saveUnsaved([&isSaved](bool saved) { isSaved = saved; });
        return QTest::qWaitFor([&isSaved] { return isSaved.has_value(); }) && *isSaved;
    }

    void begin(qint64 parent, const QString &name)
    {
        open(parent);
        action(u"New below"_s)->trigger();
        nameEdit(OrganizationField::NameRu)->setPlainText(name);
    }

    void changePhone(qint64 organization, const QString &phone)
    {
        Organization edited = registered(organization);
        edited.phone = phone;
        m_portal->applyAsColleague({.changes = {UpdateOrganization{edited}}, .reason = {}});
    }

    ConflictPanel *beginConflict()
    {
        open(2);
        line(OrganizationField::Phone)->setText(mine);
        changePhone(2, theirs);
        auto *conflict = m_page->findChild<ConflictPanel *>();
        [&] { QTRY_VERIFY(conflict->isVisible()); }();
        return conflict;
    }

    static CreateOrganization newSchool(qint64 number)
    {
        Organization school;
        school.parent = id(4);
        school.nameRu = u"Школа № %1"_s.arg(number);
        return {school};
    }
};

QTEST_MAIN(OrganizationSavingTest)
#include "tst_organizationsaving.moc"
