// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/journalmodel.h"
#include "models/items/portalerrortext.h"
#include "tests/support/fakeportal.h"
#include "views/common/workspace.h"
#include "views/organizations/conflictpanel.h"
#include "views/organizations/filterchip.h"
#include "views/organizations/formfield.h"
#include "views/organizations/movepanel.h"
#include "views/organizations/nameedit.h"
#include "views/organizations/organizationspage.h"
#include "views/organizations/organizationtreepanel.h"
#include "views/organizations/organizationtreeview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QUndoStack>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

using Ids = std::vector<OrganizationId>;

OrganizationId id(qint64 value) { return OrganizationId(value); }

} // namespace

/// The real page over a portal in memory, used as a person uses it.
class OrganizationsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_portal = std::make_unique<FakePortal>();
        m_portal->data().reference.spheres = {
            {SphereId(1), u"Здравоохранение"_s, u"Ахова здароўя"_s}};
        add(1, {}, u"Министерство здравоохранения"_s);
        add(2, 1, u"Больница № 1"_s);
        add(3, 2, u"Регистратура"_s);
        add(4, {}, u"Минский горисполком"_s);
        add(5, 4, u"Школа № 7"_s);
        m_workspace = std::make_unique<Workspace>(*m_portal, m_portal->data().info);
        m_workspace->setLanguage(Language::Russian);
        m_page = std::make_unique<OrganizationsPage>(*m_workspace);
        m_page->resize(1200, 800);
        m_page->show();
        m_workspace->organizations().load();
        QTRY_VERIFY(m_page->isReady());
    }

    void cleanup()
    {
        m_page.reset();
        m_workspace.reset();
        m_portal.reset();
    }

    void anEditIsMarkedSavedUndoneAndRedone()
    {
        open(2);
        auto *phone = line(OrganizationField::Phone);
        phone->setText(u"+375 17 111-22-33"_s);
        QVERIFY(label(OrganizationField::Phone).contains(u"●"_s));
        QVERIFY(saveButton()->isEnabled());
        saveButton()->click();
        QTRY_COMPARE(registered(2).phone, u"+375 17 111-22-33"_s);
        QTRY_VERIFY(!label(OrganizationField::Phone).contains(u"●"_s));
        QVERIFY(!saveButton()->isEnabled());

        undo();
        QTRY_COMPARE(registered(2).phone, QString());
        QTRY_COMPARE(phone->text(), QString());
        redo();
        QTRY_COMPARE(phone->text(), u"+375 17 111-22-33"_s);
    }

    void fieldsAreCheckedWhileOneTypes()
    {
        open(2);
        auto *unp = line(OrganizationField::Unp);
        unp->setText(u"200988542"_s);
        QVERIFY(field(OrganizationField::Unp)->problem().contains(u"check digit"_s));
        QVERIFY(!saveButton()->isEnabled());
        unp->setText(u"УНП 100 308 563"_s);
        QCOMPARE(field(OrganizationField::Unp)->problem(), QString());
        QVERIFY(saveButton()->isEnabled());
        Q_EMIT unp->editingFinished();
        QCOMPARE(unp->text(), u"100308563"_s);

        line(OrganizationField::Soato)->setText(u"5000000000"_s);
        QVERIFY(field(OrganizationField::Soato)->note().contains(u"Minsk"_s));
        line(OrganizationField::Website)->setText(u"minzdrav"_s);
        QVERIFY(!field(OrganizationField::Website)->problem().isEmpty());
        nameEdit(OrganizationField::NameRu)->setPlainText({});
        QVERIFY(!field(OrganizationField::NameRu)->problem().isEmpty());
        nameEdit(OrganizationField::NameBe)->setPlainText(u"Бальніца"_s);
        QVERIFY(field(OrganizationField::NameRu)->problem().isEmpty());
    }

    void aNameOf255CharactersIsKeptAndOneMoreIsRefused()
    {
        open(2);
        const QString longest(255, u'Ж');
        nameEdit(OrganizationField::NameRu)->setPlainText(longest + u'!');
        QVERIFY(!saveButton()->isEnabled());
        QVERIFY(field(OrganizationField::NameRu)->problem().contains(u"255"_s));
        nameEdit(OrganizationField::NameRu)->setPlainText(longest);
        saveButton()->click();
        QTRY_COMPARE(registered(2).nameRu, longest);
        QTRY_COMPARE(m_page->findChild<QLabel *>(u"organizationName"_s)->text(), longest);
        QVERIFY2(m_page->minimumSizeHint().width() < 1000, "a long name does not widen the page");
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

    void aNewOrganizationIsRegisteredBelowTheSelectedOne()
    {
        open(4);
        action(u"New below"_s)->trigger();
        nameEdit(OrganizationField::NameRu)->setPlainText(u"Гимназия № 1"_s);
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

    void aDropAsksForTheReasonInPlaceAndMoves()
    {
        drop(2, 4);
        auto *panel = m_page->findChild<MovePanel *>();
        QVERIFY(panel->isVisible());
        QCOMPARE(registered(2).parent, id(1));
        auto *accept = panel->findChild<QPushButton *>(u"moveAccept"_s);
        auto *impact = panel->findChild<QLabel *>(u"moveImpact"_s);
        QTRY_VERIFY(impact->text().contains(u'1'));
        QVERIFY2(!accept->isEnabled(), "without a reason");
        panel->findChild<QLineEdit *>(u"moveReason"_s)->setText(u"Указ № 12"_s);
        QVERIFY(accept->isEnabled());
        accept->click();
        QTRY_COMPARE(registered(2).parent, id(4));
        QTRY_VERIFY(!panel->isVisible());
        QCOMPARE(m_portal->data().journal.back().reason, u"Указ № 12"_s);
        QTRY_COMPARE(m_workspace->organizations().descendantCount(id(4)), 3);

        undo();
        QTRY_COMPARE(registered(2).parent, id(1));
        redo();
        QTRY_COMPARE(registered(2).parent, id(4));
    }

    void aDropThatWouldCloseACycleIsRefused()
    {
        drop(1, 3);
        QVERIFY(!m_page->findChild<MovePanel *>()->isVisible());
        QCOMPARE(registered(1).parent, std::nullopt);
    }

    void theDialogSearchesThePlace()
    {
        open(5);
        action(u"Move"_s)->trigger();
        auto *dialog = m_page->findChild<QDialog *>(u"moveDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"moveTargetSearch"_s)->setText(u"министерство"_s);
        auto *targets = dialog->findChild<QListWidget *>(u"moveTargets"_s);
        QCOMPARE(targets->count(), 1);
        targets->setCurrentRow(0);
        dialog->findChild<QLineEdit *>(u"moveReason"_s)->setText(u"Приказ"_s);
        auto *accept = dialog->findChild<QPushButton *>(u"moveAccept"_s);
        QTRY_VERIFY(accept->isEnabled());
        accept->click();
        QTRY_COMPARE(registered(5).parent, id(1));
    }

    void theDialogIsWorkedByKeyboard()
    {
        open(5);
        action(u"Move"_s)->trigger();
        auto *dialog = m_page->findChild<QDialog *>(u"moveDialog"_s);
        auto *search = dialog->findChild<QLineEdit *>(u"moveTargetSearch"_s);
        auto *targets = dialog->findChild<QListWidget *>(u"moveTargets"_s);
        auto *reason = dialog->findChild<QLineEdit *>(u"moveReason"_s);
        QCOMPARE(targets->currentRow(), -1);
        search->setText(u"больница"_s);
        QCOMPARE(targets->currentRow(), 0);
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(targets->currentRow(), targets->count() - 1);
        search->clear();
        QCOMPARE(targets->currentRow(), -1);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Up);
        QVERIFY(targets->currentItem()->text().startsWith(u"Министерство"_s));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(dialog->focusWidget(), reason);
        reason->setText(u"Приказ"_s);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"moveAccept"_s)->isEnabled());
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(registered(5).parent, id(1));
    }

    void whatIsMovedIsShownAtItsNewPlace()
    {
        open(5);
        auto *panel = m_page->findChild<OrganizationTreePanel *>();
        QVERIFY(!panel->view()->isExpanded(panel->proxy().indexOf(id(1))));
        action(u"Move"_s)->trigger();
        auto *dialog = m_page->findChild<QDialog *>(u"moveDialog"_s);
        dialog->findChild<QLineEdit *>(u"moveTargetSearch"_s)->setText(u"больница"_s);
        dialog->findChild<QLineEdit *>(u"moveReason"_s)->setText(u"Приказ"_s);
        auto *accept = dialog->findChild<QPushButton *>(u"moveAccept"_s);
        QTRY_VERIFY(accept->isEnabled());
        accept->click();
        QTRY_COMPARE(m_workspace->organizations().node(id(5))->parent, id(2));
        QCOMPARE(selected(), Ids{id(5)});
        QVERIFY(panel->view()->isExpanded(panel->proxy().indexOf(id(1))));
        QVERIFY(panel->view()->isExpanded(panel->proxy().indexOf(id(2))));
        undo();
        QTRY_COMPARE(m_workspace->organizations().node(id(5))->parent, id(4));
        QCOMPARE(selected(), Ids{id(5)});
    }

    void theDialogOffersNothingBelowWhatIsMoved()
    {
        open(1);
        action(u"Move"_s)->trigger();
        auto *dialog = m_page->findChild<QDialog *>(u"moveDialog"_s);
        dialog->findChild<QLineEdit *>(u"moveTargetSearch"_s)->setText(u"регистратура"_s);
        QCOMPARE(dialog->findChild<QListWidget *>(u"moveTargets"_s)->count(), 0);
    }

    void archivingCanBeUndoneAndBroughtBack()
    {
        open(5);
        action(u"Archive"_s)->trigger();
        QTRY_COMPARE(registered(5).state, OrganizationState::Archived);
        undo();
        QTRY_COMPARE(registered(5).state, OrganizationState::Active);
        redo();
        QTRY_COMPARE(registered(5).state, OrganizationState::Archived);
        QTRY_VERIFY(action(u"Bring back"_s)->isEnabled());
        action(u"Bring back"_s)->trigger();
        QTRY_COMPARE(registered(5).state, OrganizationState::Active);
    }

    void theHistoryShowsWhoChangedWhat()
    {
        open(2);
        line(OrganizationField::Phone)->setText(u"+375 17 111-22-33"_s);
        saveButton()->click();
        QTRY_VERIFY(!registered(2).phone.isEmpty());
        m_page->findChild<QTabWidget *>()->setCurrentIndex(2);
        const auto *history = m_page->findChild<JournalModel *>();
        QTRY_COMPARE(history->rowCount(), 1);
        const QModelIndex entry = history->index(0, 0);
        QCOMPARE(entry.siblingAtColumn(JournalModel::AfterColumn).data().toString(), u"tester"_s);
        QCOMPARE(history->rowCount(entry), 1);
        const auto textOf = [&](int column) {
            return history->index(0, column, entry).data().toString();
        };
        QCOMPARE(textOf(JournalModel::WhatColumn), fieldTitle(OrganizationField::Phone));
        QCOMPARE(textOf(JournalModel::BeforeColumn), u"empty"_s);
        QCOMPARE(textOf(JournalModel::AfterColumn), u"+375 17 111-22-33"_s);
    }

    void theHistoryLoadsInPages()
    {
        for (int i = 0; i < 120; ++i) {
            Organization edited = registered(2);
            edited.address = QString::number(i);
            m_portal->applyAsColleague({.changes = {UpdateOrganization{edited}}, .reason = {}});
        }
        open(2);
        m_page->findChild<QTabWidget *>()->setCurrentIndex(2);
        auto *history = m_page->findChild<JournalModel *>();
        QTRY_VERIFY(history->rowCount() >= 50);
        // The view asks for more by itself where it has room.
        do {
            history->fetchMore({});
            QTRY_VERIFY(!history->isLoading());
        } while (history->canFetchMore({}));
        QCOMPARE(history->rowCount(), 120);
    }

    void aCommentWithMarkupIsShownAsText()
    {
        const QString markup = u"<b>Жирно</b> <img src=\"file:///etc/passwd\"> &amp; <script>"_s;
        rate(2, {5, 4, 4, 5}, markup);
        rate(3, {1, 1, 1, 1}, {});
        open(2);
        m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
        QTRY_VERIFY(m_page->findChild<QLabel *>(u"commentText"_s));
        const auto *comment = m_page->findChild<QLabel *>(u"commentText"_s);
        QCOMPARE(comment->text(), markup);
        QCOMPARE(comment->textFormat(), Qt::PlainText);
        const auto figure = [this](const QString &name) {
            return m_page->findChild<QLabel *>(name)->text();
        };
        QTRY_COMPARE(figure(u"questionnaireCount"_s), u"2"_s);
        QCOMPARE(figure(u"score"_s), u"2,75"_s);
        QCOMPARE(figure(u"satisfaction"_s), u"50,0 %"_s);
        QTRY_COMPARE(figure(u"countryPosition"_s), u"1 of 3"_s);
        m_page->findChild<QComboBox *>(u"ratingScope"_s)->setCurrentIndex(1);
        QCOMPARE(figure(u"questionnaireCount"_s), u"1"_s);
        QCOMPARE(figure(u"score"_s), u"4,50"_s);
    }

    void searchSelectsTheFirstMatchAndEscClears()
    {
        open(5);
        auto *search = m_page->findChild<QLineEdit *>(u"organizationSearch"_s);
        search->setFocus();
        for (const QChar letter : u"регистр"_s)
            search->insert(letter);
        QCOMPARE(selected(), Ids{id(3)});
        QTRY_COMPARE(m_page->findChild<QLabel *>(u"organizationName"_s)->text(), u"Регистратура"_s);
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(search->text(), QString());
        QCOMPARE(selected(), Ids{id(3)});
        search->setText(u"нет такой"_s);
        QTRY_VERIFY(showsText(u"No organization matches."_s));
    }

    void severalAreSummedUpAndHandedToThePosters()
    {
        open(2);
        auto *view = m_page->findChild<OrganizationTreeView *>();
        const auto &proxy = m_page->findChild<OrganizationTreePanel *>()->proxy();
        view->selectionModel()->select(proxy.indexOf(id(5)),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QVERIFY(showsText(u"2 organization(s) selected"_s));
        QSignalSpy posters(m_workspace.get(), &Workspace::postersRequested);
        action(u"Make posters…"_s)->trigger();
        QCOMPARE(posters.count(), 1);
        QCOMPARE(posters.first().first().value<Ids>().size(), 2u);
        action(u"all below"_s)->trigger();
        QCOMPARE(posters.last().first().value<Ids>(), (Ids{id(2), id(3), id(5)}));
        action(u"Archive"_s)->trigger();
        QTRY_COMPARE(registered(5).state, OrganizationState::Archived);
        QCOMPARE(registered(2).state, OrganizationState::Archived);
        undo();
        QTRY_COMPARE(registered(2).state, OrganizationState::Active);
    }

    void theProfileLinkIsShownInCyrillicAndCopiedForCodes()
    {
        open(2);
        QVERIFY(showsText(u"качество-услуг.бел/organization/2/org-page"_s));
        button(u"copyProfileLink"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"https://xn----7sbgfh2alwzdhpc0c.xn--90ais/organization/2/org-page"_s);
    }

    void whoMayNotEditCanOnlyLook()
    {
        PortalInfo info = m_portal->data().info;
        info.actor.role = Role::Supervisor;
        Workspace workspace(*m_portal, info);
        OrganizationsPage page(workspace);
        page.show();
        workspace.organizations().load();
        QTRY_VERIFY(page.isReady());
        page.select(id(2));
        QTRY_VERIFY(page.isReady());
        QVERIFY(page.findChild<QLineEdit *>(fieldKey(OrganizationField::Phone))->isReadOnly());
        QVERIFY(!page.findChild<QPushButton *>(u"saveOrganization"_s)->isEnabled());
    }

    void aRegisterThatCannotBeLoadedSaysWhyAndOffersToTryAgain()
    {
        Workspace workspace(*m_portal, m_portal->data().info);
        OrganizationsPage page(workspace);
        page.show();
        QTRY_VERIFY(m_portal->calls().contains(u"referenceData"_s));
        const PortalError error{.kind = PortalError::Kind::Unreachable};
        m_portal->failNext(error);
        workspace.organizations().load();
        QTRY_VERIFY(showsText(portalErrorText(error), &page));
        for (QPushButton *offered : page.findChildren<QPushButton *>()) {
            if (offered->isVisible() && offered->text() == u"Try again"_s)
                offered->click();
        }
        QTRY_VERIFY(page.isReady());
    }

    void stateIsRemembered()
    {
        open(3);
        const QByteArray state = m_page->saveState();
        Workspace workspace(*m_portal, m_portal->data().info);
        OrganizationsPage page(workspace);
        page.restoreState(state);
        page.show();
        workspace.organizations().load();
        QTRY_COMPARE(page.findChild<OrganizationTreePanel *>()->selection(), Ids{id(3)});
        page.restoreState(QByteArray("nonsense"));
    }

    void theHistoryIsReadableWhenItIsWhatWasLeft()
    {
        open(2);
        line(OrganizationField::Phone)->setText(u"+375 17 111-22-33"_s);
        saveButton()->click();
        QTRY_VERIFY(!registered(2).phone.isEmpty());
        m_page->findChild<QTabWidget *>()->setCurrentIndex(2);
        Workspace workspace(*m_portal, m_portal->data().info);
        OrganizationsPage page(workspace);
        page.restoreState(m_page->saveState());
        workspace.organizations().load();
        QTRY_VERIFY(!page.findChild<OrganizationTreePanel *>()->selection().empty());
        page.resize(1200, 800);
        page.show();
        const auto *history = page.findChild<QTreeView *>(u"organizationHistory"_s);
        QTRY_VERIFY(history->isVisible());
        QTRY_VERIFY(history->columnWidth(JournalModel::WhatColumn) > history->width() / 3);
        QTRY_VERIFY(history->columnWidth(JournalModel::BeforeColumn) > history->width() / 4);
    }

    void everyActionIsInSightWhereThereIsLittleRoom()
    {
        open(2);
        m_page->resize(m_page->minimumSizeHint().width(), 800);
        QList<QAction *> inSight;
        QTRY_COMPARE(m_page->width(), m_page->minimumSizeHint().width());
        for (const QToolButton *button : m_page->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->defaultAction()) {
                QVERIFY(button->parentWidget()->rect().contains(button->geometry()));
                inSight << button->defaultAction();
            }
        }
        for (const QString &text : {u"New below"_s, u"Move"_s, u"Archive"_s, u"ranking"_s}) {
            QVERIFY(action(text));
            QVERIFY2(inSight.contains(action(text)), qPrintable(text));
        }
        QVERIFY(!inSight.contains(action(u"Bring back"_s)));
    }

    void anotherThemeIsFollowedWhileItRuns()
    {
        open(2);
        const QPalette before = QGuiApplication::palette();
        QPalette dark = before;
        dark.setColor(QPalette::Button, QColor(40, 40, 40));
        dark.setColor(QPalette::Window, QColor(30, 30, 30));
        dark.setColor(QPalette::Link, QColor(61, 174, 233));
        QApplication::setPalette(dark);
        QTRY_VERIFY(showsText(u"color:#3daee9"_s));
        const QImage image = m_page->findChild<FilterChip *>()->grab().toImage();
        QApplication::setPalette(before);
        QVERIFY(image.pixelColor(image.width() / 2, 3).lightness() < 128);
    }

    void everyControlHasANameForScreenReaders()
    {
        open(2);
        for (const QWidget *control : m_page->findChildren<QWidget *>()) {
            if (!control->isVisible() || control->focusPolicy() == Qt::NoFocus)
                continue;
            if (qobject_cast<const QLineEdit *>(control) ||
                qobject_cast<const QComboBox *>(control) ||
                qobject_cast<const QPlainTextEdit *>(control) ||
                qobject_cast<const QAbstractItemView *>(control))
                QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
        }
    }

