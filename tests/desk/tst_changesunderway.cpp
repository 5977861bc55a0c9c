// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/desktopsession.h"
#include "app/desk/navigation.h"
#include "app/desk/statusline.h"
#include "app/desk/topbar.h"
#include "tests/desk/deskfixture.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

/// Changes belong to the open portal, not to a page: what the window does while one is on its way
/// to the portal, and what it offers to take back once it is there.
class ChangesUnderWayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>();
        m_desk->window->start(DeskFixture::fileProfile());
        QTRY_VERIFY(m_desk->window->isSettled() && m_desk->workspaceInUse);
    }
    void cleanup() { m_desk.reset(); }

    void theWindowClosesOnceTheyAreMade()
    {
        rename(1, u"Лицей"_s);
        QTRY_COMPARE(name(1), u"Лицей"_s);
        QTRY_VERIFY(!changes().isBusy());
        portal().hold();
        rename(2, u"Гимназия"_s);
        changes().undoStack()->undo(); // waits behind it
        QVERIFY(!m_desk->window->close());
        QVERIFY(m_desk->window->isVisible());
        QVERIFY(!m_desk->question());
        QVERIFY(!statusLine().said().isEmpty());
        portal().release();
        QTRY_VERIFY(!m_desk->window->isVisible());
        QCOMPARE(name(2), u"Гимназия"_s);
        QCOMPARE(name(1), u"Школа № 1"_s);
    }

    void theWindowStaysWhereOneFails()
    {
        portal().hold();
        portal().failNext(lost());
        rename(2, u"Гимназия"_s);
        rename(3, u"Колледж"_s);
        m_desk->window->close();
        portal().release();
        QTRY_COMPARE(name(3), u"Колледж"_s);
        QTRY_VERIFY(!changes().isBusy());
        QCoreApplication::processEvents();
        QVERIFY2(m_desk->window->isVisible(), "nobody would read why it failed");
        QVERIFY(m_desk->window->close());
    }

    void whoeverWillNotWaitIsAskedOnce()
    {
        portal().hold();
        rename(2, u"Гимназия"_s);
        m_desk->window->close();
        QVERIFY(!m_desk->window->close());
        QVERIFY(m_desk->question());
        m_desk->window->close();
        QCOMPARE(m_desk->window->findChildren<QMessageBox *>().size(), 1);
        m_desk->answerQuestion(u"Wait"_s);
        QTRY_VERIFY(!m_desk->question());
        QVERIFY(m_desk->window->isVisible());
        m_desk->window->close();
        m_desk->answerQuestion(u"Leave now"_s);
        QTRY_VERIFY(!m_desk->window->isVisible());
    }

    void theQuestionIsGoneOnceItIsAnswered()
    {
        portal().hold();
        rename(2, u"Гимназия"_s);
        m_desk->window->close();
        m_desk->window->close();
        QVERIFY(m_desk->question());
        portal().release();
        QTRY_VERIFY(!m_desk->window->isVisible());
        QTRY_VERIFY(!m_desk->question());
        QCOMPARE(name(2), u"Гимназия"_s);
    }

    void whatIsNotSavedIsAskedAboutAfterwards()
    {
        portal().hold();
        rename(2, u"Гимназия"_s);
        m_desk->pages.at(u"organizations"_s)->drafts = QStringList{u"Школа № 3"_s};
        m_desk->window->close();
        QVERIFY(!m_desk->question());
        portal().release();
        QTRY_VERIFY(m_desk->question());
        QVERIFY(m_desk->question()->informativeText().contains(u"Школа № 3"_s));
        m_desk->answerQuestion(u"Discard"_s);
        QTRY_VERIFY(!m_desk->window->isVisible());
    }

    void anotherPortalIsOpenedOnceTheyAreMade()
    {
        const QPointer<FakePortal> first = m_desk->access.portal;
        first->hold();
        rename(2, u"Гимназия"_s);
        m_desk->window->start(DeskFixture::serverProfile());
        QCOMPARE(m_desk->access.opened.size(), std::size_t(1));
        first->release();
        QTRY_COMPARE(m_desk->access.opened.size(), std::size_t(2));
        QTRY_VERIFY(m_desk->window->isSettled() && !first);
        // What was done there cannot be taken back here.
        QVERIFY(!undoAction()->isEnabled());
        QVERIFY(!offer()->isVisible());
    }

    void theDesktopWaitsForThem()
    {
        struct : DesktopSession
        {
            bool allowsInteraction() override { return true; }
            void cancel() override { isCancelled = true; }
            void release() override {}
            bool isCancelled = false;
        } session;
        portal().hold();
        rename(2, u"Гимназия"_s);
        m_desk->window->endSession(session);
        QVERIFY(session.isCancelled);
        QVERIFY(m_desk->window->isVisible());
        portal().release();
        QTRY_VERIFY(!m_desk->window->isVisible());
        QCOMPARE(name(2), u"Гимназия"_s);
    }

    void whatIsOfferedToBeTakenBackIsTheChangeNotThePagesOwnStep()
    {
        portal().hold();
        rename(2, u"Гимназия"_s);
        navigation().setCurrentRow(2);
        StubPage &front = *m_desk->pages.at(u"posters"_s);
        front.undo.push(new QUndoCommand(u"Choose other posters"_s));
        portal().release();
        QTRY_VERIFY(offer()->isVisible());
        QVERIFY(statusLine().said().contains(u"Renamed 2"_s));
        offer()->click();
        QTRY_COMPARE(name(2), u"Школа № 2"_s);
        QCOMPARE(front.undo.index(), 1);
    }

    void whatIsTakenBackOtherwiseIsOfferedNoMore()
    {
        rename(2, u"Гимназия"_s);
        QTRY_VERIFY(offer()->isVisible());
        portal().hold();
        changes().undoStack()->undo();
        QVERIFY2(!offer()->isVisible(), "it would take back another step than the one named");
        portal().release();
        QTRY_COMPARE(name(2), u"Школа № 2"_s);
    }

    void theKeysTakeBackChangesOnEveryPageWithoutStepsOfItsOwn()
    {
        m_desk->pages.at(u"overview"_s)->hasUndo = false;
        navigation().setCurrentRow(1);
        navigation().setCurrentRow(0);
        rename(2, u"Гимназия"_s);
        QTRY_VERIFY(undoAction()->isEnabled());
        QVERIFY(undoAction()->text().contains(u"Rename 2"_s));
        QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(name(2), u"Школа № 2"_s);
        QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(name(2), u"Гимназия"_s);
        navigation().setCurrentRow(2);
        QVERIFY(!undoAction()->isEnabled()); // of the posters there is nothing to take back
    }

    void theKeysAreTheFieldsOnlyWhileItHasSomethingToTakeBack_data()
    {
        QTest::addColumn<QWidget *>("field");
        QTest::addColumn<QByteArray>("property");
        auto *box = new QComboBox;
        box->setEditable(true);
        QTest::newRow("line") << static_cast<QWidget *>(new QLineEdit) << QByteArray("text");
        QTest::newRow("text") << static_cast<QWidget *>(new QPlainTextEdit)
                              << QByteArray("plainText");
        QTest::newRow("number") << static_cast<QWidget *>(new QSpinBox) << QByteArray("text");
        QTest::newRow("box") << static_cast<QWidget *>(box) << QByteArray("currentText");
    }

    void theKeysAreTheFieldsOnlyWhileItHasSomethingToTakeBack()
    {
        QFETCH(QWidget *, field);
        QFETCH(QByteArray, property);
        StubPage &page = *m_desk->pages.at(u"overview"_s);
        page.hasUndo = false;
        navigation().setCurrentRow(1);
        navigation().setCurrentRow(0);
        field->setParent(&page);
        field->show();
        m_desk->window->activateWindow();
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        rename(2, u"Гимназия"_s);
        QTRY_VERIFY(undoAction()->isEnabled());
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(name(2), u"Школа № 2"_s);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(name(2), u"Гимназия"_s);
        QTRY_VERIFY(!changes().isBusy());
        const QVariant before = field->property(property.constData());
        QTest::keyClicks(field, u"7"_s);
        QVERIFY(field->property(property.constData()) != before);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(field->property(property.constData()), before);
        QVERIFY(!changes().isBusy());
        QCOMPARE(name(2), u"Гимназия"_s);
    }

