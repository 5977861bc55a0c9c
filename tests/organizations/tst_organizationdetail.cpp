// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/journalmodel.h"
#include "models/words/portalerrortext.h"
#include "tests/organizations/organizationspagefixture.h"
#include "tests/support/computerzone.h"
#include "tests/support/stoppedclock.h"
#include "views/organizations/conflictpanel.h"
#include "views/organizations/organizationactions.h"
#include "views/organizations/organizationtreedelegate.h"
#include "views/organizations/organizationtreepanel.h"
#include "views/organizations/organizationtreeview.h"
#include "views/organizations/ratingcharts.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolTip>
#include <QTreeView>
#include <QWindow>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

/// What is done with one organization: edited, registered, looked at with ratings and history.
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

    void whatNobodySeesIsRefusedAndNotShown()
    {
        open(2);
        auto *name = nameEdit(OrganizationField::NameRu);
        for (const QString &sign : {u"\u202E"_s, u"\u2066"_s, u"\u200B"_s, u"\uFEFF"_s}) {
            name->setPlainText(u"Боль"_s + sign + u"ница"_s);
            QVERIFY(field(OrganizationField::NameRu)->problem().contains(u"U+"_s));
            QVERIFY(!saveButton()->isEnabled());
        }
        nameEdit(OrganizationField::Address)->setPlainText(u"г.\u200EМинск"_s);
        QVERIFY(field(OrganizationField::Address)->problem().contains(u"U+200E"_s));
        nameEdit(OrganizationField::Address)->setPlainText(u"г.\u00A0Минск"_s);
        QCOMPARE(field(OrganizationField::Address)->problem(), QString());
        name->setPlainText(u"Боль\u00ADница"_s);
        QCOMPARE(field(OrganizationField::NameRu)->problem(), QString());
        saveButton()->click();
        QTRY_COMPARE(registered(2).nameRu, u"Больница"_s);

        // What somebody else has stored is shown as far as it can be seen.
        Organization stored = registered(2);
        stored.nameRu = u"Боль\u202Eница\u200B № 1"_s;
        QCOMPARE(stored.displayName(Language::Russian), u"Больница № 1"_s);
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
        const auto *heading = m_page->findChild<QLabel *>(u"organizationName"_s);
        QTRY_COMPARE(heading->height(), 2 * heading->fontMetrics().lineSpacing());
        QCOMPARE(heading->toolTip(), longest);

        // One that just fits takes one line, whatever its size hint was.
        QString fitting;
        while (heading->fontMetrics().horizontalAdvance(fitting + u'Ж') < heading->width())
            fitting += u'Ж';
        nameEdit(OrganizationField::NameRu)->setPlainText(fitting);
        saveButton()->click();
        QTRY_COMPARE(heading->text(), fitting);
        QTRY_COMPARE(heading->height(), heading->fontMetrics().lineSpacing());
        QCOMPARE(heading->toolTip(), QString());
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

    void beforeItWasRegisteredItStoodNowhere()
    {
        Organization school;
        school.parent = id(4);
        school.nameRu = u"Школа № 8"_s;
        m_portal->applyAsColleague({.changes = {CreateOrganization{school}}, .reason = {}});
        QTRY_VERIFY(m_workspace->organizations().node(id(6)));
        open(6);
        m_page->findChild<QTabWidget *>()->setCurrentIndex(2);
        const auto *history = m_page->findChild<JournalModel *>();
        QTRY_COMPARE(history->rowCount(), 1);
        const QModelIndex entry = history->index(0, 0);
        for (int row = 0; row < history->rowCount(entry); ++row)
            QCOMPARE(history->index(row, JournalModel::BeforeColumn, entry).data().toString(),
                     QString());
        QVERIFY(entry.data(Qt::AccessibleTextRole).toString().startsWith(u"Created — tester, "_s));
    }

    void theHistoryTellsAnUndoInTheLanguageOfTheReader()
    {
        m_portal->applyAsColleague(
            {.changes = {MoveOrganization{id(5), id(1), {}, 0}}, .reason = u"Указ № 12"_s});
        m_portal->applyAsColleague(
            {.changes = {MoveOrganization{id(5), id(4), {}, 0}}, .reason = u"↶ Указ № 12"_s});
        m_portal->applyAsColleague(
            {.changes = {MoveOrganization{id(5), id(1), {}, 0}}, .reason = u"↶"_s});
        open(5);
        m_page->findChild<QTabWidget *>()->setCurrentIndex(2);
        const auto *history = m_page->findChild<JournalModel *>();
        QTRY_COMPARE(history->rowCount(), 3);
        QCOMPARE(history->index(0, 0).data().toString(), u"Moved (undo)"_s);
        QCOMPARE(history->index(1, 0).data().toString(), u"Moved (undo of: Указ № 12)"_s);
        QCOMPARE(history->index(2, 0).data().toString(), u"Moved: Указ № 12"_s);
    }

    void daysAreThoseOfMinskWhereverTheComputerStands_data()
    {
        QTest::addColumn<QByteArray>("computer");
        QTest::newRow("Minsk") << QByteArray("Europe/Minsk");
        QTest::newRow("far to the east") << QByteArray("Pacific/Auckland");
        QTest::newRow("far to the west") << QByteArray("America/Anchorage");
    }

    void daysAreThoseOfMinskWhereverTheComputerStands()
    {
        QFETCH(QByteArray, computer);
        const ComputerZone zone(computer);
        const StoppedClock clock(QDateTime(QDate(2023, 4, 30), QTime(21, 30), Qt::UTC));
        Organization edited = registered(2);
        edited.address = u"г. Минск"_s;
        m_portal->applyAsColleague({.changes = {UpdateOrganization{edited}}, .reason = {}});
        rate(2, {5, 4, 4, 5}, u"Спасибо"_s);
        m_portal->data().answers.begin()->second.givenAt = Clock::now();
        open(2);
        m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
        QTRY_VERIFY(showsText(u"01.05.2023"_s));
        m_page->findChild<QTabWidget *>()->setCurrentIndex(2);
        const auto *history = m_page->findChild<JournalModel *>();
        // Whoever looked at the comments is told of as well.
        QTRY_COMPARE(history->rowCount(), 2);
        QCOMPARE(history->index(0, JournalModel::WhatColumn).data().toString(),
                 u"Comments viewed"_s);
        for (const int row : {0, 1})
            QCOMPARE(history->index(row, JournalModel::BeforeColumn).data().toString(),
                     u"01.05.2023 00:30"_s);
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

    /// Base sums of 131 in ten questionnaires are 3.275; the nearest double is less.
    void aFigureHalfWayIsRoundedUp()
    {
        for (int i = 0; i < 9; ++i)
            rate(3, {3, 3, 3, 4}, {});
        rate(3, {4, 3, 3, 4}, {});
        open(3);
        m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
        const auto figure = [this](const QString &name) {
            return m_page->findChild<QLabel *>(name)->text();
        };
        QTRY_COMPARE(figure(u"questionnaireCount"_s), u"10"_s);
        QCOMPARE(figure(u"score"_s), u"3,28"_s);

        auto *months = m_page->findChild<MonthColumns *>();
        const auto toolTip = [months] {
            for (int x = 0; x < months->width(); x += 2) {
                QHelpEvent help(QEvent::ToolTip, {x, 5}, months->mapToGlobal(QPoint(x, 5)));
                QApplication::sendEvent(months, &help);
                if (!QToolTip::text().isEmpty())
                    return QToolTip::text();
            }
            return QString();
        };
        QVERIFY2(toolTip().contains(u"3,28"_s), qPrintable(toolTip()));
        QToolTip::hideText();
    }

    /// 1 of 16 and 3 of 16 answers: 6.25 % and 18.75 %.
    void aShareHalfWayIsRoundedUp()
    {
        for (int i = 0; i < 16; ++i) {
            const quint8 score = i == 0 ? 5 : 1;
            rate(3, {score, score, score, score}, {});
        }
        open(3);
        m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
        const auto *satisfaction = m_page->findChild<QLabel *>(u"satisfaction"_s);
        QTRY_COMPARE(satisfaction->text(), u"6,3 %"_s);
        const auto rows = m_page->findChildren<BarRows *>();
        QVERIFY(std::any_of(rows.begin(), rows.end(), [](const BarRows *bars) {
            return bars->accessibleDescription().startsWith(u"5: 6,3 %"_s);
        }));
    }

    void aCommentIsShownWithoutTelephonesAndAddresses()
    {
        rate(2, {5, 4, 4, 5}, u"Позвоните: +375 29 123-45-67, ivan@example.by, МР1234567"_s);
        open(2);
        m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
        QTRY_VERIFY(m_page->findChild<QLabel *>(u"commentText"_s));
        QCOMPARE(m_page->findChild<QLabel *>(u"commentText"_s)->text(),
                 u"Позвоните: •••, •••, •••"_s);
    }

    void aPlaceIsSaidInTheCountryAndAmongNeighbours()
    {
        rate(2, {5, 5, 5, 5}, {});
        rate(3, {4, 4, 4, 4}, {});
        open(3);
        m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
        const auto figure = [this](const QString &name) {
            return m_page->findChild<QLabel *>(name)->text();
        };
        // The two above it share their place: with what stands below, both have 4.5.
        QTRY_COMPARE(figure(u"countryPosition"_s), u"3 of 3"_s);
        QCOMPARE(figure(u"neighbourPosition"_s), u"1 of 1"_s);
        rate(3, {5, 5, 5, 5}, {});
        open(2);
        QTRY_COMPARE(figure(u"countryPosition"_s), u"1 of 3"_s);
        QCOMPARE(figure(u"neighbourPosition"_s), u"1 of 1"_s);
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
        PortalSession session = m_portal->session();
        session.actor.role = Role::Supervisor;
        Workspace workspace(*m_portal, session);
        OrganizationsPage page(workspace);
        page.show();
        workspace.organizations().load();
        QTRY_VERIFY(page.isReady());
        page.select(id(2));
        QTRY_VERIFY(page.isReady());
        QVERIFY(page.findChild<QLineEdit *>(fieldKey(OrganizationField::Phone))->isReadOnly());
        QVERIFY(!page.findChild<QPushButton *>(u"saveOrganization"_s)->isEnabled());
    }

    /// Of hospital 2 and what stands below it.
    void anAgencyEditsItsOwnSubtree()
    {
        PortalSession session = m_portal->session();
        session.actor.role = Role::AgencyAdministrator;
        session.actor.scope = id(2);
        Workspace workspace(*m_portal, session);
        OrganizationsPage page(workspace);
        page.show();
        workspace.organizations().load();
        QTRY_VERIFY(page.isReady());
        const auto isReadOnly = [&page] {
            return page.findChild<QLineEdit *>(fieldKey(OrganizationField::Phone))->isReadOnly();
        };
        const auto *actions = page.findChild<OrganizationActions *>();
        QVERIFY(!actions->createAtTop()->isEnabled());
        for (const auto &[organization, mayEdit, mayMove] :
             {std::tuple(3, true, true), {2, true, false}, {1, false, false}, {5, false, false}}) {
            page.select(id(organization));
            QTRY_VERIFY(page.isReady());
            QCOMPARE(isReadOnly(), !mayEdit);
            QCOMPARE(actions->createBelow()->isEnabled(), mayEdit);
            QCOMPARE(actions->move()->isEnabled(), mayMove);
            QCOMPARE(actions->archive()->isEnabled(), mayMove);
        }
    }

    void whoMayNotReadCommentsIsToldSo()
    {
        m_portal->data().actor.role = Role::PrintStaff;
        rate(2, {5, 4, 4, 5}, u"Спасибо"_s);
        open(2);
        m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
        QTRY_VERIFY(showsText(u"does not allow this"_s));
        QVERIFY(!m_page->findChild<QLabel *>(u"commentText"_s));
        QVERIFY(m_page->findChild<QLabel *>(u"satisfaction"_s)->isVisible());
    }

    void theHistoryIsReadableWhenItIsWhatWasLeft()
    {
        open(2);
        line(OrganizationField::Phone)->setText(u"+375 17 111-22-33"_s);
        saveButton()->click();
        QTRY_VERIFY(!registered(2).phone.isEmpty());
        m_page->findChild<QTabWidget *>()->setCurrentIndex(2);
        Workspace workspace(*m_portal, m_portal->session());
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
};

QTEST_MAIN(OrganizationDetailTest)
#include "tst_organizationdetail.moc"