private:
    void add(qint64 organization, std::optional<qint64> parent, const QString &nameRu)
    {
        Organization added;
        added.id = id(organization);
        if (parent)
            added.parent = id(*parent);
        added.nameRu = nameRu;
        m_portal->add(added);
    }

    void rate(qint64 organization, std::array<quint8, baseCriterionCount> scores,
              const QString &comment)
    {
        Questionnaire questionnaire;
        questionnaire.id = QuestionnaireId(qint64(m_portal->data().answers.size()) + 1);
        questionnaire.organization = id(organization);
        questionnaire.givenAt = QDateTime(QDate(2023, 4, 3), QTime(12, 0), Qt::UTC);
        questionnaire.scores = scores;
        questionnaire.comment = comment;
        m_portal->data().answers.emplace(questionnaire.id, questionnaire);
    }

    Organization registered(qint64 organization) const
    {
        return *m_portal->data().find(id(organization));
    }

    void open(qint64 organization)
    {
        m_page->select(id(organization));
        QTRY_VERIFY(m_page->isReady());
    }

    void undo()
    {
        QTRY_VERIFY(m_page->undoStack()->canUndo());
        m_page->undoStack()->undo();
    }

    void redo()
    {
        QTRY_VERIFY(m_page->undoStack()->canRedo());
        m_page->undoStack()->redo();
    }

    Ids selected() const { return m_page->findChild<OrganizationTreePanel *>()->selection(); }
    QLineEdit *line(OrganizationField field) const
    {
        return m_page->findChild<QLineEdit *>(fieldKey(field));
    }
    NameEdit *nameEdit(OrganizationField field) const
    {
        return m_page->findChild<NameEdit *>(fieldKey(field));
    }
    FormField *field(OrganizationField field) const
    {
        return qobject_cast<FormField *>(
            m_page->findChild<QWidget *>(fieldKey(field))->parentWidget());
    }
    QString label(OrganizationField which) const
    {
        return field(which)->findChild<QLabel *>()->text();
    }
    QPushButton *button(const QString &name) const
    {
        return m_page->findChild<QPushButton *>(name);
    }
    QPushButton *saveButton() const { return button(u"saveOrganization"_s); }

    /// The page's action whose text holds this.
    QAction *action(const QString &text) const
    {
        for (QAction *candidate : m_page->actions()) {
            if (QString(candidate->text()).remove(u'&').contains(text))
                return candidate;
        }
        return nullptr;
    }

    bool showsText(const QString &text, const QWidget *page = nullptr) const
    {
        const auto labels = (page ? page : m_page.get())->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *shown) {
            return shown->isVisible() && shown->text().contains(text);
        });
    }

    /// Drops one organization onto another in the tree.
    void drop(qint64 dragged, qint64 onto)
    {
        auto *panel = m_page->findChild<OrganizationTreePanel *>();
        panel->select(id(dragged));
        panel->select(id(onto));
        OrganizationTreeView *view = panel->view();
        const std::unique_ptr<QMimeData> data(
            panel->proxy().mimeData({panel->proxy().indexOf(id(dragged))}));
        const QPoint place = view->visualRect(panel->proxy().indexOf(id(onto))).center();
        QDragEnterEvent enter(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view->viewport(), &enter);
        QDragMoveEvent move(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view->viewport(), &move);
        QDropEvent event(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view->viewport(), &event);
    }

    std::unique_ptr<FakePortal> m_portal;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<OrganizationsPage> m_page;
};

QTEST_MAIN(OrganizationsPageTest)
#include "tst_organizationspage.moc"
