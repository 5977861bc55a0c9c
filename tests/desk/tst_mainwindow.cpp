// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/deskframe.h"
#include "app/desk/jumpfield.h"
#include "app/desk/navigation.h"
#include "app/desk/screenshot.h"
#include "app/desk/startpage.h"
#include "app/desk/statusline.h"
#include "tests/desk/deskfixture.h"
#include "views/common/linklist.h"
#include "views/common/messagebar.h"
#include "views/common/taskmonitor.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCommandLinkButton>
#include <QCompleter>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoCommand>

#include <algorithm>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

template <class Button>
Button *buttonWithText(const QWidget *parent, const QString &text)
{
    for (Button *button : parent->findChildren<Button *>()) {
        if (button->text().startsWith(text) && button->isVisible())
            return button;
    }
    return nullptr;
}

bool showsText(const QWidget *parent, const QString &text)
{
    for (const QLabel *label : parent->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

PortalError unreachable()
{
    return {PortalError::Kind::Unreachable,
            PortalError::Problem::ServerUnreachable,
            u"db.example"_s,
            u"could not connect to server: timeout expired"_s,
            {}};
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskFixture>(); }
    void cleanup() { m_desk.reset(); }

    void beginsWithTheThreeWaysIn()
    {
        m_desk->window->start({});
        auto *demo = buttonWithText<QCommandLinkButton>(m_desk->window.get(), u"Open the demo"_s);
        QVERIFY(demo);
        QVERIFY(buttonWithText<QCommandLinkButton>(m_desk->window.get(), u"Connect to"_s));
        QVERIFY(buttonWithText<QCommandLinkButton>(m_desk->window.get(), u"Open a portal file"_s));
        QVERIFY(!navigation().isVisible());
        demo->click();
        QTRY_VERIFY(isOpen());
        QCOMPARE(m_desk->access.opened.front().first.kind, PortalAddress::Kind::Demo);
    }

    void makesTheDemoPortalWhereItIsMissing()
    {
        m_desk->access.demoIsMissing = true;
        m_desk->window->start(ConnectionDialog::demoProfile());
        auto *bar = m_desk->window->findChild<StartPage *>()->findChild<QProgressBar *>();
        QTRY_VERIFY(bar->isVisible());
        m_desk->access.demo.promise().setProgressRange(0, 1000);
        m_desk->access.demo.promise().setProgressValue(250);
        QTRY_COMPARE(bar->value(), 250);
        QVERIFY(m_desk->access.opened.empty());
        m_desk->access.demo.finish({});
        QTRY_VERIFY(isOpen());
    }

    void leavesTheMakingOfTheDemoPortal()
    {
        m_desk->access.demoIsMissing = true;
        m_desk->window->start(ConnectionDialog::demoProfile());
        QTRY_VERIFY(buttonWithText<QPushButton>(m_desk->window.get(), u"Cancel"_s));
        buttonWithText<QPushButton>(m_desk->window.get(), u"Cancel"_s)->click();
        QVERIFY(m_desk->access.demo.promise().isCanceled());
        QVERIFY(buttonWithText<QCommandLinkButton>(m_desk->window.get(), u"Open the demo"_s));
    }

    void goesFromPageToPage()
    {
        open();
        QCOMPARE(navigation().count(), 3);
        QVERIFY(page(u"overview"_s)->isVisible());
        QTest::keyClick(m_desk->window.get(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(page(u"organizations"_s)->isVisible());
        QCOMPARE(navigation().currentRow(), 1);
        navigation().setCurrentRow(2);
        QVERIFY(page(u"posters"_s)->isVisible());
        Q_EMIT m_desk->workspaceInUse->organizationRequested(OrganizationId(2));
        QVERIFY(page(u"organizations"_s)->isVisible());
        Q_EMIT m_desk->workspaceInUse->postersRequested({});
        QVERIFY(page(u"posters"_s)->isVisible());
        QTest::keyClick(m_desk->window.get(), Qt::Key_F5);
        QCOMPARE(page(u"posters"_s)->refreshed, 1);
        QCOMPARE(page(u"overview"_s)->refreshed, 0);
    }

    void tabsFromThePageDownToTheStatusLine()
    {
        open();
        std::vector<QWidget *> order;
        for (QWidget *next = m_desk->window->nextInFocusChain(); next != m_desk->window.get();
             next = next->nextInFocusChain())
            order.push_back(next);
        const auto placeOf = [&order](QWidget *widget) {
            return std::find(order.begin(), order.end(), widget) - order.begin();
        };
        QWidget *jumpField = m_desk->window->findChild<JumpField *>();
        QWidget *connection = statusLine()->findChild<QToolButton *>();
        for (const auto &[key, page] : m_desk->pages) {
            QVERIFY(placeOf(jumpField) < placeOf(&page->note()));
            QVERIFY(placeOf(&page->note()) < placeOf(connection));
        }
        QVERIFY(placeOf(connection) < std::ssize(order));
        QVERIFY(statusLine()->isVisible());
    }

    void foldsTheNavigationInANarrowWindow()
    {
        open();
        m_desk->window->resize(1024, 640);
        QTRY_VERIFY(navigation().isFolded());
        QVERIFY(navigation().item(0)->text().isEmpty());
        QCOMPARE(navigation().item(0)->data(Qt::AccessibleTextRole).toString(), u"page overview"_s);
        m_desk->window->resize(1600, 1000);
        QTRY_VERIFY(!navigation().isFolded());
        QCOMPARE(navigation().item(0)->text(), u"page overview"_s);
    }

    void saysWhatItIsConnectedTo()
    {
        m_desk->access.prepare = [](FakePortal &portal) { portal.data().info.isDemo = true; };
        open();
        QVERIFY(m_desk->window->windowTitle().contains(u"Demo portal: invented data"_s));
        QVERIFY(
            buttonWithText<QToolButton>(m_desk->window.get(), u"● Demo portal: invented data"_s));
    }

    void theRecentPortalsStandInTheStatusLineToo()
    {
        m_desk->access.prepare = [](FakePortal &portal) { portal.data().info.isDemo = true; };
        open();
        auto *button =
            buttonWithText<QToolButton>(m_desk->window.get(), u"● Demo portal: invented data"_s);
        QVERIFY(button && button->menu());
        m_desk->window->start(DeskFixture::serverProfile());
        QTRY_COMPARE(m_desk->access.opened.size(), std::size_t(2));
        QTRY_COMPARE(button->menu()->actions().size(), 2);
        button->menu()->actions().back()->trigger();
        QTRY_COMPARE(m_desk->access.opened.size(), std::size_t(3));
        QCOMPARE(m_desk->access.opened.back().first, DeskFixture::fileProfile().address);
    }

    void jumpsToAnOrganization()
    {
        open();
        QTest::keyClick(m_desk->window.get(), Qt::Key_K, Qt::ControlModifier);
        auto &field = *m_desk->window->findChild<JumpField *>();
        field.setFocus();
        field.setText(u"школа "_s);
        QTest::keyClick(&field, Qt::Key_2);
        QAbstractItemView *popup = field.findChild<QCompleter *>()->popup();
        QTRY_VERIFY(popup->isVisible());
        QCOMPARE(popup->model()->rowCount(), 1);
        QCOMPARE(popup->currentIndex().data().toString(), u"Школа № 2"_s);
        QTest::keyClick(popup, Qt::Key_Return);
        QVERIFY(page(u"organizations"_s)->isVisible());
        QCOMPARE(page(u"organizations"_s)->requested, std::vector{OrganizationId(2)});
        QVERIFY(field.text().isEmpty());
        QCOMPARE(m_desk->settings.recentOrganizations(DeskFixture::fileProfile().address),
                 std::vector{OrganizationId(2)});
    }

    void offersWhatWasOpenedLast()
    {
        open();
        for (const qint64 id : {1, 3, 1})
            Q_EMIT m_desk->workspaceInUse->organizationRequested(OrganizationId(id));
        JumpModel &matches = m_desk->window->findChild<JumpField *>()->matches();
        matches.setQuery({});
        QCOMPARE(matches.rowCount(), 2);
        QCOMPARE(matches.index(0).data().toString(), u"Школа № 1"_s);
        QCOMPARE(matches.index(1).data().toString(), u"Школа № 3"_s);
    }

    void staysOnThePageThatKnowsTheOrganization()
    {
        open();
        page(u"posters"_s)->showsOrganizations = true;
        navigation().setCurrentRow(2);
        Q_EMIT m_desk->window->findChild<JumpField *>()->organizationChosen(OrganizationId(3));
        QVERIFY(page(u"posters"_s)->isVisible());
        QCOMPARE(page(u"posters"_s)->at, 3);
        QCOMPARE(m_desk->settings.recentOrganizations(DeskFixture::fileProfile().address),
                 std::vector{OrganizationId(3)});
        navigation().setCurrentRow(0);
        Q_EMIT m_desk->window->findChild<JumpField *>()->organizationChosen(OrganizationId(2));
        QVERIFY(page(u"organizations"_s)->isVisible());
    }

    void goesBackAndForward()
    {
        open();
        const auto at = [this] {
            for (const auto &[key, each] : m_desk->pages) {
                if (each->isVisible())
                    return u"%1 %2"_s.arg(key).arg(each->at);
            }
            return QString();
        };
        page(u"organizations"_s)->at = 7;
        Q_EMIT m_desk->workspaceInUse->organizationRequested(OrganizationId(2));
        page(u"organizations"_s)->walkTo(8);
        page(u"organizations"_s)->walkTo(9);
        navigation().setCurrentRow(2);
        QCOMPARE(at(), u"posters 0"_s);

        MainWindow &window = *m_desk->window;
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(at(), u"organizations 9"_s);
        QTest::keyClick(&window, Qt::Key_Backspace);
        QCOMPARE(at(), u"organizations 8"_s);
        QWidget &anywhere = page(u"organizations"_s)->note();
        QTest::mouseClick(&anywhere, Qt::BackButton);
        QCOMPARE(at(), u"organizations 7"_s);
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(at(), u"overview 0"_s);
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(at(), u"overview 0"_s);

        QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(at(), u"organizations 7"_s);
        QTest::mouseClick(&anywhere, Qt::ForwardButton);
        QCOMPARE(at(), u"organizations 8"_s);
        // From here on it is another way.
        navigation().setCurrentRow(0);
        QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(at(), u"overview 0"_s);
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(at(), u"organizations 8"_s);
    }

    void backspaceInAFieldTakesASignBack()
    {
        open();
        navigation().setCurrentRow(1);
        QLineEdit &note = page(u"organizations"_s)->note();
        note.setFocus();
        note.setText(u"ab"_s);
        QTest::keyClick(&note, Qt::Key_Backspace);
        QCOMPARE(note.text(), u"a"_s);
        QVERIFY(page(u"organizations"_s)->isVisible());
    }

    void offersRecentPortals()
    {
        open();
        m_desk->window->start(DeskFixture::serverProfile());
        QTRY_COMPARE(m_desk->access.opened.size(), std::size_t(2));
        QTRY_VERIFY(isOpen());
        const auto *recent = m_desk->window->findChild<QMenu *>(u"recentPortals"_s);
        QVERIFY(recent);
        QTRY_COMPARE(recent->actions().size(), 2);
        QVERIFY(recent->actions().at(0)->text().contains(u"db.example"_s));
        QVERIFY(recent->actions().at(1)->text().contains(u"/portal.sqlite"_s));
        recent->actions().at(1)->trigger();
        QTRY_COMPARE(m_desk->access.opened.size(), std::size_t(3));
        QCOMPARE(m_desk->access.opened.back().first, DeskFixture::fileProfile().address);

        m_desk->openWindow();
        m_desk->access.prepare = [](FakePortal &portal) { portal.hold(); };
        m_desk->window->start(DeskFixture::serverProfile());
        QTRY_VERIFY(buttonWithText<QPushButton>(m_desk->window.get(), u"Cancel"_s));
        buttonWithText<QPushButton>(m_desk->window.get(), u"Cancel"_s)->click();
        auto *list = m_desk->window->findChild<StartPage *>()->findChild<LinkList *>();
        QVERIFY(list && list->isVisible());
        QCOMPARE(list->topLevelItemCount(), 2);
    }

    void menusStayInTheWindow()
    {
        open();
        m_desk->window->setGeometry(100, 100, 1100, 700);
        for (QToolButton *button : m_desk->window->findChildren<QToolButton *>()) {
            QMenu *menu = button->menu();
            if (!menu || !button->isVisible())
                continue;
            QTimer::singleShot(0, menu, [this, menu] {
                const QRect place(menu->mapToGlobal(QPoint()), menu->size());
                m_menusInside += m_desk->window->geometry().right() >= place.right();
                ++m_menusSeen;
                menu->close();
            });
            button->showMenu();
        }
        QVERIFY(m_menusSeen >= 2);
        QCOMPARE(m_menusInside, m_menusSeen);
    }

    void countsWhatAColleagueAdds()
    {
        open();
        QTRY_VERIFY(showsText(statusLine(), u"3 organization"_s));
        auto &portal = static_cast<FakePortal &>(m_desk->workspaceInUse->source());
        portal.applyAsColleague(
            {.changes = {CreateOrganization{DeskFixture::organization(4, u"Школа № 4"_s)}},
             .reason = {}});
        QTRY_VERIFY(showsText(statusLine(), u"4 organization"_s));
    }

    void undoesOnThePageInFront()
    {
        open();
        StubPage *front = page(u"overview"_s);
        front->undo.push(new QUndoCommand(u"Archive a school"_s));
        Q_EMIT m_desk->workspaceInUse->messageShown(u"A school was archived"_s,
                                                    Workspace::Offer::Undo);
        QVERIFY(showsText(statusLine(), u"A school was archived"_s));
        auto *undo = buttonWithText<QToolButton>(statusLine(), u"Undo"_s);
        QVERIFY(undo);
        undo->click();
        QCOMPARE(front->undo.index(), 0);
        front->undo.redo();
        Q_EMIT m_desk->workspaceInUse->messageShown(u"Undone: Archive another school"_s);
        QVERIFY2(!undo->isVisible(), "it would take back another step than the one named");
        front->undo.undo();
        Q_EMIT m_desk->workspaceInUse->messageShown(u"A school was archived"_s,
                                                    Workspace::Offer::Undo);
        QVERIFY2(!undo->isVisible(), "there is nothing to take back on the page in front");
        QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(front->undo.index(), 1);
        navigation().setCurrentRow(1);
        QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(front->undo.index(), 1);
    }

    void saysAFailedConnectionInWords()
    {
        m_desk->access.prepare = [](FakePortal &portal) { portal.failNext(unreachable()); };
        m_desk->window->start(DeskFixture::serverProfile());
        QTRY_VERIFY(buttonWithText<QPushButton>(m_desk->window.get(), u"Try again"_s));
        QVERIFY(showsText(m_desk->window.get(), u"db.example"_s));
        QVERIFY(showsText(m_desk->window.get(), u"could not be opened"_s));
        m_desk->access.prepare = [](FakePortal &) {};
        buttonWithText<QPushButton>(m_desk->window.get(), u"Try again"_s)->click();
        QTRY_VERIFY(isOpen());
    }

    void saysWhoIsAtWork()
    {
        m_desk->window->start(DeskFixture::serverProfile());
        QTRY_VERIFY(isOpen());
        QVERIFY(buttonEnding(u" · tester"_s));
        m_desk->openWindow();
        m_desk->window->start(DeskFixture::fileProfile());
        QTRY_VERIFY(isOpen());
        QVERIFY(buttonEnding(u" · Operator"_s));
    }

    void changesTheConnectionThatFailed()
    {
        m_desk->access.prepare = [](FakePortal &portal) { portal.failNext(unreachable()); };
        m_desk->window->start(DeskFixture::fileProfile());
        QTRY_VERIFY(buttonWithText<QPushButton>(m_desk->window.get(), u"Change the"_s));
        buttonWithText<QPushButton>(m_desk->window.get(), u"Change the"_s)->click();
        QCOMPARE(connectionSelected(), DeskFixture::fileProfile().name);
    }

    void connectsToANewPortalFromTheStart()
    {
        m_desk->window->start({});
        buttonWithText<QCommandLinkButton>(m_desk->window.get(), u"Connect to"_s)->click();
        QCOMPARE(connectionSelected(), u"New connection"_s);
    }

    void keepsAnsweringWhileAServerDoesNot()
    {
        m_desk->access.prepare = [](FakePortal &portal) { portal.hold(); };
        m_desk->window->start(DeskFixture::serverProfile());
        QTRY_VERIFY(m_desk->access.portal);
        int turns = 0;
        QTimer heartbeat;
        connect(&heartbeat, &QTimer::timeout, this, [&turns] { ++turns; });
        heartbeat.start(0);
        QTRY_VERIFY(turns > 100);
        buttonWithText<QPushButton>(m_desk->window.get(), u"Cancel"_s)->click();
        QVERIFY(buttonWithText<QCommandLinkButton>(m_desk->window.get(), u"Open the demo"_s));
        QTRY_VERIFY(!m_desk->access.portal);
    }

    void offersToUpgradeAnOldPortal()
    {
        m_desk->access.prepare = [](FakePortal &portal) {
            portal.failNext(
                {PortalError::Kind::Invalid, PortalError::Problem::SchemaTooOld, u"1"_s, {}, {}});
        };
        m_desk->window->start(DeskFixture::fileProfile());
        QTRY_VERIFY(buttonWithText<QPushButton>(m_desk->window.get(), u"Upgrade the portal"_s));
        buttonWithText<QPushButton>(m_desk->window.get(), u"Upgrade the portal"_s)->click();
        m_desk->access.prepare = [](FakePortal &) {};
        m_desk->access.upgrade.finish(MigrationReport{});
        QTRY_VERIFY(isOpen());
    }

    void asksForThePasswordAndKeepsIt()
    {
        refuseOnce();
        m_desk->window->start(DeskFixture::serverProfile());
        answerPasswordDialog(true);
        QTRY_VERIFY(isOpen());
        QCOMPARE(m_desk->access.opened.back().second, u"secret"_s);
        QTRY_COMPARE(m_desk->access.passwords.size(), std::size_t(1));

        m_desk->openWindow();
        m_desk->window->start({});
        QTRY_VERIFY(isOpen());
        QCOMPARE(m_desk->access.opened.back().second, u"secret"_s);
    }

    void saysThatThereIsNoKeychain()
    {
        m_desk->access.keychain = PortalAccess::PasswordOutcome::NoKeychain;
        refuseOnce();
        m_desk->window->start(DeskFixture::serverProfile());
        answerPasswordDialog(true);
        QTRY_VERIFY(isOpen());
        QTRY_VERIFY(statusLine()->said().contains(u"no keychain"_s));
    }

    void showsALostConnectionAndRecovers()
    {
        open();
        Q_EMIT m_desk->access.portal->reachableChanged(false);
        QVERIFY(buttonWithText<QToolButton>(statusLine(), u"○"_s));
        m_desk->access.portal->clearCalls();
        QTRY_VERIFY(buttonWithText<QToolButton>(statusLine(), u"●"_s));
        QVERIFY(m_desk->access.portal->calls().contains(u"open"_s));
        QCOMPARE(page(u"overview"_s)->refreshed, 1);
    }

    void forgetsEverywhereThatTheConnectionWasLost()
    {
        open();
        PortalError lost = unreachable();
        std::vector<MessageBar *> bars;
        for (const auto &[key, each] : m_desk->pages) {
            bars.push_back(new MessageBar(each));
            bars.back()->showError(lost);
        }
        auto *other = new MessageBar(page(u"overview"_s));
        other->showMessage(MessageBar::Kind::Error, u"The disk is full."_s);
        Q_EMIT m_desk->access.portal->reachableChanged(false);
        QTRY_VERIFY(buttonWithText<QToolButton>(statusLine(), u"●"_s));
        for (const MessageBar *bar : bars)
            QVERIFY(bar->isHidden());
        QVERIFY(!other->isHidden());
        // Those behind are fetched anew once somebody looks at them.
        QCOMPARE(page(u"overview"_s)->refreshed, 1);
        QCOMPARE(page(u"posters"_s)->refreshed, 0);
        navigation().setCurrentRow(2);
        QCOMPARE(page(u"posters"_s)->refreshed, 1);
        navigation().setCurrentRow(0);
        navigation().setCurrentRow(2);
        QCOMPARE(page(u"posters"_s)->refreshed, 1);
    }

    void saysThatTheDemoPortalIsMadeElsewhere()
    {
        m_desk->access.demoIsMissing = true;
        m_desk->window->start(ConnectionDialog::demoProfile());
        QTRY_VERIFY(showsText(m_desk->window.get(), u"Inventing the demo portal"_s));
        m_desk->access.demo.promise().setProgressRange(0, 1000);
        m_desk->access.demo.promise().setProgressValueAndText(1, demoPortalAwaited);
        QTRY_VERIFY(showsText(m_desk->window.get(), u"Another program"_s));
        m_desk->access.demo.finish({});
        QTRY_VERIFY(isOpen());
    }

    void takesBackThatTheRegisterCouldNotBeLoaded()
    {
        open();
        const auto banner = [this] { return m_desk->window->findChild<DeskFrame *>()->error(); };
        m_desk->access.portal->failNext({.kind = PortalError::Kind::Unreachable,
                                         .problem = PortalError::Problem::ServerUnreachable,
                                         .subject = u"db.example"_s});
        m_desk->workspaceInUse->organizations().load();
        QTRY_VERIFY(banner()->isVisible());
        const QString english = banner()->text();
        m_desk->window->setLanguage(Language::Russian);
        QTRY_VERIFY(banner()->text() != english);
        m_desk->workspaceInUse->organizations().load();
        QTRY_VERIFY(!banner()->isVisible());
    }

    void speaksTheChosenLanguageAtOnce()
    {
        open();
        m_desk->window->setLanguage(Language::Russian);
        QTRY_COMPARE(navigation().item(0)->text(), u"страница overview"_s);
        QTRY_VERIFY(showsText(m_desk->window.get(), u"страница overview"_s));
        QCOMPARE(m_desk->settings.language(), Language::Russian);
        QCOMPARE(m_desk->workspaceInUse->language(), Language::Russian);
        m_desk->window->setLanguage(Language::English);
        QTRY_COMPARE(navigation().item(0)->text(), u"page overview"_s);
    }

    void remembersWhereOneWas()
    {
        open();
        navigation().setCurrentRow(1);
        page(u"organizations"_s)->note().setText(u"columns"_s);
        m_desk->window->resize(1200, 700);
        const QTemporaryDir files;
        m_desk->workspaceInUse->setFilesFolder(files.path());
        m_desk->window->close();

        m_desk->openWindow();
        m_desk->window->start({});
        QTRY_VERIFY(isOpen());
        QVERIFY(page(u"organizations"_s)->isVisible());
        QCOMPARE(page(u"organizations"_s)->note().text(), u"columns"_s);
        QCOMPARE(m_desk->window->size(), QSize(1200, 700));
        QCOMPARE(m_desk->workspaceInUse->filesFolder(), files.path());
    }

    void aPictureIsTakenThoughACursorBlinks()
    {
        open();
        auto *field = m_desk->window->findChild<JumpField *>();
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        const QTemporaryDir folder;
        Screenshot screenshot(*m_desk->window, folder.filePath(u"window.png"_s));
        QSignalSpy finished(&screenshot, &Screenshot::finished);
        screenshot.begin();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 10'000);
        QVERIFY(finished.front().front().toBool());
    }

    void leavesAFolderThatIsNoneOut()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        const QString before = m_desk->settings.filesFolder();
        for (const QString &folder :
             {u"/tmp\0/x"_s, u"/no/such/folder"_s, QString(100'000, u'x')}) {
            m_desk->settings.setFilesFolder(folder);
            m_desk->openWindow();
            open();
            QVERIFY(m_desk->workspaceInUse->filesFolder() != folder);
        }
    }

    void filesFolderThatIsGoneIsTheHomeFolder()
    {
        open();
        auto files = std::make_unique<QTemporaryDir>();
        m_desk->workspaceInUse->setFilesFolder(files->path());
        files.reset();
        QCOMPARE(m_desk->workspaceInUse->filesFolder(), QDir::homePath());
    }

    void makesThePagesAnewForAnotherPortal()
    {
        open();
        const QPointer<StubPage> before = page(u"overview"_s);
        m_desk->window->start(DeskFixture::serverProfile());
        QTRY_COMPARE(m_desk->access.opened.size(), std::size_t(2));
        QTRY_VERIFY(!before);
        QTRY_VERIFY(isOpen());
        QCOMPARE(navigation().count(), 3);
    }

    void showsWorkWithProgressAndCancel()
    {
        open();
        QPromise<void> work;
        work.start();
        work.setProgressRange(0, 10);
        m_desk->workspaceInUse->tasks().watch(u"Saving 340 posters"_s, work.future());
        QVERIFY(!showsText(statusLine(), u"Saving"_s));
        QTRY_VERIFY(showsText(statusLine(), u"Saving 340 posters"_s));
        QVERIFY(!buttonWithText<QPushButton>(statusLine(), u"Cancel"_s));
        work.setProgressValue(5);
        QTRY_VERIFY(buttonWithText<QPushButton>(statusLine(), u"Cancel"_s));
        QTRY_VERIFY(showsText(statusLine(), u"left"_s));
        buttonWithText<QPushButton>(statusLine(), u"Cancel"_s)->click();
        QTRY_VERIFY(work.isCanceled());
        work.finish();
        QTRY_VERIFY(!showsText(statusLine(), u"Saving"_s));
    }

    void showsErrorsWithDetails()
    {
        open();
        Q_EMIT m_desk->workspaceInUse->errorShown(u"The change was not saved."_s,
                                                  u"SQLSTATE 23505"_s);
        QVERIFY(showsText(m_desk->window.get(), u"The change was not saved."_s));
        QVERIFY(buttonWithText<QToolButton>(m_desk->window.get(), u"Details"_s));
    }

    void looksRightInBothThemes()
    {
        for (const Theme::Choice choice : {Theme::Choice::Dark, Theme::Choice::Light}) {
            m_desk->theme.use(choice);
            // Qt tells existing widgets of a new palette only inside exec().
            m_desk->openWindow();
            open();
            QCOMPARE(m_desk->theme.isDark(), choice == Theme::Choice::Dark);
            QCOMPARE(QIcon::themeName(),
                     choice == Theme::Choice::Dark ? u"breeze-dark"_s : u"breeze"_s);
            const QPalette colors = QApplication::palette();
            // The contrast that people with weak eyes need, on text that matters and text beside.
            QVERIFY(contrast(colors.color(QPalette::Text), colors.color(QPalette::Base)) > 7);
            QVERIFY(contrast(colors.color(QPalette::PlaceholderText),
                             colors.color(QPalette::Window)) > 4.5);
            QVERIFY(contrast(colors.color(QPalette::HighlightedText),
                             colors.color(QPalette::Highlight)) > 4.5);
            QVERIFY(contrast(colors.color(QPalette::Link), colors.color(QPalette::Base)) > 4.5);
            const QColor ground = m_desk->window->grab().toImage().pixelColor(700, 5);
            QCOMPARE(ground.lightness() < 128, choice == Theme::Choice::Dark);
        }
    }

private:
    /// As WCAG 2 defines it.
    static double contrast(const QColor &one, const QColor &other)
    {
        const auto luminance = [](const QColor &color) {
            const auto linear = [](double c) {
                return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
                   0.0722 * linear(color.blueF());
        };
        const double a = luminance(one);
        const double b = luminance(other);
        return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
    }

    void open()
    {
        m_desk->window->start(DeskFixture::fileProfile());
        QTRY_VERIFY(isOpen());
    }
    bool isOpen() const
    {
        return navigation().count() > 0 && m_desk->window->isSettled() && navigation().isVisible();
    }
    Navigation &navigation() const { return *m_desk->window->findChild<Navigation *>(); }
    StatusLine *statusLine() const { return m_desk->window->findChild<StatusLine *>(); }
    StubPage *page(const QString &key) const { return m_desk->pages.at(key); }

    bool buttonEnding(const QString &text) const
    {
        const auto buttons = statusLine()->findChildren<QToolButton *>();
        return std::any_of(buttons.begin(), buttons.end(), [&text](const QToolButton *button) {
            return button->text().endsWith(text);
        });
    }
    QString connectionSelected() const
    {
        const auto *dialog = m_desk->window->findChild<ConnectionDialog *>();
        return dialog ? dialog->findChild<QListWidget *>()->currentItem()->text() : QString();
    }
    void refuseOnce()
    {
        m_desk->access.prepare = [this](FakePortal &portal) {
            if (m_desk->access.opened.back().second != u"secret"_s)
                portal.failNext({PortalError::Kind::Forbidden,
                                 PortalError::Problem::SignInRefused,
                                 u"vera"_s,
                                 {},
                                 {}});
        };
    }
    void answerPasswordDialog(bool keep)
    {
        QTRY_VERIFY(m_desk->window->findChild<QDialog *>());
        auto *dialog = m_desk->window->findChild<QDialog *>();
        dialog->findChild<QLineEdit *>()->setText(u"secret"_s);
        dialog->findChild<QAbstractButton *>()->setChecked(keep);
        dialog->accept();
    }

    std::unique_ptr<DeskFixture> m_desk;
    int m_menusSeen = 0;
    int m_menusInside = 0;
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
