// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/filenames.h"
#include "models/poster/pdfreadback.h"
#include "models/poster/posterjob.h"
#include "tests/poster/postersupport.h"

#include <QDir>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <cstdio>

using namespace ratingdesk;
using namespace ratingdesk::test;

class TestPosterJob : public QObject
{
    Q_OBJECT

private:
    static PosterJob job(int count, const QString &path)
    {
        PosterJob job;
        job.design = bundled();
        job.path = path;
        for (int i = 0; i < count; ++i)
            job.organizations.push_back(clinic(1000 + i));
        return job;
    }

    static QStringList everythingIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    /// What zbar, a reader that is not ours, finds in the picture.
    static QString zbar(const QString &picture)
    {
        return outputOf(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, picture}).trimmed();
    }

private Q_SLOTS:
    void everyPageIsReadBackByAnotherReader()
    {
        QTemporaryDir folder;
        PosterJob posters = job(5, folder.filePath(u"плакаты.pdf"_s));
        posters.organizations[2].nameRu = u"Ўзброеныя Сілы і «Ёлка» № 5"_s;
        const auto report = makePosters(posters);
        QVERIFY(report);
        QCOMPARE(report->printed(), 5);
        QCOMPARE(report->problems(), 0);
        outputOf(u"pdftoppm"_s,
                 {u"-r"_s, u"80"_s, u"-png"_s, posters.path, folder.filePath(u"p"_s)});
        for (int i = 0; i < 5; ++i) {
            const PosterOutcome &outcome = report->outcomes[static_cast<std::size_t>(i)];
            QCOMPARE(outcome.page, i + 1);
            QCOMPARE(outcome.organization, OrganizationId(1000 + i));
            QCOMPARE(outcome.link, profileLink(OrganizationId(1000 + i)));
            QCOMPARE(outcome.version, 6);
            QVERIFY(outcome.proof.decoded);
            QCOMPARE(outcome.readingDistance(), outcome.symbolWidth * 10);
            QCOMPARE(zbar(folder.filePath(u"p-%1.png"_s.arg(i + 1))), outcome.link);
        }
        // The text in the PDF is text, in the right letters.
        const QString text = outputOf(u"pdftotext"_s, {posters.path, u"-"_s}).simplified();
        QVERIFY2(text.contains(u"Ўзброеныя Сілы і «Ёлка» № 5"_s), qUtf8Printable(text.left(2000)));
        QVERIFY(text.contains(u"Учреждение здравоохранения «12-я городская поликлиника»"_s));
        QVERIFY(text.contains(u"качество-услуг.бел/organization/1004/org-page"_s));
        QCOMPARE(text.count(u"Оцените качество обслуживания"_s), 5);
        QCOMPARE(text.count(u"или зарегистрируйтесь"_s), 5);
        const QString info = outputOf(u"pdfinfo"_s, {posters.path});
        QVERIFY(info.contains(u"A4"_s));
        // Every font is in the file, with a way back from its glyphs to letters.
        static const QRegularExpression embeddedWithUnicode(u" yes +(yes|no) +yes "_s);
        for (const QString &line : outputOf(u"pdffonts"_s, {posters.path}).split(u'\n').mid(2)) {
            if (!line.isEmpty())
                QVERIFY2(line.contains(embeddedWithUnicode), qUtf8Printable(line));
        }
    }

    void eachStandHasItsOwnCode()
    {
        QTemporaryDir folder;
        PosterJob posters = job(4, folder.filePath(u"p.pdf"_s));
        posters.organizations[3].state = OrganizationState::Archived;
        posters.options.standCodes = true;
        posters.options.date = QDate(2026, 11, 30);
        posters.standCodes = {u"K7M2PXQ4"_s, u"22222222"_s, QString(), QString()};
        QCOMPARE(rowsWithPage(posters), (std::vector<std::size_t>{0, 1, 2}));

        const auto report = makePosters(posters);
        QVERIFY(report);
        QCOMPARE(report->printed(), 2);
        outputOf(u"pdftoppm"_s,
                 {u"-r"_s, u"80"_s, u"-png"_s, posters.path, folder.filePath(u"p"_s)});
        for (std::size_t i = 0; i < 2; ++i) {
            const PosterOutcome &outcome = report->outcomes[i];
            QCOMPARE(outcome.standCode, posters.standCodes[i]);
            QCOMPARE(outcome.link,
                     profileLink(outcome.organization, LinkForm::Full, posters.standCodes[i]));
            QCOMPARE(zbar(folder.filePath(u"p-%1.png"_s.arg(i + 1))), outcome.link);
        }
        QCOMPARE(report->outcomes[2].problem->kind, PageProblem::Kind::NoStand);
        QCOMPARE(report->outcomes[3].problem->kind, PageProblem::Kind::NotActive);
        const QString text = outputOf(u"pdftotext"_s, {posters.path, u"-"_s}).simplified();
        QVERIFY2(text.contains(u"отпечатано 30.11.2026 · стенд K7M2PXQ4"_s),
                 qUtf8Printable(text.left(2000)));
        QVERIFY(!text.contains(u"XXXXXXXX"_s));
    }

    /// Whatever has not been registered can be looked at and never be printed.
    void aSpecimenOfACodeIsOnlyLookedAt()
    {
        QTemporaryDir folder;
        PosterJob posters = job(2, folder.filePath(u"p.pdf"_s));
        posters.options.standCodes = true;
        const auto checked = checkPosters(posters);
        QVERIFY(checked);
        QCOMPARE(checked->printed(), 2);
        QVERIFY(checked->outcomes[0].link.endsWith(u"?stand=XXXXXXXX"_s));
        const auto report = makePosters(posters);
        QVERIFY(report);
        QCOMPARE(report->printed(), 0);
        QCOMPARE(everythingIn(folder.path()), QStringList());
    }

    void pagesAreSmall()
    {
        // What a page adds to the file once the fonts are in it.
        const auto bytes = [](int pages) {
            QTemporaryDir folder;
            const PosterJob posters = job(pages, folder.filePath(u"p.pdf"_s));
            return makePosters(posters) ? QFileInfo(posters.path).size() : 0;
        };
        const double perPage = static_cast<double>(bytes(21) - bytes(1)) / 20;
        QVERIFY(perPage > 1000);
        QVERIFY2(perPage < 6000, qPrintable(QString::number(perPage)));
    }

    void modulesHaveNoHairlinesInThePdf()
    {
        QTemporaryDir folder;
        const PosterJob posters = job(1, folder.filePath(u"p.pdf"_s));
        QVERIFY(makePosters(posters));
        const auto page = layOutPage(posters.design, posters.organizations.front(), {});
        const QrCode &code = page->code.code;
        // At resolutions at which modules end within pixels, by a program that is not ours.
        for (const double resolution : {61.7, 131.3}) {
            outputOf(u"pdftocairo"_s, {u"-r"_s, QString::number(resolution), u"-png"_s,
                                       u"-singlefile"_s, posters.path, folder.filePath(u"page"_s)});
            const QImage image(folder.filePath(u"page.png"_s));
            QVERIFY(!image.isNull());
            const double module = page->code.module.inPixels(resolution);
            const QPointF origin = page->code.symbol.topLeft() * resolution / 25.4;
            // The middle of each side that two dark modules share.
            for (int row = 0; row + 1 < code.size(); ++row) {
                for (int column = 0; column + 1 < code.size(); ++column) {
                    const auto greyAt = [&](double x, double y) {
                        return qGray(image.pixel((origin + QPointF(x, y) * module).toPoint()));
                    };
                    if (code.isDark(column, row) && code.isDark(column + 1, row))
                        QVERIFY(greyAt(column + 1, row + 0.5) < 10);
                    if (code.isDark(column, row) && code.isDark(column, row + 1))
                        QVERIFY(greyAt(column + 0.5, row + 1) < 10);
                }
            }
        }
    }

    void aFileForEach()
    {
        for (const PosterFormat format :
             {PosterFormat::PdfPerOrganization, PosterFormat::PngPerOrganization}) {
            QTemporaryDir folder;
            PosterJob posters = job(3, folder.filePath(u"новая/папка"_s));
            posters.format = format;
            posters.dotsPerInch = 100;
            posters.organizations[1].shortNameRu = u"../../etc/passwd\n:*?\"<>|\\ ."_s;
            const auto report = makePosters(posters);
            QVERIFY(report);
            QCOMPARE(everythingIn(posters.path).size(), 3);
            for (const PosterOutcome &outcome : report->outcomes) {
                QVERIFY(QFile::exists(posters.path + u'/' + outcome.file));
                QString picture = posters.path + u'/' + outcome.file;
                if (format == PosterFormat::PdfPerOrganization) {
                    outputOf(u"pdftoppm"_s, {u"-r"_s, u"80"_s, u"-png"_s, u"-singlefile"_s, picture,
                                             folder.filePath(u"page"_s)});
                    picture = folder.filePath(u"page.png"_s);
                }
                QCOMPARE(zbar(picture), outcome.link);
            }
            // Once more over the old ones.
            QVERIFY(makePosters(posters));
            QCOMPARE(everythingIn(posters.path).size(), 3);
        }
    }

    /// A person finds whose the next pages are, also in a pile on paper.
    void sheetsLieBetweenTheGroups()
    {
        QTemporaryDir folder;
        PosterJob posters = job(4, folder.filePath(u"p.pdf"_s));
        posters.organizations[0].state = OrganizationState::Archived;
        for (const std::size_t first : {0U, 1U, 3U}) {
            PosterGroup group;
            group.first = first;
            group.sheet =
                SeparatorSheet{u"Брестская область › Министерство"_s,
                               u"Управление № %1: "_s.arg(first) + longName(), u"2 плаката"_s};
            posters.groups.push_back(group);
        }
        const auto report = makePosters(posters);
        QVERIFY(report);
        // The first group has no page, and so no sheet.
        QCOMPARE(report->outcomes[1].page, 2);
        QCOMPARE(report->outcomes[2].page, 3);
        QCOMPARE(report->outcomes[3].page, 5);
        const auto textOf = [&](int page) {
            const QString number = QString::number(page);
            return outputOf(u"pdftotext"_s,
                            {u"-f"_s, number, u"-l"_s, number, posters.path, u"-"_s})
                .simplified();
        };
        QVERIFY2(textOf(1).startsWith(u"Брестская область › Министерство Управление № 1: "_s),
                 qUtf8Printable(textOf(1)));
        QVERIFY2(textOf(1).endsWith(u"2 плаката"_s), qUtf8Printable(textOf(1)));
        QVERIFY(textOf(4).contains(u"Управление № 3"_s));
        QVERIFY(textOf(5).contains(u"1003"_s));
        const QString info = outputOf(u"pdfinfo"_s, {u"-l"_s, u"5"_s, posters.path});
        QCOMPARE(info.count(u"595.276 x 841.89 pts (A4)"_s), 5);
    }

    void aFileForEachGroup()
    {
        QTemporaryDir folder;
        PosterJob posters = job(3, folder.filePath(u"out"_s));
        posters.format = PosterFormat::PdfPerGroup;
        PosterGroup group;
        group.file = u"1 Орган/2 Управление"_s;
        posters.groups.push_back(group);
        group.first = 2;
        group.file = u"3 Другое"_s;
        posters.groups.push_back(group);
        for (int i = 0; i < 2; ++i) { // over the older ones, too
            const auto report = makePosters(posters);
            QVERIFY(report);
            QCOMPARE(report->outcomes[1].file, u"1 Орган/2 Управление.pdf"_s);
            QCOMPARE(report->outcomes[1].page, 2);
            QCOMPARE(report->outcomes[2].page, 1);
            QCOMPARE(everythingIn(posters.path), (QStringList{u"1 Орган"_s, u"3 Другое.pdf"_s}));
            QCOMPARE(everythingIn(posters.path + u"/1 Орган"_s),
                     QStringList{u"2 Управление.pdf"_s});
        }
        QVERIFY(outputOf(u"pdftotext"_s, {posters.path + u"/3 Другое.pdf"_s, u"-"_s})
                    .contains(u"1002"_s));
    }

    void whatIsSomebodyElsesIsNotReplaced()
    {
        QTemporaryDir folder;
        PosterJob posters = job(2, folder.path());
        posters.format = PosterFormat::PdfPerOrganization;
        posters.folders = {u"a/"_s, u"b/"_s};
        QVERIFY(makePosters(posters));
        const QString taken = folder.filePath(
            u"b/"_s + posterFileName(posters.organizations[1], PosterLanguage::Russian, u"pdf"_s));
        QFile file(taken);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("mine");
        file.close();
        const QDateTime before = QFileInfo(folder.filePath(u"a"_s)).lastModified();
        const auto report = makePosters(posters);
        QVERIFY(!report);
        QCOMPARE(report.error().problem, PortalError::Problem::FileExists);
        QCOMPARE(report.error().subject, taken);
        QCOMPARE(QFileInfo(taken).size(), 4);
        QCOMPARE(QFileInfo(folder.filePath(u"a"_s)).lastModified(), before);
    }

    void fileNamesAreSafe()
    {
        Organization organization = clinic(5);
        const auto name = [&](const QString &shortName) {
            organization.shortNameRu = shortName;
            return posterFileName(organization, PosterLanguage::Russian, u"pdf"_s);
        };
        QCOMPARE(name(u"Школа № 12"_s), u"5 Школа № 12.pdf"_s);
        QCOMPARE(name(u"../../x"_s), u"5 .. .. x.pdf"_s);
        QCOMPARE(name(u"a/b\\c:d*e?f\"g<h>i|j"_s), u"5 a b c d e f g h i j.pdf"_s);
        QCOMPARE(name(u"a\n\tb\u0000c\u202Ed"_s), u"5 a bcd.pdf"_s);
        QCOMPARE(name(u"Конец..."_s), u"5 Конец.pdf"_s);
        QCOMPARE(name(u"///"_s), u"5.pdf"_s);
        QVERIFY(name(u"Ж"_s.repeated(255)).toUtf8().size() < 255);
    }

    void aCodeThatCannotBeReadIsNotPrinted()
    {
        QTemporaryDir folder;
        PosterJob posters = job(2, folder.filePath(u"p.pdf"_s));
        posters.design = made(plainQr + "<rect x='20' y='60' width='60' height='60'/>");
        const auto report = makePosters(posters);
        QVERIFY(report);
        QCOMPARE(report->printed(), 0);
        QCOMPARE(report->problems(), 2);
        QCOMPARE(report->outcomes.front().problem->kind, PageProblem::Kind::CodeUnreadable);
        QCOMPARE(report->outcomes.front().page, 0);
        QVERIFY(!report->lowestGrade());
        QCOMPARE(everythingIn(folder.path()), QStringList());
    }

    void oneBadPageDoesNotStopTheOthers()
    {
        QTemporaryDir folder;
        PosterJob posters = job(3, folder.filePath(u"p.pdf"_s));
        // So long an id that the symbol outgrows the template.
        posters.organizations[1].id = OrganizationId(999'999'999'999'999'999);
        posters.design =
            made("<rect id='qr' x='10' y='50' width='50' height='50' data-module='1mm'/>");
        const auto report = makePosters(posters);
        QVERIFY(report);
        QCOMPARE(report->printed(), 2);
        QCOMPARE(report->outcomes[1].problem->kind, PageProblem::Kind::CodeTooLarge);
        QCOMPARE(report->outcomes[2].page, 2);
    }

    void cancellingLeavesNothing()
    {
        for (const PosterFormat format : {PosterFormat::OnePdf, PosterFormat::PdfPerOrganization,
                                          PosterFormat::PngPerOrganization}) {
            QTemporaryDir folder;
            const bool one = format == PosterFormat::OnePdf;
            PosterJob posters = job(20, one ? folder.filePath(u"p.pdf"_s) : folder.path());
            posters.format = format;
            posters.dotsPerInch = 50;
            int calls = 0;
            const auto report = makePosters(posters, [&](int done, int total) {
                ++calls;
                [&] {
                    QCOMPARE(done, calls);
                    QCOMPARE(total, one ? 40 : 20);
                }();
                return done < 7;
            });
            QVERIFY(!report);
            QCOMPARE(report.error().kind, PortalError::Kind::Cancelled);
            QCOMPARE(calls, 7);
            QCOMPARE(everythingIn(folder.path()), QStringList());
        }
    }

    void cancellingKeepsTheOldFile()
    {
        QTemporaryDir folder;
        const PosterJob posters = job(5, folder.filePath(u"p.pdf"_s));
        QFile old(posters.path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        QVERIFY(!makePosters(posters, [](int, int) { return false; }));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), "old");
        QCOMPARE(everythingIn(folder.path()).size(), 1);
    }

    void unwritablePlacesAreSaid()
    {
        const auto pdf = makePosters(job(1, u"/proc/nowhere/p.pdf"_s));
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().problem, PortalError::Problem::WriteFailed);
        QCOMPARE(pdf.error().subject, u"/proc/nowhere/p.pdf"_s);
        PosterJob folder = job(1, u"/proc/nowhere"_s);
        folder.format = PosterFormat::PngPerOrganization;
        QVERIFY(!makePosters(folder));
    }

    void replacesFilesOnly()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"posters.pdf"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const auto report = makePosters(job(1, pipe));
        QVERIFY(!report);
        QCOMPARE(report.error().problem, PortalError::Problem::WriteFailed);
        QVERIFY(!QFileInfo(pipe).isFile());
    }

    void fullDiskIsSaid()
    {
        // For the child no file may grow beyond a few pages, as on a disk that is full.
        QTemporaryDir folder;
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--on-full-disk"_s, folder.filePath(u"p.pdf"_s)});
        QVERIFY(child.waitForFinished(60'000));
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        QCOMPARE(QString::fromUtf8(child.readAllStandardOutput()).simplified(),
                 u"write failed: "_s + folder.filePath(u"p.pdf"_s));
        QCOMPARE(everythingIn(folder.path()), QStringList());
    }

    void killedProgramLeavesNoHalfFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"p.pdf"_s);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--make-many"_s, path});
        QVERIFY(child.waitForStarted());
        // The child says when it is in the middle of its pages.
        QVERIFY(child.waitForReadyRead(60'000));
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(QDir(folder.path()).entryList({u"*.pdf"_s}, QDir::Files | QDir::Hidden),
                 QStringList());
    }

    void theWrittenFileIsReadBack()
    {
        QTemporaryDir folder;
        const PosterJob posters = job(3, folder.filePath(u"p.pdf"_s));
        int calls = 0;
        QVERIFY(makePosters(posters, [&calls](int done, int total) {
            ++calls;
            return done == calls && total == 6;
        }));
        QCOMPARE(calls, 6);
        QFile file(posters.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        std::vector<WrittenPage> pages;
        for (const Organization &organization : posters.organizations)
            pages.push_back(writtenPage(*layOutPage(posters.design, organization, {})));
        QCOMPARE(readBack(file, pages), ReadBack::Sound);
        QCOMPARE(readBack(file, pages, [](int done) { return done < 2; }), ReadBack::Cancelled);
        std::swap(pages[1].link, pages[2].link);
        QCOMPARE(readBack(file, pages), ReadBack::Damaged);
        std::swap(pages[1].link, pages[2].link);
        pages[2].codes.front().translate(40, 0);
        QCOMPARE(readBack(file, pages), ReadBack::Damaged);
        pages.pop_back();
        QCOMPARE(readBack(file, pages), ReadBack::Damaged);
        QBuffer nothing;
        nothing.open(QIODevice::ReadOnly);
        QCOMPARE(readBack(nothing, pages), ReadBack::Damaged);
    }

    void cancellingWhileReadingBackLeavesNothing()
    {
        QTemporaryDir folder;
        const auto report = makePosters(job(3, folder.filePath(u"p.pdf"_s)),
                                        [](int done, int) { return done < 5; });
        QVERIFY(!report);
        QCOMPARE(report.error().kind, PortalError::Kind::Cancelled);
        QCOMPARE(everythingIn(folder.path()), QStringList());
    }

    void aPictureOfTooFewDotsIsNotWritten()
    {
        QTemporaryDir folder;
        PosterJob posters = job(2, folder.filePath(u"pictures"_s));
        posters.design = bundled(u"stickers-24"_s);
        posters.format = PosterFormat::PngPerOrganization;
        posters.dotsPerInch = 30;
        const auto report = makePosters(posters);
        QVERIFY(report);
        QCOMPARE(report->printed(), 0);
        QCOMPARE(report->outcomes.front().problem->kind, PageProblem::Kind::CodeUnreadable);
        QCOMPARE(everythingIn(posters.path), QStringList());
    }

    void printsOnAPrinter()
    {
        QTemporaryDir folder;
        // Any paged device will do; a printer is one.
        const QString path = folder.filePath(u"printed.pdf"_s);
        {
            QPdfWriter printer(path);
            printer.setResolution(600);
            printer.setPageSize(QPageSize(QPageSize::A4));
            printer.setPageMargins({});
            const auto report = printPosters(job(2, {}), printer);
            QVERIFY(report);
            QCOMPARE(report->printed(), 2);
        }
        QVERIFY(outputOf(u"pdfinfo"_s, {path}).contains(QRegularExpression(u"Pages: +2"_s)));
    }
};

static std::vector<Organization> manyOrganizations()
{
    std::vector<Organization> organizations;
    for (int i = 1; i <= 100'000; ++i)
        organizations.push_back(clinic(i));
    return organizations;
}

/// Makes posters without end for the test that kills it.
static int makeMany(const QString &path)
{
    PosterJob posters;
    posters.design = bundled();
    posters.organizations = manyOrganizations();
    posters.path = path;
    const auto report = makePosters(posters, [](int done, int) {
        if (done == 50) {
            std::puts("in the middle");
            std::fflush(stdout);
        }
        return true;
    });
    return report ? 0 : 1;
}

static int makeOnFullDisk(const QString &path)
{
    const rlimit limit{200'000, 200'000};
    setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, SIG_IGN);
    PosterJob posters;
    posters.design = bundled();
    posters.organizations = manyOrganizations();
    posters.path = path;
    const auto report = makePosters(posters);
    if (!report && report.error().problem == PortalError::Problem::WriteFailed)
        std::printf("write failed: %s\n", qUtf8Printable(report.error().subject));
    return 0;
}

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--make-many"_s)
        return makeMany(arguments.value(2));
    if (arguments.value(1) == u"--on-full-disk"_s)
        return makeOnFullDisk(arguments.value(2));
    TestPosterJob test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_posterjob.moc"
