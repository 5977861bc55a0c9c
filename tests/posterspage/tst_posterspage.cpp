// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/posterjob.h"
#include "tests/support/await.h"
#include "tests/support/fakeportal.h"
#include "views/common/emptystate.h"
#include "views/common/messagebar.h"
#include "views/common/taskmonitor.h"
#include "views/common/workspace.h"
#include "views/posters/posterchooser.h"
#include "views/posters/posteroptionspanel.h"
#include "views/posters/postersheet.h"
#include "views/posters/posterspage.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

Organization school(qint64 id, const QString &name, std::optional<qint64> parent = {})
{
    Organization organization;
    organization.id = OrganizationId(id);
    if (parent)
        organization.parent = OrganizationId(*parent);
    organization.nameRu = name;
    organization.nameBe = name + u" (па-беларуску)"_s;
    return organization;
}

/// A language in which every text begins alike.
class OtherWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char * /*context*/, const char *text, const char * /*note*/,
                      int /*count*/) const override
    {
        return u"in other words: "_s + QString::fromUtf8(text);
    }
};

/// The page over a portal in memory: one board of education and twenty schools below it.
struct Desk
{
    Desk()
    {
        portal.add(school(1, u"Управление образования"_s));
        for (int i = 2; i <= 21; ++i)
            portal.add(school(i, u"Школа № %1"_s.arg(i), 1));
        Organization closed = school(22, u"Закрытая школа"_s, 1);
        closed.state = OrganizationState::Archived;
        portal.add(closed);
        portal.data().info.isDemo = true;
        workspace = std::make_unique<Workspace>(portal, *await(portal.open()));
        QSignalSpy loaded(&workspace->organizations(), &OrganizationStore::loaded);
        workspace->organizations().load();
        loaded.wait();
        page = std::make_unique<PostersPage>(*workspace);
        page->resize(1200, 760);
        page->show();
    }

