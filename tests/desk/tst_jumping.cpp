// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/jumpfield.h"
#include "app/desk/pages.h"
#include "models/items/posters/posterselectionmodel.h"
#include "tests/desk/deskfixture.h"
#include "views/organizations/organizationtreepanel.h"
#include "views/posters/posterpreview.h"
#include "views/posters/posterspage.h"
#include "views/posters/printcheckdialog.h"
#include "views/ranking/breadcrumb.h"
#include "views/ranking/rankingpage.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

/// Ctrl+K, an id, Enter: on each page what fits that page.
class JumpingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>();
        m_desk->access.prepare = [](FakePortal &portal) {
            portal.add(DeskFixture::organization(1, u"Управление образования"_s));
            for (qint64 id = 2; id <= 4; ++id) {
                Organization school = DeskFixture::organization(id, u"Школа № %1"_s.arg(id));
                school.parent = OrganizationId(1);
                if (id == 4)
                    school.state = OrganizationState::Archived;
                portal.add(school);
            }
        };
        m_desk->window = std::make_unique<MainWindow>(MainWindow::Parts{
            m_desk->settings, m_desk->translation, m_desk->theme, m_desk->access, allPages()});
        window().show();
        window().start(DeskFixture::fileProfile());
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTRY_VERIFY(window().isSettled());
    }

    void cleanup() { m_desk.reset(); }

    void photographsThatAreDroppedAreChecked()
    {
        window().showPage(u"overview"_s);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(u"/no/such/photograph.jpg"_s)});
        QDragEnterEvent enter({400, 300}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({400, 300}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &drop);
        QVERIFY(page<PostersPage>().isVisible());
        auto *dialog = page<PostersPage>().findChild<PrintCheckDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QSignalSpy checked(dialog, &PrintCheckDialog::checked);
        QVERIFY(checked.wait());
        dialog->reject();
        // Text is nothing to the window, nor is a page of the web.
        QMimeData web;
        web.setUrls({QUrl(u"https://example.org/photograph.jpg"_s)});
        QDragEnterEvent foreign({400, 300}, Qt::CopyAction, &web, Qt::LeftButton, Qt::NoModifier);
        foreign.ignore();
        QCoreApplication::sendEvent(&window(), &foreign);
        QVERIFY(!foreign.isAccepted());
    }

    void onPostersItIsChosenForThePoster()
    {
        window().showPage(u"posters"_s);
        jump(u"2"_s);
        QVERIFY(page<PostersPage>().isVisible());
        auto &chosen = *page<PostersPage>().findChild<PosterSelectionModel *>();
        auto &preview = *page<PostersPage>().findChild<PosterPreview *>();
        QCOMPARE(chosen.organizations(), std::vector{OrganizationId(2)});
        jump(u"3"_s);
        QCOMPARE(chosen.organizations(), (std::vector{OrganizationId(2), OrganizationId(3)}));
        QCOMPARE(preview.pageNumber(), 2);
        // One that is in the list is shown.
        jump(u"2"_s);
        QCOMPARE(chosen.organizations().size(), std::size_t(2));
        QCOMPARE(preview.pageNumber(), 1);
        // What was added can be taken back.
        page<PostersPage>().undoStack()->undo();
        QCOMPARE(chosen.organizations(), std::vector{OrganizationId(2)});
    }

    void onPostersOneThatIsNotActiveIsNotTaken()
    {
        window().showPage(u"posters"_s);
        jump(u"4"_s);
        QVERIFY(page<PostersPage>().isVisible());
        QVERIFY(page<PostersPage>().findChild<PosterSelectionModel *>()->organizations().empty());
        const auto labels = page<PostersPage>().findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"“Школа № 4” is not active"_s);
        }));
    }

    void onRankingItIsShownThere()
    {
        window().showPage(u"ranking"_s);
        QTRY_VERIFY(window().isSettled());
        jump(u"1"_s);
        QVERIFY(page<RankingPage>().isVisible());
        const auto &steps = page<RankingPage>().findChild<Breadcrumb *>()->steps();
        QCOMPARE(steps.back().organization, OrganizationId(1));
        // One without subordinates among its neighbours.
        jump(u"3"_s);
        QVERIFY(page<RankingPage>().isVisible());
        QCOMPARE(page<RankingPage>().place().value(u"scope"_s).toInteger(), 1);
    }

    void elsewhereItOpensInTheRegister_data()
    {
        QTest::addColumn<QString>("from");
        QTest::newRow("overview") << u"overview"_s;
        QTest::newRow("organizations") << u"organizations"_s;
    }

    void elsewhereItOpensInTheRegister()
    {
        QFETCH(QString, from);
        window().showPage(from);
        QTRY_VERIFY(window().isSettled());
        jump(u"3"_s);
        auto &tree = *window().findChild<OrganizationTreePanel *>();
        QTRY_VERIFY(tree.isVisible());
        QTRY_COMPARE(tree.selection(), std::vector{OrganizationId(3)});
    }

private:
    MainWindow &window() { return *m_desk->window; }

    template <class ThePage>
    ThePage &page()
    {
        return *window().findChild<ThePage *>();
    }

    void jump(const QString &id)
    {
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        auto *field = qobject_cast<QLineEdit *>(window().focusWidget());
        QVERIFY(field);
        field->clear();
        QTest::keyClicks(field, id);
        QAbstractItemView *popup = field->findChild<QCompleter *>()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Return);
    }

    std::unique_ptr<DeskFixture> m_desk;
};

QTEST_MAIN(JumpingTest)
#include "tst_jumping.moc"
