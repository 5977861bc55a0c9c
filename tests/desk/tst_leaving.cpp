// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/desktopsession.h"
#include "app/desk/jumpfield.h"
#include "app/desk/navigation.h"
#include "app/desk/pages.h"
#include "tests/desk/deskfixture.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

/// What is typed and not saved is never lost without a word.
class LeavingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>();
        open();
    }
    void cleanup() { m_desk.reset(); }

    void closesAtOnceWhenAllIsSaved()
    {
        QVERIFY(m_desk->window->close());
        QVERIFY(!m_desk->question());
    }

    void asksBeforeTheWindowIsClosed()
    {
        type();
        QVERIFY(!m_desk->window->close());
        QVERIFY(m_desk->question());
        QVERIFY(m_desk->question()->informativeText().contains(u"Школа № 1"_s));
        // Once, however often the window is told to close.
        QVERIFY(!m_desk->window->close());
        QCOMPARE(m_desk->window->findChildren<QMessageBox *>().size(), 1);

        m_desk->answerQuestion(u"Cancel"_s);
        QTRY_VERIFY(!m_desk->question());
        QVERIFY(m_desk->window->isVisible());
        QCOMPARE(page().drafts.size(), 1);
        QCOMPARE(page().saves, 0);
    }

    void savesBeforeTheWindowIsClosed()
    {
        type();
        m_desk->window->close();
        m_desk->answerQuestion(u"Save"_s);
        QTRY_VERIFY(!m_desk->window->isVisible());
        QCOMPARE(page().saves, 1);
    }

    void staysWhereSavingFails()
    {
        type();
        page().savingWorks = false;
        m_desk->window->close();
        m_desk->answerQuestion(u"Save"_s);
        QTRY_VERIFY(!m_desk->question());
        QVERIFY(m_desk->window->isVisible());
        QCOMPARE(page().drafts.size(), 1);
    }

    void discardsWhereThatIsWanted()
    {
        type();
        m_desk->window->close();
        m_desk->answerQuestion(u"Discard"_s);
        QTRY_VERIFY(!m_desk->window->isVisible());
        QCOMPARE(page().saves, 0);
    }

    void asksBeforeAnotherPortalIsOpened()
    {
        type();
        m_desk->window->start(DeskFixture::serverProfile());
        QVERIFY(m_desk->question());
        QCOMPARE(m_desk->access.opened.size(), std::size_t(1));
        m_desk->answerQuestion(u"Cancel"_s);
        QTRY_VERIFY(!m_desk->question());
        QCOMPARE(m_desk->access.opened.size(), std::size_t(1));
        QCOMPARE(page().drafts.size(), 1);

        m_desk->window->start(DeskFixture::serverProfile());
        m_desk->answerQuestion(u"Discard"_s);
        QTRY_COMPARE(m_desk->access.opened.size(), std::size_t(2));
    }

    void theDesktopWaitsForTheAnswer()
    {
        FakeSession session;
        m_desk->window->endSession(session);
        QCOMPARE(session.said, QStringList()); // nothing to ask about
        QVERIFY(m_desk->window->isVisible());

        type();
        m_desk->window->endSession(session);
        QCOMPARE(session.said, (QStringList{u"asked"_s, u"cancelled"_s, u"released"_s}));
        QVERIFY(m_desk->question());
        m_desk->answerQuestion(u"Save"_s);
        QTRY_VERIFY(!m_desk->window->isVisible());
        QCOMPARE(page().saves, 1);
        session.said.clear();
        m_desk->window->endSession(session);
        QCOMPARE(session.said, QStringList());
    }

    void aDesktopThatDoesNotWaitIsNotAsked()
    {
        type();
        FakeSession session;
        session.mayAsk = false;
        m_desk->window->endSession(session);
        QCOMPARE(session.said, QStringList{u"asked"_s});
        QVERIFY(!m_desk->question());
        QVERIFY(m_desk->window->isVisible());
        QCOMPARE(page().drafts.size(), 1);
    }

    void aFieldOfTheRealFormCounts()
    {
        m_desk->window = std::make_unique<MainWindow>(MainWindow::Parts{
            m_desk->settings, m_desk->translation, m_desk->theme, m_desk->access, allPages()});
        m_desk->window->show();
        m_desk->window->start(DeskFixture::fileProfile());
        QTRY_VERIFY(m_desk->window->isSettled());
        m_desk->window->showPage(u"organizations"_s);
        Q_EMIT m_desk->window->findChild<JumpField *>()->organizationChosen(OrganizationId(2));
        QTRY_VERIFY(m_desk->window->isSettled());
        QLineEdit *field = nullptr;
        for (QLineEdit *each : m_desk->window->findChildren<QLineEdit *>()) {
            if (each->isVisible() && each->text().isEmpty() && each->isEnabled() &&
                each->accessibleName().contains(u"УНП"_s))
                field = each;
        }
        QVERIFY(field);
        field->setFocus();
        QTest::keyClicks(field, u"100308563"_s);

        QVERIFY(!m_desk->window->close());
        QVERIFY(m_desk->question());
        QVERIFY(m_desk->question()->informativeText().contains(u"Школа № 2"_s));
        m_desk->answerQuestion(u"Save"_s);
        QTRY_VERIFY(!m_desk->window->isVisible());
        QCOMPARE(m_desk->access.portal->data().registered.at(OrganizationId(2)).unp,
                 u"100308563"_s);
    }

private:
    /// Stands in for the session manager of a desktop.
    struct FakeSession : DesktopSession
    {
        bool allowsInteraction() override
        {
            said << u"asked"_s;
            return mayAsk;
        }
        void cancel() override { said << u"cancelled"_s; }
        void release() override { said << u"released"_s; }

        bool mayAsk = true;
        QStringList said;
    };

    void open()
    {
        m_desk->window->start(DeskFixture::fileProfile());
        QTRY_VERIFY(m_desk->window->isSettled() && m_desk->workspaceInUse);
    }
    StubPage &page() { return *m_desk->pages.at(u"organizations"_s); }
    void type() { page().drafts = QStringList{u"Школа № 1"_s}; }
    std::unique_ptr<DeskFixture> m_desk;
};

QTEST_MAIN(LeavingTest)
#include "tst_leaving.moc"