    /// Chooses them and waits until their codes are proved.
    bool choose(const std::vector<qint64> &ids)
    {
        std::vector<OrganizationId> organizations;
        for (const qint64 id : ids)
            organizations.push_back(OrganizationId(id));
        QSignalSpy checked(page.get(), &PostersPage::checked);
        Q_EMIT workspace->postersRequested(organizations);
        return checked.wait(20'000);
    }

    template <class Widget>
    Widget *named(const QString &accessibleName) const
    {
        for (Widget *widget : page->findChildren<Widget *>()) {
            if (widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    QString text() const
    {
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n');
    }

    FakePortal portal;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<PostersPage> page;
};

} // namespace

class PostersPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPageSaysWhatBelongsHere()
    {
        Desk desk;
        QVERIFY(desk.text().contains(u"0 organization"_s));
        QVERIFY(desk.text().contains(u"A sample"_s));
        QVERIFY(!desk.button(u"Save PDF…"_s)->isEnabled());
        auto *empty = desk.page->findChild<EmptyState *>();
        QVERIFY(empty && empty->isVisible());
        QSignalSpy checked(desk.page.get(), &PostersPage::checked);
        QTest::mouseClick(desk.button(u"Take all active organizations"_s), Qt::LeftButton);
        QVERIFY(checked.wait(20'000));
        QVERIFY(
            desk.named<QLineEdit>(u"Search the register for organizations to add"_s)->hasFocus());
        // The closed one is not among them.
        QVERIFY2(desk.text().contains(u"21 organization"_s), qUtf8Printable(desk.text()));
        QVERIFY2(desk.text().contains(u"All 21 code"_s), qUtf8Printable(desk.text()));
    }

    void showsTheChosenOnesAndTheirPages()
    {
        Desk desk;
        QVERIFY(desk.choose({5, 7, 9}));
        QVERIFY(desk.text().contains(u"3 organization"_s));
        QVERIFY(desk.text().contains(u"of 3"_s));
        auto *number = desk.named<QSpinBox>(u"Page"_s);
        auto *list = desk.named<QListView>(u"Chosen organizations"_s);
        QCOMPARE(number->value(), 1);
        number->setValue(3);
        QCOMPARE(list->currentIndex().row(), 2);
        list->setCurrentIndex(list->model()->index(1, 0));
        QCOMPARE(number->value(), 2);
        QVERIFY(desk.text().contains(u"lowest grade is"_s));
        QVERIFY(desk.text().contains(u"mm wide"_s));
    }

    void findsAndAddsFromTheRegister()
    {
        Desk desk;
        auto *search = desk.named<QLineEdit>(u"Search the register for organizations to add"_s);
        auto *found = desk.named<QListView>(u"Found organizations"_s);
        search->setText(u"управление"_s);
        QTRY_COMPARE(found->model()->rowCount(), 1);
        QSignalSpy checked(desk.page.get(), &PostersPage::checked);
        QTest::mouseClick(desk.button(u"Add with everything below"_s), Qt::LeftButton);
        QVERIFY(checked.wait(20'000));
        QVERIFY(search->text().isEmpty());
        QVERIFY(search->hasFocus());
        QVERIFY(desk.text().contains(u"21 organization"_s));

        search->setText(u"школа"_s);
        QTRY_COMPARE(found->model()->rowCount(), 20); // without the closed one
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());

        auto *chosen = desk.named<QListView>(u"Chosen organizations"_s);
        chosen->setFocus();
        chosen->selectAll();
        QTest::mouseClick(desk.button(u"Remove"_s), Qt::LeftButton);
        QVERIFY(desk.text().contains(u"0 organization"_s));
    }

    void savesAPdfWhileTheWindowLives()
    {
        Desk desk;
        QVERIFY(desk.choose({2, 3, 4, 5}));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"плакаты.pdf"_s);
        QSignalSpy finished(desk.page.get(), &PostersPage::finished);
        QSignalSpy tasks(&desk.workspace->tasks(), &TaskMonitor::tasksChanged);
        QSignalSpy said(desk.workspace.get(), &Workspace::messageShown);
        desk.page->savePosters(PosterFormat::OnePdf, path);
        // It was only begun: the window's thread did not wait for it.
        QVERIFY(finished.isEmpty());
        QVERIFY(!tasks.isEmpty());
        QVERIFY(!desk.button(u"Save PDF…"_s)->isEnabled());
        QVERIFY(finished.wait(20'000));
        QVERIFY(QFile::exists(path));
        QVERIFY(desk.button(u"Save PDF…"_s)->isEnabled());
        QCOMPARE(said.size(), 1);
        QVERIFY(said.front().front().toString().contains(path));

        const auto *bar = desk.page->findChild<MessageBar *>();
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->text().startsWith(u"4 poster(s) saved: "_s + path),
                 qUtf8Printable(bar->text()));
        // It spoke of these four.
        QVERIFY(desk.choose({2, 3}));
        QVERIFY(!bar->isVisible());
    }

    void whatWasSaidFollowsTheLanguage()
    {
        Desk desk;
        QVERIFY(desk.choose({2, 3}));
        QTemporaryDir folder;
        QSignalSpy finished(desk.page.get(), &PostersPage::finished);
        desk.page->savePosters(PosterFormat::PdfPerOrganization, folder.path());
        QVERIFY(finished.wait(20'000));
        const auto *bar = desk.page->findChild<MessageBar *>();
        QVERIFY(!bar->text().startsWith(u"in other words"_s));

        OtherWords translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QTRY_VERIFY2(bar->text().startsWith(u"in other words: 2 poster(s) saved: "_s),
                     qUtf8Printable(bar->text()));
        QVERIFY2(desk.text().contains(u"in other words: All 2 code"_s),
                 qUtf8Printable(desk.text()));
    }

    void asksForTheFileWithoutStoppingTheWindow()
    {
        Desk desk;
        QVERIFY(desk.choose({2, 3}));
        QTemporaryDir folder;
        QSignalSpy finished(desk.page.get(), &PostersPage::finished);
        QTest::mouseClick(desk.button(u"Save PDF…"_s), Qt::LeftButton);
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->selectFile(folder.filePath(u"плакаты 21.11.2026"_s));
        static_cast<QDialog *>(dialog)->accept();
        QVERIFY(finished.wait(20'000));
        QVERIFY(QFile::exists(folder.filePath(u"плакаты 21.11.2026.pdf"_s)));
        QTRY_VERIFY(!QApplication::activeModalWidget());

        QTest::mouseClick(desk.button(u"PDF for each…"_s), Qt::LeftButton);
        dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->selectFile(folder.path());
        static_cast<QDialog *>(dialog)->accept();
        QVERIFY(finished.wait(20'000));
        QVERIFY(QFile::exists(folder.filePath(u"2 Школа № 2.pdf"_s)));
    }

    void aFileIsReplacedOnlyWhenThePersonSaysSo()
    {
        Desk desk;
        QVERIFY(desk.choose({2}));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"плакаты 21.11.2026.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();

        QTest::mouseClick(desk.button(u"Save PDF…"_s), Qt::LeftButton);
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->selectFile(folder.filePath(u"плакаты 21.11.2026"_s));
        static_cast<QDialog *>(dialog)->accept();
        auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(question);
        QTest::keyClick(question, Qt::Key_Escape);
        QVERIFY(qobject_cast<QFileDialog *>(QApplication::activeModalWidget()));
        QCOMPARE(QFileInfo(path).size(), 4);
    }

    void savesAFileForEach()
    {
        Desk desk;
        QVERIFY(desk.choose({2, 3}));
        QTemporaryDir folder;
        QSignalSpy finished(desk.page.get(), &PostersPage::finished);
        desk.page->savePosters(PosterFormat::PdfPerOrganization, folder.path());
        QVERIFY(finished.wait(20'000));
        QCOMPARE(QDir(folder.path()).entryList({u"*.pdf"_s}),
                 (QStringList{u"2 Школа № 2.pdf"_s, u"3 Школа № 3.pdf"_s}));
    }

    void aFailingDiskIsSaidInWords()
    {
        Desk desk;
        QVERIFY(desk.choose({2}));
        QSignalSpy finished(desk.page.get(), &PostersPage::finished);
        desk.page->savePosters(PosterFormat::OnePdf, u"/proc/nowhere/p.pdf"_s);
        QVERIFY(finished.wait(20'000));
        auto *bar = desk.page->findChild<MessageBar *>();
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(u"/proc/nowhere/p.pdf"_s), qUtf8Printable(bar->text()));
    }

    void cancelFromTheStatusLineLeavesNothing()
    {
        Desk desk;
        std::vector<qint64> many;
        for (int i = 2; i <= 21; ++i)
            many.push_back(i);
        QVERIFY(desk.choose(many));
        QTemporaryDir folder;
        QSignalSpy finished(desk.page.get(), &PostersPage::finished);
        desk.page->savePosters(PosterFormat::PngPerOrganization, folder.path());
        QVERIFY(!desk.workspace->tasks().tasks().empty());
        desk.workspace->tasks().tasks().back().watcher->cancel();
        QVERIFY(finished.wait(20'000));
        QTRY_COMPARE(
            QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList());
    }

    void aCancelledProofIsSaidAndCanBeMadeAgain()
    {
        Desk desk;
        TaskMonitor &tasks = desk.workspace->tasks();
        // Cancelled as soon as it is begun; queued, for the task is told before it is watched.
        const auto cancel = connect(
            &tasks, &TaskMonitor::tasksChanged, this,
            [&tasks] {
                if (!tasks.tasks().empty())
                    tasks.tasks().back().watcher->cancel();
            },
            Qt::QueuedConnection);
        std::vector<OrganizationId> many;
        for (int i = 2; i <= 21; ++i)
            many.push_back(OrganizationId(i));
        desk.page->setOrganizations(many);
        QTRY_VERIFY2(desk.text().contains(u"the codes were not proved"_s),
                     qUtf8Printable(desk.text()));
        QVERIFY(!desk.text().contains(u"Proving"_s));
        disconnect(cancel);

        QPushButton *again = desk.button(u"Prove the codes"_s);
        QVERIFY(again->isVisible());
        QSignalSpy checked(desk.page.get(), &PostersPage::checked);
        QTest::mouseClick(again, Qt::LeftButton);
        QVERIFY(checked.wait(20'000));
        QVERIFY(!again->isVisible());
        QVERIFY2(desk.text().contains(u"All 20 code"_s), qUtf8Printable(desk.text()));
    }

    void aTooGreatDistanceIsExplained()
    {
        Desk desk;
        QVERIFY(desk.choose({2}));
        QSignalSpy checked(desk.page.get(), &PostersPage::checked);
        desk.page->findChild<QDoubleSpinBox *>()->setValue(5);
        QVERIFY2(desk.text().contains(u"the template has room for 114 mm"_s),
                 qUtf8Printable(desk.text()));
        QVERIFY(checked.wait(20'000));
        QVERIFY(desk.text().contains(u"1 organization(s) got no poster"_s));
    }

    void offersOnlyTheHostsOfTheConnection()
    {
        Desk desk;
        desk.workspace->setLinkHosts({QString::fromUtf16(portalHostAscii)});
        const PostersPage page(*desk.workspace);
        bool offersShort = false;
        for (const QComboBox *box : page.findChildren<QComboBox *>())
            offersShort = offersShort || box->findText(u"kch.by"_s, Qt::MatchContains) >= 0;
        QVERIFY(!offersShort);
    }

    void anUnreachablePortalIsSaid()
    {
        Desk desk;
        desk.portal.failNext({PortalError::Kind::Unreachable,
                              PortalError::Problem::ConnectionLost,
                              u"portal"_s,
                              u"detail"_s,
                              {}});
        desk.page->setOrganizations({OrganizationId(2)});
        auto *bar = desk.page->findChild<MessageBar *>();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(!bar->text().isEmpty());
    }

    void namesFollowAColleaguesChange()
    {
        Desk desk;
        QVERIFY(desk.choose({2}));
        Organization renamed = desk.portal.data().registered.at(OrganizationId(2));
        renamed.nameRu = u"Гимназия № 2"_s;
        QSignalSpy checked(desk.page.get(), &PostersPage::checked);
        desk.portal.applyAsColleague({{UpdateOrganization{renamed}}, {}});
        QVERIFY(checked.wait(20'000));
        auto *list = desk.named<QListView>(u"Chosen organizations"_s);
        QTRY_VERIFY(list->model()->index(0, 0).data().toString().contains(u"Гимназия"_s));
    }

    void remembersItsChoices()
    {
        Desk desk;
        desk.page->findChild<QDoubleSpinBox *>()->setValue(0.9);
        const QByteArray state = desk.page->saveState();
        PostersPage other(*desk.workspace);
        other.restoreState(state);
        QCOMPARE(other.findChild<QDoubleSpinBox *>()->value(), 0.9);
        other.restoreState("rubbish");
        QCOMPARE(other.findChild<QDoubleSpinBox *>()->value(), 0.9);
    }

    void optionsDoNotOverlapInALowWindow()
    {
        Desk desk;
        desk.page->resize(860, 520);
        QVERIFY(QTest::qWaitForWindowExposed(desk.page.get()));
        const auto *panel = desk.page->findChild<PosterOptionsPanel *>();
        const auto *gallery = desk.named<QListView>(u"Templates"_s);
        const QRect pictures(gallery->mapTo(panel, QPoint()), gallery->size());
        QVERIFY(pictures.height() >= gallery->minimumHeight());
        int boxes = 0;
        for (const QComboBox *box : panel->findChildren<QComboBox *>()) {
            const QRect rect(box->mapTo(panel, QPoint()), box->size());
            QVERIFY2(rect.top() > pictures.bottom(), qUtf8Printable(box->currentText()));
            QVERIFY(rect.right() <= panel->rect().right());
            ++boxes;
        }
        QCOMPARE(boxes, 3);
    }

    void everyControlHasAName()
    {
        Desk desk;
        QVERIFY(desk.choose({2, 3}));
        for (const QWidget *widget : desk.page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                widget->objectName().startsWith(u"qt_"_s))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            bool named =
                !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            for (const QLabel *label : desk.page->findChildren<QLabel *>())
                named = named || label->buddy() == widget;
            named = named || qobject_cast<const QAbstractItemView *>(widget->parentWidget()) ||
                    qobject_cast<const QAbstractSpinBox *>(widget->parentWidget());
            QVERIFY2(named, widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(PostersPageTest)
#include "tst_posterspage.moc"