private:
    static PortalError lost()
    {
        return {.kind = PortalError::Kind::Unreachable,
                .problem = PortalError::Problem::ConnectionLost};
    }
    FakePortal &portal() { return *m_desk->access.portal; }
    ChangeQueue &changes() { return m_desk->workspaceInUse->editing().changes(); }
    QString name(qint64 organization)
    {
        return portal().data().find(OrganizationId(organization))->nameRu;
    }
    void rename(qint64 organization, const QString &to)
    {
        Organization renamed = *portal().data().find(OrganizationId(organization));
        renamed.nameRu = to;
        const QString number = QString::number(organization);
        changes().perform({.changes = {UpdateOrganization{renamed}}, .reason = {}},
                          {.title = u"Rename "_s + number, .done = u"Renamed "_s + number});
    }
    StatusLine &statusLine() const { return *m_desk->window->findChild<StatusLine *>(); }
    Navigation &navigation() const { return *m_desk->window->findChild<Navigation *>(); }
    QToolButton *offer() const
    {
        for (QToolButton *button : statusLine().findChildren<QToolButton *>()) {
            if (button->text() == u"Undo"_s)
                return button;
        }
        return nullptr;
    }
    QAction *undoAction() const
    {
        for (QAction *action : m_desk->window->findChildren<QAction *>()) {
            if (action->text().startsWith(u"Undo"_s))
                return action;
        }
        return nullptr;
    }
    std::unique_ptr<DeskFixture> m_desk;
};

QTEST_MAIN(ChangesUnderWayTest)
#include "tst_changesunderway.moc"
