// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/words/portalerrortext.h"
#include "tests/organizations/organizationspagefixture.h"
#include "views/organizations/conflictpanel.h"
#include "views/organizations/organizationtreedelegate.h"
#include "views/organizations/organizationtreepanel.h"
#include "views/organizations/organizationtreeview.h"

#include <QAction>
#include <QGuiApplication>
#include <QRadioButton>
#include <QSignalSpy>
#include <QWindow>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

/// What is done with one organization: edited, saved, registered, brought together with what a
/// colleague changed.
class OrganizationDetailTest : public OrganizationsPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void anEditIsMarkedSavedUndoneAndRedone()
    {
        open(2);
        QSignalSpy said(m_workspace.get(), &Workspace::messageShown);
        auto *phone = line(OrganizationField::Phone);
        phone->setText(u"+375 17 111-22-33"_s);
        QVERIFY(label(OrganizationField::Phone).contains(u"●"_s));
        QCOMPARE(phone->accessibleDescription(), u"Not saved yet"_s);
        QVERIFY(saveButton()->isEnabled());
        saveButton()->click();
        QTRY_COMPARE(registered(2).phone, u"+375 17 111-22-33"_s);
        QTRY_VERIFY(!label(OrganizationField::Phone).contains(u"●"_s));
        QVERIFY(!saveButton()->isEnabled());
        QCOMPARE(said.last().at(0).toString(), u"“Больница № 1” was changed"_s);
        QCOMPARE(said.last().at(1).value<Workspace::Offer>(), Workspace::Offer::UndoChange);
        QCOMPARE(m_page->undoStack()->undoText(), u"Edit “Больница № 1”"_s);

        undo();
        QTRY_COMPARE(registered(2).phone, QString());
        QTRY_COMPARE(said.last().at(0).toString(), u"Undone: Edit “Больница № 1”"_s);
        QCOMPARE(said.last().at(1).value<Workspace::Offer>(), Workspace::Offer::None);
        QTRY_COMPARE(phone->text(), QString());
        redo();
        QTRY_COMPARE(phone->text(), u"+375 17 111-22-33"_s);
    }

    void aDraftStaysWhileAnotherOrganizationIsLookedAt()
    {
        open(2);
        line(OrganizationField::Phone)->setText(u"+375 17 111-22-33"_s);
        open(5);
        QCOMPARE(line(OrganizationField::Phone)->text(), QString());
        QVERIFY(!saveButton()->isEnabled());
        open(2);
        QCOMPARE(line(OrganizationField::Phone)->text(), u"+375 17 111-22-33"_s);
        QVERIFY(saveButton()->isEnabled());
        button(u"discardOrganization"_s)->click();
        QCOMPARE(line(OrganizationField::Phone)->text(), QString());
        QCOMPARE(registered(2).phone, QString());
    }

    void aColleaguesChangeOfTheSameFieldOpensAChoice()
    {
        open(2);
        line(OrganizationField::Phone)->setText(u"+375 17 111-11-11"_s);
        line(OrganizationField::Email)->setText(u"mine@example.by"_s);
        m_portal->hold(); // the colleague's change is not announced in time
        Organization theirs = registered(2);
        theirs.phone = u"+375 17 222-22-22"_s;
        theirs.address = u"г. Минск"_s;
        m_portal->applyAsColleague({.changes = {UpdateOrganization{theirs}}, .reason = {}});
        saveButton()->click();
        m_portal->release();

        auto *conflict = m_page->findChild<ConflictPanel *>();
        QTRY_VERIFY(conflict->isVisible());
        QCOMPARE(conflict->fields(), std::vector{OrganizationField::Phone});
        QCOMPARE(registered(2).phone, u"+375 17 222-22-22"_s);
        QStringList shown;
        for (const QLabel *text : conflict->findChildren<QLabel *>())
            shown << text->text();
        QVERIFY(shown.contains(u"+375 17 111-11-11"_s));
        QVERIFY(shown.contains(u"+375 17 222-22-22"_s));
        QCOMPARE(shown.filter(u": г. Минск"_s).size(), 1); // kept, as only they changed it
        QVERIFY2(!saveButton()->isEnabled(), "the choice comes first");
        QVERIFY(!line(OrganizationField::Phone)->isEnabled());
        conflict->findChild<QPushButton *>(u"goOnEditing"_s)->click();
        QVERIFY(line(OrganizationField::Phone)->isEnabled());
        saveButton()->click();
        QTRY_VERIFY(conflict->isVisible());

        conflict->findChild<QRadioButton *>(u"theirs_phone"_s)->click();
        conflict->findChild<QPushButton *>(u"saveChoices"_s)->click();
        QTRY_COMPARE(registered(2).email, u"mine@example.by"_s);
        QCOMPARE(registered(2).phone, u"+375 17 222-22-22"_s);
        QCOMPARE(registered(2).address, u"г. Минск"_s);
        QTRY_VERIFY(!conflict->isVisible());
        QTRY_VERIFY(!saveButton()->isEnabled());
    }

    void aColleaguesChangeOfAnotherFieldIsTakenAlong()
    {
        open(2);
        line(OrganizationField::Phone)->setText(u"+375 17 111-11-11"_s);
        Organization theirs = registered(2);
        theirs.address = u"г. Минск"_s;
        m_portal->applyAsColleague({.changes = {UpdateOrganization{theirs}}, .reason = {}});
        QTRY_COMPARE(nameEdit(OrganizationField::Address)->text(), u"г. Минск"_s);
        QCOMPARE(line(OrganizationField::Phone)->text(), u"+375 17 111-11-11"_s);
        saveButton()->click();
        QTRY_COMPARE(registered(2).phone, u"+375 17 111-11-11"_s);
        QCOMPARE(registered(2).address, u"г. Минск"_s);
    }

    void aFailedSaveSaysWhyAndKeepsTheDraft()
    {
        open(2);
        line(OrganizationField::Phone)->setText(u"+375 17 111-11-11"_s);
        const PortalError error{.kind = PortalError::Kind::Unreachable,
                                .problem = PortalError::Problem::ConnectionLost};
        m_portal->failNext(error);
        saveButton()->click();
        QTRY_VERIFY(showsText(portalErrorText(error)));
        QVERIFY(saveButton()->isEnabled());
        QCOMPARE(line(OrganizationField::Phone)->text(), u"+375 17 111-11-11"_s);
    }

    void onlyWhatIsEditedIsMarkedInTheTree()
    {
        auto *panel = m_page->findChild<OrganizationTreePanel *>();
        const auto *delegate =
            qobject_cast<OrganizationTreeDelegate *>(panel->view()->itemDelegate());
        const auto at = [&](qint64 organization) {
            return panel->proxy().indexOf(id(organization));
        };
        open(2);
        line(OrganizationField::Phone)->setText(u"+375 17 111-22-33"_s);
        open(4);
        action(u"New below"_s)->trigger();
        nameEdit(OrganizationField::NameRu)->setPlainText(u"Гимназия № 1"_s);
        QVERIFY(delegate->isMarked(at(2)));
        QCOMPARE(delegate->badge(at(2)), QString());
        // Nothing of the parent itself is unsaved.
        QVERIFY(!delegate->isMarked(at(4)));
        QCOMPARE(delegate->badge(at(4)), u"+ new"_s);
        button(u"discardOrganization"_s)->click();
        QCOMPARE(delegate->badge(at(4)), QString());
    }

    void aNewOrganizationIsRegisteredBelowTheSelectedOne()
    {
        open(4);
        action(u"New below"_s)->trigger();
        nameEdit(OrganizationField::NameRu)->setPlainText(u"Гимназия № 1"_s);
        QVERIFY(!label(OrganizationField::NameRu).contains(u"●"_s));
        QVERIFY(showsText(u"Not registered yet."_s));
        // Looking at another one does not lose it.
        open(1);
        open(4);
        action(u"New below"_s)->trigger();
        QCOMPARE(nameEdit(OrganizationField::NameRu)->text(), u"Гимназия № 1"_s);
        saveButton()->click();
        QTRY_COMPARE(m_portal->data().registered.size(), 6u);
        QTRY_COMPARE(selected(), Ids{id(6)});
        QCOMPARE(registered(6).parent, id(4));
        QTRY_COMPARE(m_page->findChild<QLabel *>(u"organizationName"_s)->text(), u"Гимназия № 1"_s);

        undo();
        QTRY_COMPARE(m_portal->data().registered.size(), 5u);
        QTRY_VERIFY(!m_workspace->organizations().node(id(6)));
        redo();
        QTRY_VERIFY(m_workspace->organizations().node(id(6)));
    }

    void onlyTheNewOneIsSelectedWhileTheKeysOfSavingAreStillHeld()
    {
        open(4);
        QWindow *window = m_page->windowHandle();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        action(u"New below"_s)->trigger();
        nameEdit(OrganizationField::NameRu)->setPlainText(u"Гимназия № 1"_s);
        nameEdit(OrganizationField::NameRu)->setFocus();
        QTest::keyPress(window, Qt::Key_Control, Qt::ControlModifier);
        QTest::keyPress(window, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(m_workspace->organizations().node(id(6)));
        QTRY_COMPARE(m_page->findChild<QLabel *>(u"organizationName"_s)->text(), u"Гимназия № 1"_s);
        QCOMPARE(QGuiApplication::keyboardModifiers(), Qt::ControlModifier);
        QCOMPARE(selected(), Ids{id(6)});
        QTest::keyRelease(window, Qt::Key_S, Qt::ControlModifier);
        QTest::keyRelease(window, Qt::Key_Control, Qt::NoModifier);
    }
};

QTEST_MAIN(OrganizationDetailTest)
#include "tst_organizationdetail.moc"
