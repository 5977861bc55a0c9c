// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/desktopsession.h"
#include "app/desk/draftoffer.h"
#include "app/desk/jumpfield.h"
#include "app/desk/pages.h"
#include "tests/desk/deskfixture.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QTest>

#include <csignal>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr OrganizationId second(2);

/// The window with its real pages, keeping drafts in a folder: one run of the program.
class Run
{
public:
    explicit Run(const QString &folder)
    {
        std::vector<PageFactory> pages = allPages();
        pages.front() = [this, make = pages.front()](Workspace &made) {
            workspace = &made;
            return make(made);
        };
        desk.window = std::make_unique<MainWindow>(MainWindow::Parts{
            desk.settings, desk.translation, desk.theme, desk.access, pages, folder});
        desk.window->show();
        desk.window->start(DeskFixture::fileProfile());
        settle();
    }

    void settle()
    {
        if (!QTest::qWaitFor([this] { return desk.window->isSettled(); }))
            qFatal("the window never came to rest");
    }

    void open(qint64 organization)
    {
        desk.window->showPage(u"organizations"_s);
        Q_EMIT desk.window->findChild<JumpField *>()->organizationChosen(
            OrganizationId(organization));
        settle();
    }

    QLineEdit &field(const QString &key) const
    {
        auto *field = desk.window->findChild<QLineEdit *>(key);
        if (!field)
            qFatal("no such field");
        return *field;
    }

    void type(const QString &key, const QString &text) const
    {
        field(key).setFocus();
        QTest::keyClicks(&field(key), text);
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : desk.window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }

    DraftOffer &offer() const { return *desk.window->findChild<DraftOffer *>(); }

    Workspace *workspace = nullptr;
    DeskFixture desk;
};

/// What the other process does: it types, and never comes to its end.
int typeAndStay(const QString &folder)
{
    Run run(folder);
    run.open(2);
    run.type(u"unp"_s, u"100308563"_s);
    run.open(3);
    run.type(u"phone"_s, u"+375 17 200"_s);
    return QApplication::exec();
}

} // namespace

