// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/codefile.h"
#include "models/poster/templatecatalogue.h"
#include "tests/posterspage/posterdesk.h"
#include "views/common/messagebar.h"
#include "views/posters/printrun.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QPageRanges>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

using namespace ratingdesk;
using namespace ratingdesk::test;

/// Printing, as far as paper and printer are concerned: into files, as the system's dialog offers.
class PrintingTest : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(u"printed.pdf"_s); }

    /// As the dialog leaves it.
    static std::shared_ptr<PrintRun> runFor(const QString &path)
    {
        auto run =
            std::make_shared<PrintRun>(TemplateCatalogue::load({}).find(u"a4-poster"_s)->design);
        run->printer().setOutputFormat(QPrinter::PdfFormat);
        run->printer().setOutputFileName(path);
        return run;
    }

    static QStringList linksIn(const QString &path)
    {
        QStringList links;
        const auto file = CodeFile::open(path);
        for (int page = 0; file && page < file->pageCount(); ++page) {
            for (const FoundCode &code : file->codesOn(page))
                links << code.text;
        }
        return links;
    }

    static QStringList linksOf(const std::vector<qint64> &ids)
    {
        QStringList links;
        for (const qint64 id : ids)
            links << profileLink(OrganizationId(id));
        return links;
    }

    static QMessageBox *question()
    {
        return qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    }

    static bool answer(const QString &text)
    {
        for (QAbstractButton *button : question()->buttons()) {
            if (button->text().remove(u'&') == text) {
                button->click();
                return true;
            }
        }
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theDialogsPageRangeIsObeyed()
    {
        Desk desk;
        QVERIFY(desk.choose({2, 3, 4, 5, 6, 7, 8, 9}));
        QTest::mouseClick(desk.button(u"Print…"_s), Qt::LeftButton);
        auto *dialog = qobject_cast<QPrintDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QVERIFY(dialog->testOption(QAbstractPrintDialog::PrintPageRange));
        QCOMPARE(dialog->minPage(), 1);
        QCOMPARE(dialog->maxPage(), 8);
        dialog->reject();

        QSignalSpy finished(desk.page.get(), &PostersPage::finished);
        const auto run = runFor(path());
        run->printer().setPrintRange(QPrinter::PageRange);
        run->printer().setFromTo(5, 7);
        desk.page->printPosters(run);
        QVERIFY(finished.wait(20'000));
        QCOMPARE(linksIn(path()), linksOf({6, 7, 8}));
        const auto *bar = desk.page->findChild<MessageBar *>();
        QVERIFY2(bar->text().startsWith(u"3 poster(s) saved: "_s + path()),
                 qUtf8Printable(bar->text()));
        // What was proved of all stays.
        QVERIFY(desk.text().contains(u"All 8 code"_s));
    }

    void whoIsMissingInTheRangeIsReported()
    {
        Desk desk;
        QVERIFY(desk.choose({2, 777, 3, 778}));
        QSignalSpy finished(desk.page.get(), &PostersPage::finished);
        const auto run = runFor(path());
        run->printer().setPrintRange(QPrinter::PageRange);
        run->printer().setFromTo(1, 3);
        desk.page->printPosters(run);
        QVERIFY(finished.wait(20'000));
        QCOMPARE(linksIn(path()), linksOf({2, 3}));
        const auto *bar = desk.page->findChild<MessageBar *>();
        QVERIFY2(bar->text().contains(u"1 organization(s) got no poster"_s),
                 qUtf8Printable(bar->text()));
    }

    void rangesOrderAndTheCurrentPage()
    {
        PrintRun run(TemplateCatalogue::load({}).find(u"a4-poster"_s)->design);
        QCOMPARE(run.rows(3, 0), (std::vector{0, 1, 2}));
        QPageRanges ranges;
        ranges.addPage(1);
        ranges.addRange(4, 9);
        run.printer().setPrintRange(QPrinter::PageRange);
        run.printer().setPageRanges(ranges);
        QCOMPARE(run.rows(6, 0), (std::vector{0, 3, 4, 5}));
        run.printer().setPageOrder(QPrinter::LastPageFirst);
        QCOMPARE(run.rows(6, 0), (std::vector{5, 4, 3, 0}));
        run.printer().setPrintRange(QPrinter::CurrentPage);
        QCOMPARE(run.rows(6, 2), std::vector{2});
    }

    void copiesAreCollatedOrNot()
    {
        Desk desk;
        QVERIFY(desk.choose({2, 3}));
        QSignalSpy finished(desk.page.get(), &PostersPage::finished);
        for (const bool collate : {true, false}) {
            const auto run = runFor(path());
            QVERIFY(!run->printer().supportsMultipleCopies());
            run->printer().setCopyCount(3);
            run->printer().setCollateCopies(collate);
            desk.page->printPosters(run);
            QVERIFY(finished.wait(20'000));
            QCOMPARE(linksIn(path()),
                     collate ? linksOf({2, 3, 2, 3, 2, 3}) : linksOf({2, 2, 2, 3, 3, 3}));
            QVERIFY(desk.page->findChild<MessageBar *>()->text().startsWith(u"2 poster(s)"_s));
        }
    }

    void paperThatCutsIsRefusedBefore()
    {
        Desk desk;
        QVERIFY(desk.choose({2}));
        const auto run = runFor(path());
        run->printer().setPageSize(QPageSize(QPageSize::A6));
        desk.page->printPosters(run);
        QVERIFY(question());
        QVERIFY2(question()->text().contains(u"105 × 148"_s), qUtf8Printable(question()->text()));
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(!question());
        QVERIFY(!QFile::exists(path()));
        QVERIFY(desk.button(u"Print…"_s)->isEnabled());
    }

    void thePostersPaperIsTakenWhenAsked()
    {
        Desk desk;
        QVERIFY(desk.choose({2}));
        QSignalSpy finished(desk.page.get(), &PostersPage::finished);
        const auto run = runFor(path());
        run->printer().setPageSize(QPageSize(QPageSize::A6));
        run->printer().setPageOrientation(QPageLayout::Landscape);
        run->printer().setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
        desk.page->printPosters(run);
        QVERIFY(answer(u"Use paper of the posters' size"_s));
        QVERIFY(finished.wait(20'000));
        QCOMPARE(linksIn(path()), linksOf({2}));
        QCOMPARE(run->printer().pageLayout().pageSize().id(), QPageSize::A4);
        QCOMPARE(run->printer().pageLayout().orientation(), QPageLayout::Portrait);
        QCOMPARE(run->printer().pageLayout().margins(), QMarginsF());
    }

    void itIsScaledWhenAskedOnly()
    {
        Desk desk;
        QVERIFY(desk.choose({2}));
        QSignalSpy finished(desk.page.get(), &PostersPage::finished);
        auto run = runFor(path());
        run->printer().setPageSize(QPageSize(QPageSize::A5));
        desk.page->printPosters(run);
        QVERIFY(answer(u"Scale to the paper"_s));
        QVERIFY(finished.wait(20'000));
        QCOMPARE(linksIn(path()), linksOf({2}));
        QCOMPARE(run->printer().pageLayout().pageSize().id(), QPageSize::A5);

        // So small that no phone reads the code.
        QVERIFY(QFile::remove(path()));
        run = runFor(path());
        run->printer().setPageSize(QPageSize(QSizeF(30, 40), QPageSize::Millimeter));
        desk.page->printPosters(run);
        QVERIFY(answer(u"Scale to the paper"_s));
        QVERIFY(finished.wait(20'000));
        QVERIFY(!QFile::exists(path()));
        QVERIFY2(desk.page->findChild<MessageBar *>()->text().contains(u"got no poster"_s),
                 qUtf8Printable(desk.page->findChild<MessageBar *>()->text()));
    }

    void largerPaperKeepsTheSizeWhenAsked()
    {
        Desk desk;
        QVERIFY(desk.choose({2}));
        QSignalSpy finished(desk.page.get(), &PostersPage::finished);
        const auto run = runFor(path());
        run->printer().setPageSize(QPageSize(QPageSize::A3));
        desk.page->printPosters(run);
        QVERIFY(question()->text().contains(u"297 × 420"_s));
        QVERIFY(answer(u"Keep the size"_s));
        QVERIFY(finished.wait(20'000));
        QCOMPARE(linksIn(path()), linksOf({2}));
    }

    void aCancelledPrintLeavesNothing()
    {
        Desk desk;
        std::vector<qint64> many;
        for (int i = 2; i <= 21; ++i)
            many.push_back(i);
        QVERIFY(desk.choose(many));
        QFile old(path());
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        QSignalSpy finished(desk.page.get(), &PostersPage::finished);
        desk.page->printPosters(runFor(path()));
        QVERIFY(!desk.workspace->tasks().tasks().empty());
        desk.workspace->tasks().tasks().back().watcher->cancel();
        QVERIFY(finished.wait(20'000));
        QVERIFY(desk.page->findChild<MessageBar *>()->text().contains(u"Cancelled"_s));
        QTRY_COMPARE(
            QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{u"printed.pdf"_s});
        QCOMPARE(QFileInfo(path()).size(), 3);
    }

    void thePrinterIsToldBeforeThePainterEnds()
    {
        // A printer prints what it has when its painter ends.
        QStringList events;
        class Device : public QPdfWriter
        {
        public:
            Device(const QString &path, QStringList &events) : QPdfWriter(path), m_events(events) {}
            bool newPage() override
            {
                m_events << u"page"_s;
                return QPdfWriter::newPage();
            }

        private:
            QStringList &m_events;
        };
        Device device(path(), events);
        device.setPageSize(QPageSize(QPageSize::A4));
        PosterJob job;
        job.design = TemplateCatalogue::load({}).find(u"a4-poster"_s)->design;
        for (int id = 1; id <= 5; ++id)
            job.organizations.push_back(school(id, u"Школа"_s));
        Printout printout;
        printout.abort = [&] {
            events << (device.paintingActive() ? u"told in time"_s : u"told too late"_s);
        };
        const auto cancelled = ratingdesk::printPosters(
            job, device, [](int done, int) { return done < 3; }, printout);
        QVERIFY(!cancelled);
        QCOMPARE(events, (QStringList{u"page"_s, u"page"_s, u"told in time"_s}));
        events.clear();
        QVERIFY(ratingdesk::printPosters(job, device, {}, printout));
        QVERIFY(!events.contains(u"told in time"_s));
    }
};

QTEST_MAIN(PrintingTest)
#include "tst_printing.moc"
