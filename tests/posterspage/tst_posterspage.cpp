// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/translation.h"
#include "models/poster/codefile.h"
#include "models/poster/posterjob.h"
#include "tests/posterspage/posterdesk.h"
#include "views/common/emptystate.h"
#include "views/common/messagebar.h"
#include "views/common/taskmonitor.h"
#include "views/common/workspace.h"
#include "views/posters/posterchooser.h"
#include "views/posters/posteroptionspanel.h"
#include "views/posters/postersheet.h"
#include "views/posters/posterspage.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QTreeWidget>
#include <QUndoStack>

using namespace ratingdesk;
using namespace ratingdesk::test;

namespace {

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

} // namespace

/// Notes what would be opened in other programs.
class OpenedFiles : public QObject
{
    Q_OBJECT

public:
    OpenedFiles() { QDesktopServices::setUrlHandler(u"file"_s, this, "note"); }
    ~OpenedFiles() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QStringList paths;

public Q_SLOTS:
    void note(const QUrl &url) { paths << url.toLocalFile(); }
};

class PostersPageTest : public QObject
{
    Q_OBJECT

private:
    /// Saves the chosen ones as stands, and waits until that is over.
    static bool printStands(const Desk &desk, const QString &path)
    {
        desk.page->findChild<QCheckBox *>(u"standCodes"_s)->setChecked(true);
        QSignalSpy finished(desk.page.get(), &PostersPage::finished);
        desk.page->savePosters(PosterFormat::OnePdf, path);
        return finished.wait(60'000);
    }

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

    void theChosenTemplateIsInSight()
    {
        for (const int height : {640, 760, 1000}) {
            Desk desk;
            desk.page->resize(1160, height);
            const auto *gallery = desk.named<QListView>(u"Templates"_s);
            const auto picture = [gallery] { return gallery->visualRect(gallery->currentIndex()); };
            QTRY_VERIFY2(!picture().isEmpty() && gallery->viewport()->rect().contains(picture()),
                         qPrintable(QString::number(height)));
        }
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
        QVERIFY2(desk.text().contains(u"not active any more"_s), qUtf8Printable(desk.text()));
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

    void theListIsPutInTheOrderOfDelivery()
    {
        Desk desk;
        QVERIFY(desk.choose({10, 2, 21, 1}));
        QSignalSpy checked(desk.page.get(), &PostersPage::checked);
        QTest::mouseClick(desk.named<QToolButton>(u"Order of delivery"_s), Qt::LeftButton);
        QVERIFY(checked.wait(20'000));
        const auto *list = desk.named<QListView>(u"Chosen organizations"_s);
        const auto names = [list] {
            QStringList texts;
            for (int row = 0; row < list->model()->rowCount(); ++row)
                texts << list->model()->index(row, 0).data().toString();
            return texts;
        };
        QCOMPARE(names(), (QStringList{u"Управление образования"_s, u"Школа № 2"_s, u"Школа № 10"_s,
                                       u"Школа № 21"_s}));
        desk.page->undoStack()->undo();
        QCOMPARE(names().front(), u"Школа № 10"_s);
    }

    void whoHasAStandIsTakenOut()
    {
        Desk desk;
        QVERIFY(desk.choose({2, 3, 4}));
        auto *button = desk.named<QToolButton>(u"Only those without a stand"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY2(desk.text().contains(u"None of them has a stand."_s),
                     qUtf8Printable(desk.text()));
        QTemporaryDir folder;
        QVERIFY(desk.choose({3}));
        QVERIFY(printStands(desk, folder.filePath(u"p.pdf"_s)));
        QVERIFY(desk.choose({2, 3, 4}));
        QSignalSpy checked(desk.page.get(), &PostersPage::checked);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(checked.wait(20'000));
        QVERIFY2(desk.text().contains(u"2 organization"_s), qUtf8Printable(desk.text()));
        desk.page->undoStack()->undo();
        QVERIFY(desk.text().contains(u"3 organization"_s));
    }

    void sheetsFilesAndFolders()
    {
        Desk desk;
        QVERIFY(desk.choose({2, 3}));
        desk.page->findChild<QCheckBox *>(u"sheets"_s)->setChecked(true);
        desk.page->findChild<QCheckBox *>(u"folders"_s)->setChecked(true);
        QTemporaryDir folder;
        QSignalSpy finished(desk.page.get(), &PostersPage::finished);
        const auto save = [&](PosterFormat format, const QString &name) {
            desk.page->savePosters(format, folder.filePath(name));
            return finished.wait(20'000);
        };
        QVERIFY(save(PosterFormat::OnePdf, u"p.pdf"_s));
        const auto pdf = CodeFile::open(folder.filePath(u"p.pdf"_s));
        QVERIFY(pdf);
        QCOMPARE(pdf->pageCount(), 3);
        QVERIFY(save(PosterFormat::PdfPerOrganization, u"each"_s));
        QCOMPARE(QDir(folder.filePath(u"each/1 Управление образования"_s)).entryList(QDir::Files),
                 (QStringList{u"2 Школа № 2.pdf"_s, u"3 Школа № 3.pdf"_s}));
        auto *more = desk.button(u"More"_s);
        QVERIFY(more && more->isEnabled());
        QVERIFY(save(PosterFormat::PdfPerGroup, u"bodies"_s));
        QCOMPARE(QDir(folder.filePath(u"bodies"_s)).entryList(QDir::Files),
                 QStringList{u"1 Управление образования.pdf"_s});
    }

    void kitsAreSaved()
    {
        Desk desk;
        QVERIFY(desk.choose({2, 3}));
        QTemporaryDir folder;
        QSignalSpy finished(desk.page.get(), &PostersPage::finished);
        desk.page->saveKits(folder.path());
        QVERIFY(!desk.button(u"More"_s)->isEnabled());
        QVERIFY(finished.wait(60'000));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"1 Управление образования.zip"_s});
        QVERIFY2(desk.page->findChild<MessageBar *>()->text().contains(folder.path()),
                 qUtf8Printable(desk.page->findChild<MessageBar *>()->text()));
        QVERIFY(desk.portal.data().stands.empty());
    }

    void bannersAreSavedWithTheirHtml()
    {
        Desk desk;
        QVERIFY(desk.choose({2}));
        auto *html = desk.page->findChild<QCheckBox *>(u"snippets"_s);
        QVERIFY(!html->isVisible()); // on paper nothing is clicked on
        QSignalSpy checked(desk.page.get(), &PostersPage::checked);
        desk.page->findChild<PosterOptionsPanel *>()->chooseTemplate(u"banner-300x250"_s);
        QVERIFY(checked.wait(20'000));
        QVERIFY(html->isVisible());
        QTemporaryDir folder;
        QSignalSpy finished(desk.page.get(), &PostersPage::finished);
        const auto save = [&] {
            desk.page->savePosters(PosterFormat::PngPerOrganization, folder.path());
            return finished.wait(20'000);
        };
        QVERIFY(save());
        const QString name = u"2 Школа № 2 banner-300x250"_s;
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
                 (QStringList{name + u".html"_s, name + u".png"_s}));
        QFile snippet(folder.filePath(name + u".html"_s));
        QVERIFY(snippet.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(snippet.readAll());
        QVERIFY2(text.contains(profileLink(OrganizationId(2))), qUtf8Printable(text));
        QVERIFY2(text.contains(u"width=\"300\" height=\"250\" alt=\"Оцените качество "
                               "обслуживания: Школа № 2"_s),
                 qUtf8Printable(text));

        // Somebody's own file stays, and it is said.
        snippet.close();
        QVERIFY(snippet.open(QIODevice::WriteOnly | QIODevice::Truncate));
        snippet.write("mine");
        snippet.close();
        QVERIFY(save());
        QVERIFY2(desk.page->findChild<MessageBar *>()->text().contains(snippet.fileName()),
                 qUtf8Printable(desk.page->findChild<MessageBar *>()->text()));
        html->setChecked(false);
        QVERIFY(save());
        QCOMPARE(QFileInfo(snippet.fileName()).size(), 4);
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

    void eachIsRegisteredAsAStand()
    {
        Desk desk;
        QVERIFY(desk.choose({2, 3, 22}));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"p.pdf"_s);
        QVERIFY(printStands(desk, path));
        const std::vector<Stand> &stands = desk.portal.data().stands;
        QCOMPARE(stands.size(), 2U); // the third is not active any more
        const auto pdf = CodeFile::open(path);
        QVERIFY(pdf);
        QCOMPARE(pdf->pageCount(), 2);
        for (int page = 0; page < 2; ++page) {
            const Stand &stand = stands[static_cast<std::size_t>(page)];
            QCOMPARE(stand.organization, OrganizationId(page + 2));
            QCOMPARE(stand.designName, u"a4-poster"_s);
            QCOMPARE(stand.language, u"ru"_s);
            QVERIFY(!stand.retiredOn.isValid());
            QCOMPARE(pdf->codesOn(page).front().text,
                     profileLink(stand.organization, LinkForm::Full, stand.code));
        }
        QVERIFY2(desk.text().contains(u"2 stand(s) registered"_s), qUtf8Printable(desk.text()));
        // Ordered once more they are other ones.
        QVERIFY(printStands(desk, path));
        QCOMPARE(stands.size(), 4U);
    }

    void whatCannotBeRegisteredIsNotPrinted()
    {
        Desk desk;
        QVERIFY(desk.choose({2, 3}));
        desk.page->findChild<QCheckBox *>(u"standCodes"_s)->setChecked(true);
        QTemporaryDir folder;
        desk.portal.failNext({PortalError::Kind::Unreachable,
                              PortalError::Problem::OutcomeUnknown,
                              u"portal"_s,
                              {},
                              {}});
        QVERIFY(printStands(desk, folder.filePath(u"p.pdf"_s)));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
        QVERIFY2(desk.text().contains(u"before it confirmed the change"_s),
                 qUtf8Printable(desk.text()));
        QVERIFY(printStands(desk, folder.filePath(u"p.pdf"_s)));
        QCOMPARE(desk.portal.data().stands.size(), 2U);
    }

    void standsOfACancelledJobAreRetired()
    {
        Desk desk;
        QVERIFY(desk.choose({2, 3, 4, 5}));
        desk.page->findChild<QCheckBox *>(u"standCodes"_s)->setChecked(true);
        QTemporaryDir folder;
        TaskMonitor &tasks = desk.workspace->tasks();
        connect(
            &tasks, &TaskMonitor::tasksChanged, desk.page.get(),
            [&] {
                if (!tasks.tasks().empty() && desk.portal.calls().contains(u"addStands"_s))
                    tasks.tasks().back().watcher->cancel();
            },
            Qt::QueuedConnection);
        QVERIFY(printStands(desk, folder.filePath(u"p.pdf"_s)));
        if (QFile::exists(folder.filePath(u"p.pdf"_s)))
            QSKIP("The job was done before it could be cancelled.");
        QCOMPARE(desk.portal.data().stands.size(), 4U);
        for (const Stand &stand : desk.portal.data().stands)
            QVERIFY(stand.retiredOn.isValid());
        QVERIFY2(desk.text().contains(u"4 stand(s) that had been registered and were not printed "
                                      "have been retired"_s),
                 qUtf8Printable(desk.text()));
    }

    void standsOfAFailedJobAreRetired()
    {
        Desk desk;
        QVERIFY(desk.choose({2}));
        QVERIFY(printStands(desk, u"/proc/nowhere/p.pdf"_s));
        QCOMPARE(desk.portal.data().stands.size(), 1U);
        QVERIFY(desk.portal.data().stands.front().retiredOn.isValid());
        const QString text = desk.text();
        QVERIFY2(text.contains(u"/proc/nowhere/p.pdf"_s), qUtf8Printable(text));
        QVERIFY2(text.contains(u"have been retired"_s), qUtf8Printable(text));
    }

    void whoMayNotRegisterIsTold()
    {
        Desk desk;
        PortalSession session = desk.portal.session();
        session.actor.role = Role::Supervisor;
        Workspace workspace(desk.portal, session);
        const PostersPage page(workspace);
        auto *box = page.findChild<QCheckBox *>(u"standCodes"_s);
        QVERIFY(!box->isEnabled());
        QVERIFY(box->toolTip().contains(u"may not register"_s));
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
        QVERIFY2(desk.text().contains(u"the template has room for 124 mm"_s),
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

    void whatWasSavedCanBeOpenedAndItsFolderToo()
    {
        OpenedFiles opened;
        Desk desk;
        QVERIFY(desk.choose({2}));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"Плакаты.pdf"_s);
        QSignalSpy finished(desk.page.get(), &PostersPage::finished);
        desk.page->savePosters(PosterFormat::OnePdf, path);
        QVERIFY(finished.wait(60'000));
        desk.button(u"Open the file"_s)->click();
        desk.button(u"Open the folder"_s)->click();
        QCOMPARE(opened.paths, (QStringList{path, folder.path()}));
        // Of a folder there is only the one.
        desk.page->savePosters(PosterFormat::PdfPerOrganization, folder.path());
        QVERIFY(finished.wait(60'000));
        QVERIFY(!desk.button(u"Open the file"_s));
        desk.button(u"Open the folder"_s)->click();
        QCOMPARE(opened.paths.back(), folder.path());
    }

    void nothingOfAnotherOneStandsWhereAPosterCouldNotBeFetched()
    {
        const PortalError lost{.kind = PortalError::Kind::Unreachable,
                               .problem = PortalError::Problem::ConnectionLost};
        Desk desk;
        QVERIFY(desk.choose({2}));
        const auto &sheet = *desk.page->findChild<PosterSheet *>();
        QTRY_VERIFY(sheet.hasPage());
        const auto describesACode = [&desk] {
            const auto labels = desk.page->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->text().startsWith(u"Code: "_s);
            });
        };
        QVERIFY(describesACode());
        auto *bar = desk.page->findChild<MessageBar *>();
        desk.portal.failNext(lost);
        desk.page->setOrganizations({OrganizationId(3)});
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(!sheet.hasPage());
        QVERIFY(!describesACode());
        QVERIFY(!desk.button(u"Save PDF…"_s)->isEnabled());
        // The same when what was there is loaded anew.
        desk.page->refresh();
        QTRY_VERIFY(sheet.hasPage());
        QVERIFY(!bar->isVisible());
        desk.portal.failNext(lost);
        desk.page->refresh();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(!sheet.hasPage());
        QVERIFY(!desk.button(u"Save PDF…"_s)->isEnabled());
        Q_EMIT bar->actionTriggered();
        QTRY_VERIFY(sheet.hasPage());
        QTRY_VERIFY(desk.button(u"Save PDF…"_s)->isEnabled());
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

    void otherPostersCanBePutTogetherOrTakenBack()
    {
        Desk desk;
        QVERIFY(desk.choose({2, 3, 4}));
        QSignalSpy said(desk.workspace.get(), &Workspace::messageShown);
        QVERIFY(desk.choose({5, 6}));
        auto *list = desk.named<QListView>(u"Chosen organizations"_s);
        QCOMPARE(list->model()->rowCount(), 2);
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(said.front().at(1).value<Workspace::Offer>(), Workspace::Offer::Undo);

        QPushButton *both = desk.button(u"Make posters of both"_s);
        QVERIFY(both && both->isVisible());
        QTest::mouseClick(both, Qt::LeftButton);
        QCOMPARE(list->model()->rowCount(), 5);
        QVERIFY(!both->isVisible());
        desk.page->undoStack()->undo();
        QCOMPARE(list->model()->rowCount(), 2);
        desk.page->undoStack()->undo();
        QCOMPARE(list->model()->rowCount(), 3);
        desk.page->undoStack()->redo();
        QCOMPARE(list->model()->rowCount(), 2);
        // Asked for what is there already there is nothing to say.
        desk.page->setOrganizations({OrganizationId(5), OrganizationId(6)});
        QVERIFY(!both->isVisible());
    }

    void emptyingTheListCanBeUndone()
    {
        Desk desk;
        QVERIFY(desk.choose({2, 3, 4}));
        auto *list = desk.named<QListView>(u"Chosen organizations"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->model()->rowCount(), 0);
        desk.page->undoStack()->undo();
        QCOMPARE(list->model()->rowCount(), 3);
        QTest::mouseClick(desk.button(u"Remove all"_s), Qt::LeftButton);
        QCOMPARE(list->model()->rowCount(), 0);
        desk.page->undoStack()->undo();
        QCOMPARE(list->model()->rowCount(), 3);
    }

    void listsOfIdsArePasted()
    {
        Desk desk;
        auto *search = desk.named<QLineEdit>(u"Search the register for organizations to add"_s);
        auto *list = desk.named<QListView>(u"Chosen organizations"_s);
        search->setFocus();
        QGuiApplication::clipboard()->setText(u" 5, 7\n9;11\t99999 22\n5"_s);
        QSignalSpy checked(desk.page.get(), &PostersPage::checked);
        QTest::keySequence(search, QKeySequence::Paste);
        QCOMPARE(list->model()->rowCount(), 4);
        QVERIFY(search->text().isEmpty());
        QVERIFY2(desk.text().contains(u"99999"_s), qUtf8Printable(desk.text()));
        QVERIFY2(desk.text().contains(u"not active any more"_s), qUtf8Printable(desk.text()));
        QVERIFY(checked.wait(20'000));
        // Words are searched for, and so is one number.
        for (const QString &words : {u"школа 5"_s, u"12"_s}) {
            QGuiApplication::clipboard()->setText(words);
            QTest::keySequence(search, QKeySequence::Paste);
            QCOMPARE(search->text(), words);
            search->clear();
        }
        QCOMPARE(list->model()->rowCount(), 4);
    }

    void namesakesAreToldApartByTheirParents()
    {
        Desk desk;
        desk.portal.add(school(30, u"Регистратура"_s, 5));
        desk.portal.add(school(31, u"Регистратура"_s, 6));
        QSignalSpy loaded(&desk.workspace->organizations(), &OrganizationStore::loaded);
        desk.workspace->organizations().load();
        QVERIFY(loaded.wait());
        desk.workspace->setLanguage(Language::Russian);
        QVERIFY(desk.choose({30, 7, 31}));
        auto *list = desk.named<QListView>(u"Chosen organizations"_s);
        const auto name = [list](int row) {
            return list->model()->index(row, 0).data().toString();
        };
        QCOMPARE(name(0), u"Регистратура — Школа № 5"_s);
        QCOMPARE(name(1), u"Школа № 7"_s);
        QCOMPARE(name(2), u"Регистратура — Школа № 6"_s);
    }

    void whatCannotBeMadeCannotBeAskedFor()
    {
        Desk desk;
        QVERIFY(desk.text().contains(u"No organization is chosen"_s));
        QSignalSpy checked(desk.page.get(), &PostersPage::checked);
        desk.page->setOrganizations({OrganizationId(2)});
        QVERIFY(desk.text().contains(u"being fetched"_s));
        QVERIFY(!desk.button(u"Print…"_s)->isEnabled());
        QVERIFY(checked.wait(20'000));
        QVERIFY(desk.button(u"Print…"_s)->isEnabled());
        desk.page->findChild<QDoubleSpinBox *>()->setValue(5);
        QVERIFY(checked.wait(20'000));
        for (const QString &text :
             {u"Print…"_s, u"PNG for each…"_s, u"PDF for each…"_s, u"Save PDF…"_s})
            QVERIFY2(!desk.button(text)->isEnabled(), qUtf8Printable(text));
        QVERIFY2(desk.text().contains(u"No poster can be made. The code would be"_s),
                 qUtf8Printable(desk.text()));
        desk.page->findChild<QDoubleSpinBox *>()->setValue(0);
        QVERIFY(checked.wait(20'000));
        QVERIFY(desk.button(u"Save PDF…"_s)->isEnabled());
    }

    void nobodyIsLeftOutWithoutAWord()
    {
        Desk desk;
        // One is archived, one is gone.
        QVERIFY(desk.choose({2, 22, 777, 3}));
        QVERIFY2(desk.text().contains(u"2 organization(s) got no poster"_s),
                 qUtf8Printable(desk.text()));
        QTemporaryDir folder;
        QSignalSpy finished(desk.page.get(), &PostersPage::finished);
        desk.page->savePosters(PosterFormat::PdfPerOrganization, folder.path());
        QVERIFY(finished.wait(20'000));
        QCOMPARE(QDir(folder.path()).entryList({u"*.pdf"_s}).size(), 2);
        QVERIFY(desk.page->findChild<MessageBar *>()->text().contains(
            u"2 organization(s) got no poster"_s));
        const auto *found = desk.page->findChild<QTreeWidget *>();
        QCOMPARE(found->topLevelItemCount(), 2);
    }

    /// What is not known yet is not "missing": nothing is proved or made before the portal
    /// answered.
    void whoIsNotLookedUpYetIsNotMissing()
    {
        Desk desk;
        QVERIFY(desk.choose({2}));
        QSignalSpy checked(desk.page.get(), &PostersPage::checked);
        desk.portal.hold();
        desk.page->setOrganizations({OrganizationId(2), OrganizationId(3)});
        desk.page->findChild<QDoubleSpinBox *>()->setValue(0.5); // proves anew
        QVERIFY(!checked.wait(1500));
        QVERIFY2(!desk.text().contains(u"got no poster"_s), qUtf8Printable(desk.text()));
        QTemporaryDir folder;
        desk.page->savePosters(PosterFormat::PdfPerOrganization, folder.path());
        QVERIFY(desk.workspace->tasks().tasks().empty());
        desk.portal.release();
        QVERIFY(checked.wait(20'000));
        QVERIFY2(desk.text().contains(u"All 2 code"_s), qUtf8Printable(desk.text()));
    }

    void findingsAreSortedFilteredAndTakenOut()
    {
        Desk desk;
        QVERIFY(desk.choose({2, 22, 777, 778, 3}));
        auto *found = desk.page->findChild<QTreeWidget *>();
        QTest::mouseClick(desk.button(u"Details"_s), Qt::LeftButton);
        auto *filter = desk.named<QLineEdit>(u"Find among what was found"_s);
        QVERIFY(filter->isVisible());
        QCOMPARE(found->topLevelItemCount(), 3);
        found->sortByColumn(0, Qt::DescendingOrder);
        QCOMPARE(found->topLevelItem(2)->text(0), u"777"_s);
        filter->setText(u"no such"_s);
        int shown = 0;
        for (int row = 0; row < 3; ++row)
            shown += found->topLevelItem(row)->isHidden() ? 0 : 1;
        QCOMPARE(shown, 2);
        filter->clear();
        found->setFocus();
        found->setCurrentItem(found->topLevelItem(0));
        found->selectAll();
        QTest::keyClick(found, Qt::Key_Delete);
        QCOMPARE(desk.named<QListView>(u"Chosen organizations"_s)->model()->rowCount(), 2);
        desk.page->undoStack()->undo();
        QCOMPARE(desk.named<QListView>(u"Chosen organizations"_s)->model()->rowCount(), 5);
    }

    void whatWasSavedCanBeOpened()
    {
        Desk desk;
        QVERIFY(desk.choose({2, 3}));
        QTemporaryDir folder;
        QSignalSpy finished(desk.page.get(), &PostersPage::finished);
        desk.page->savePosters(PosterFormat::OnePdf, folder.filePath(u"п.pdf"_s));
        QVERIFY(finished.wait(20'000));
        QVERIFY(desk.button(u"Open the file"_s)->isVisible());
        desk.page->savePosters(PosterFormat::PngPerOrganization, folder.path());
        QVERIFY(finished.wait(60'000));
        QVERIFY(desk.button(u"Open the folder"_s)->isVisible());
    }

    void keysSaveAndPrint()
    {
        Desk desk;
        QVERIFY(desk.choose({2}));
        desk.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
        QTest::keyClick(desk.page.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<QFileDialog *>(QApplication::activeModalWidget()));
        static_cast<QDialog *>(QApplication::activeModalWidget())->reject();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        desk.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
        QTest::keyClick(desk.page.get(), Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<QPrintDialog *>(QApplication::activeModalWidget()));
        static_cast<QDialog *>(QApplication::activeModalWidget())->reject();
    }

    void bothDecimalSignsAreTaken()
    {
        for (const Language language :
             {Language::English, Language::Russian, Language::Belarusian}) {
            Translation translation;
            translation.use(language);
            Desk desk;
            auto *distance = desk.page->findChild<QDoubleSpinBox *>();
            for (const QString &typed : {u"2.5"_s, u"2,5"_s}) {
                distance->setValue(0.8);
                distance->setFocus();
                distance->selectAll();
                QTest::keyClicks(distance, typed);
                QTest::keyClick(distance, Qt::Key_Return);
                QCOMPARE(distance->value(), 2.5);
            }
        }
        Translation().use(Language::English);
    }

    void picturesFollowTheLanguageOfThePoster()
    {
        Desk desk;
        const auto *gallery = desk.named<QListView>(u"Templates"_s);
        const auto picture = [gallery] {
            return gallery->model()->index(0, 0).data(Qt::DecorationRole).value<QImage>();
        };
        const QImage russian = picture();
        desk.workspace->setLanguage(Language::Belarusian);
        QCOMPARE(picture(), russian);
        for (QComboBox *box : desk.page->findChildren<QComboBox *>()) {
            if (const int index = box->findText(u"Belarusian"_s); index >= 0)
                box->setCurrentIndex(index);
        }
        QVERIFY(picture() != russian);
    }

    void everyTextIsInTheLanguage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("ru") << Language::Russian;
        QTest::newRow("be") << Language::Belarusian;
    }

    void everyTextIsInTheLanguage()
    {
        QFETCH(Language, language);
        Translation translation;
        translation.use(language);
        Desk desk;
        QStringList texts;
        const auto read = [&] {
            texts << desk.text();
            for (const QPushButton *button : desk.page->findChildren<QPushButton *>())
                texts << button->text() << button->toolTip();
            for (const QLineEdit *line : desk.page->findChildren<QLineEdit *>())
                texts << line->placeholderText() << line->accessibleName();
            const auto *found = desk.page->findChild<QTreeWidget *>();
            for (int column = 0; column < found->columnCount(); ++column)
                texts << found->headerItem()->text(column);
            for (int row = 0; row < found->topLevelItemCount(); ++row)
                texts << found->topLevelItem(row)->text(1);
        };
        connect(&desk.workspace->tasks(), &TaskMonitor::tasksChanged, this, [&] {
            for (const auto &task : desk.workspace->tasks().tasks())
                texts << task.title;
            read();
        });
        read();
        QVERIFY(desk.choose({2, 22, 777}));
        read();
        QVERIFY(desk.choose({3}));
        read();
        // Three letters are no word yet; PDF, PNG, QR and kch are none in any language.
        static const QRegularExpression english(u"[A-Za-z]{4,}"_s);
        for (QString text : texts)
            QVERIFY2(!text.remove(u"Ctrl+"_s).remove(u"<p>"_s).contains(english),
                     qUtf8Printable(text));
        translation.use(Language::English);
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