/// What is typed and not saved outlives the program.
class DraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aKilledProgramLosesNothing()
    {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedChannels);
        program.start(QCoreApplication::applicationFilePath(), {u"--type"_s, path()});
        // The second organization is in the file once its name is.
        QTRY_VERIFY_WITH_TIMEOUT(kept().contains("+375 17 200"), 60'000);
        {
            // While it lives, what it has open is its own.
            const Run other(path());
            QVERIFY(other.offer().isHidden());
        }
        program.kill(); // SIGKILL
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);

        Run run(path());
        QTRY_VERIFY(run.offer().isVisible());
        QCOMPARE(run.offer().text(), u"2 organizations have unsaved changes from last time."_s);
        run.button(u"Open"_s)->click();
        run.settle();
        QVERIFY(run.offer().isHidden());
        run.open(2);
        QTRY_COMPARE(run.field(u"unp"_s).text(), u"100308563"_s);
        run.open(3);
        QTRY_COMPARE(run.field(u"phone"_s).text(), u"+375 17 200"_s);
        // They are what is asked about now.
        QVERIFY(!run.desk.window->close());
        QVERIFY(run.desk.window->findChild<QMessageBox *>());
        // And still kept.
        QVERIFY(kept().contains("+375 17 200"));
    }

    void whatIsOpenedStandsInFrontAtOnce()
    {
        leave();
        Run run(path());
        QTRY_VERIFY(run.offer().isVisible());
        run.desk.window->showPage(u"ranking"_s);
        run.button(u"Open"_s)->click();
        QTRY_VERIFY(run.field(u"unp"_s).isVisible());
        QTRY_COMPARE(run.field(u"unp"_s).text(), u"100308563"_s);
        QVERIFY(run.button(u"Save"_s)->isEnabled());
    }

    void whatIsDiscardedIsNotOfferedAgain()
    {
        leave();
        {
            const Run run(path());
            QTRY_VERIFY(run.offer().isVisible());
            run.button(u"Discard"_s)->click();
            QVERIFY(run.offer().isHidden());
        }
        QVERIFY(kept().isEmpty());
        const Run run(path());
        QVERIFY(run.offer().isHidden());
    }

    void whatIsNotAnsweredIsOfferedAgain()
    {
        leave();
        {
            const Run run(path());
            QTRY_VERIFY(run.offer().isVisible());
            QVERIFY(run.desk.window->close());
        }
        const Run run(path());
        QTRY_VERIFY(run.offer().isVisible());
    }

    void aDesktopThatEndsTheSessionWithoutAskingFindsThemKept()
    {
        struct Hurried : DesktopSession
        {
            bool allowsInteraction() override { return false; }
            void cancel() override { qFatal("the desktop does not wait"); }
            void release() override {}
        } session;
        Run run(path());
        run.open(2);
        run.type(u"unp"_s, u"100308563"_s);
        run.desk.window->endSession(session);
        QVERIFY(kept().contains("100308563")); // without the pause
        QVERIFY(run.desk.window->isVisible());
    }

    void whatIsSavedIsNotKept()
    {
        Run run(path());
        run.open(2);
        run.type(u"unp"_s, u"100308563"_s);
        QTRY_VERIFY(!kept().isEmpty());
        run.button(u"Save"_s)->click();
        QTRY_VERIFY(kept().isEmpty());
    }

    void whatIsDiscardedWhenLeavingIsNotKept()
    {
        {
            Run run(path());
            run.open(2);
            run.type(u"unp"_s, u"100308563"_s);
            QTRY_VERIFY(!kept().isEmpty());
            QVERIFY(!run.desk.window->close());
            for (QPushButton *button :
                 run.desk.window->findChild<QMessageBox *>()->findChildren<QPushButton *>()) {
                if (button->text() == u"Discard"_s)
                    button->click();
            }
            QTRY_VERIFY(!run.desk.window->isVisible());
        }
        QVERIFY(kept().isEmpty());
        QVERIFY(Run(path()).offer().isHidden());
    }

    void aNewOrganizationComesBack()
    {
        {
            Run run(path());
            run.open(2);
            QTest::keyClick(run.desk.window.get(), Qt::Key_N, Qt::ControlModifier);
            QTRY_VERIFY(run.field(u"phone"_s).isVisible());
            run.type(u"phone"_s, u"112"_s);
        }
        Run run(path());
        QTRY_VERIFY(run.offer().isVisible());
        run.button(u"Open"_s)->click();
        QTRY_COMPARE(run.field(u"phone"_s).text(), u"112"_s);
    }

    void oneWhoseOrganizationIsGoneIsNamed()
    {
        leave();
        Run run(path());
        QTRY_VERIFY(run.offer().isVisible());
        const qint64 revision = run.desk.access.portal->data().registered.at(second).revision;
        run.desk.access.portal->applyAsColleague({{WithdrawOrganization{second, revision}}, {}});
        QTRY_VERIFY(!run.workspace->organizations().node(second));
        run.button(u"Open"_s)->click();
        QVERIFY(run.offer().isVisible());
        QCOMPARE(run.offer().text(), u"The unsaved changes of 1 organization have no place in the "
                                     "register any more."_s);
        QVERIFY(kept().isEmpty());
    }

private:
    QString path() const { return m_folder->filePath(u"drafts"_s); }

    /// All that is kept.
    QByteArray kept() const
    {
        QByteArray content;
        for (const QString &name : QDir(path()).entryList({u"*.json"_s}, QDir::Files)) {
            QFile file(QDir(path()).filePath(name));
            if (file.open(QFile::ReadOnly))
                content += file.readAll();
        }
        return content;
    }

    /// A run that ends without being asked to.
    void leave() const
    {
        Run run(path());
        run.open(2);
        run.type(u"unp"_s, u"100308563"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--type")
        return typeAndStay(QFile::decodeName(argv[2]));
    DraftsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_drafts.moc"
