// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every code of every bundled design, from the PDF as it is printed, by both readers: drawn by
// programs that are not ours, in few dots and in more, and as a photograph shows it.

#include "models/poster/posterjob.h"
#include "models/poster/qrreader.h"
#include "tests/poster/postersupport.h"

#include <QPdfDocument>
#include <QTemporaryDir>
#include <QTransform>

#include <cstdio>

using namespace ratingdesk;
using namespace ratingdesk::test;

namespace {

enum class Program {
    Poppler,
    Ghostscript,
    QtPdf,
};

const char *nameOf(Program program)
{
    switch (program) {
    case Program::Poppler:
        return "poppler";
    case Program::Ghostscript:
        return "ghostscript";
    case Program::QtPdf:
        return "pdfium";
    }
    Q_UNREACHABLE();
}

/// The first page of the file, in that many dots per inch.
QImage drawnBy(Program program, const QString &pdf, int dotsPerInch, const QTemporaryDir &folder)
{
    const QString picture = folder.filePath(u"page.png"_s);
    QFile::remove(picture);
    switch (program) {
    case Program::Poppler:
        outputOf(u"pdftoppm"_s, {u"-r"_s, QString::number(dotsPerInch), u"-png"_s, u"-singlefile"_s,
                                 pdf, folder.filePath(u"page"_s)});
        return QImage(picture).convertToFormat(QImage::Format_Grayscale8);
    case Program::Ghostscript:
        outputOf(u"gs"_s, {u"-q"_s, u"-dBATCH"_s, u"-dNOPAUSE"_s, u"-sDEVICE=pnggray"_s,
                           u"-dTextAlphaBits=4"_s, u"-dGraphicsAlphaBits=4"_s,
                           u"-r%1"_s.arg(dotsPerInch), u"-sOutputFile="_s + picture, pdf});
        return QImage(picture).convertToFormat(QImage::Format_Grayscale8);
    case Program::QtPdf: {
        QPdfDocument document;
        if (document.load(pdf) != QPdfDocument::Error::None)
            return {};
        const QSize size = (document.pagePointSize(0) * dotsPerInch / 72).toSize();
        const QImage drawn = document.render(0, size);
        QImage page(size, QImage::Format_Grayscale8);
        page.fill(Qt::white);
        QPainter painter(&page);
        painter.drawImage(0, 0, drawn);
        return page;
    }
    }
    Q_UNREACHABLE();
}

/// The place of a code as a camera sees it that is held askew: in perspective, not quite in focus,
/// and squeezed as cameras do.
QImage photographed(const QImage &part)
{
    const double width = part.width();
    const double height = part.height();
    const QPolygonF square{{0, 0}, {width, 0}, {width, height}, {0, height}};
    const QPolygonF seen{{width * 0.06, height * 0.03},
                         {width * 0.97, height * 0.09},
                         {width * 0.93, height * 0.96},
                         {width * 0.02, height * 0.92}};
    QTransform perspective;
    if (!QTransform::quadToQuad(square, seen, perspective))
        return {};
    QImage photograph(part.size(), QImage::Format_RGB32);
    photograph.fill(Qt::white);
    QPainter painter(&photograph);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(perspective);
    painter.drawImage(0, 0, part);
    painter.end();
    // Out of focus: to fewer dots and back.
    photograph =
        photograph.scaled(part.size() * 3 / 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    photograph = photograph.scaled(part.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    photograph.save(&buffer, "JPEG", 60);
    return QImage::fromData(bytes, "JPEG").convertToFormat(QImage::Format_Grayscale8);
}

/// How many of the page's codes a reader gets.
struct Count
{
    int read = 0;
    int all = 0;
};

} // namespace

class TestEveryCode : public QObject
{
    Q_OBJECT

private:
    /// What each reader gets from the places of all codes.
    static std::array<Count, qrReaders.size()> count(const PosterPage &page, const QImage &picture,
                                                     bool isPhotograph)
    {
        const QByteArray link = page.code.link.toLatin1();
        const double scale = picture.width() / page.design->size().width();
        std::array<Count, qrReaders.size()> counts;
        for (const QTransform &copy : page.design->copies()) {
            const QRectF area = copy.mapRect(page.code.area());
            QImage part =
                picture.copy(QRectF(area.topLeft() * scale, area.size() * scale).toAlignedRect());
            if (isPhotograph)
                part = photographed(part);
            for (std::size_t i = 0; i < qrReaders.size(); ++i) {
                const auto found = readQrCodes(part, qrReaders.at(i));
                ++counts.at(i).all;
                if (found.size() == 1 && found.front().bytes == link)
                    ++counts.at(i).read;
            }
        }
        return counts;
    }

    static void rows()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("language");
        const TemplateCatalogue catalogue = TemplateCatalogue::load({});
        for (const TemplateCatalogue::Entry &entry : catalogue.entries()) {
            if (!entry.design->hasCode())
                continue;
            for (const QString &language : {u"ru"_s, u"ru+be"_s}) // each drawing once
                QTest::newRow(qPrintable(entry.id + u' ' + language)) << entry.id << language;
        }
        std::printf("%-26s %-12s %4s  %9s %9s %9s %9s\n", "design", "drawn by", "dpi", "zxing",
                    "zbar", "zxing*", "zbar*");
        std::puts("(* as a photograph shows it; codes read of codes on the page)");
    }

    static void look(Program program)
    {
        QFETCH(QString, id);
        QFETCH(QString, language);
        QTemporaryDir folder;
        PosterJob posters;
        posters.design = bundled(id);
        posters.options.language = *posterLanguageOfKey(language);
        posters.path = folder.filePath(u"page.pdf"_s);
        posters.organizations = {clinic()};
        const auto report = makePosters(posters);
        QVERIFY(report && report->printed() == 1);
        const auto page = layOutPage(posters.design, clinic(), posters.options);
        QVERIFY(page);
        // A roll-up is read from afar: a photograph of all of it has fewer dots.
        constexpr double large = 1000; // mm
        const bool isLarge = page->design->size().height() > large;
        bool isRead = true;
        constexpr int fewDots = 100;
        constexpr int moreDots = 150;
        for (const int dotsPerInch : {fewDots, moreDots}) {
            const int resolution = isLarge ? dotsPerInch / 4 : dotsPerInch;
            const QImage picture = drawnBy(program, posters.path, resolution, folder);
            QVERIFY2(!picture.isNull(), nameOf(program));
            const auto [zxing, zbar] = count(*page, picture, /*isPhotograph=*/false);
            const auto [zxingSeen, zbarSeen] = count(*page, picture, /*isPhotograph=*/true);
            std::printf("%-26s %-12s %4d  %4d/%-4d %4d/%-4d %4d/%-4d %4d/%-4d\n",
                        QTest::currentDataTag(), nameOf(program), resolution, zxing.read, zxing.all,
                        zbar.read, zbar.all, zxingSeen.read, zxingSeen.all, zbarSeen.read,
                        zbarSeen.all);
            isRead = isRead && zxing.read == zxing.all && zbar.read == zbar.all;
            // One reader suffices for a photograph, as one phone does; for that of a small code
            // one comes nearer than 100 dots an inch.
            isRead = isRead && (dotsPerInch == fewDots ||
                                std::max(zxingSeen.read, zbarSeen.read) == zxingSeen.all);
        }
        QVERIFY(isRead);
    }

private Q_SLOTS:
    void drawnByPoppler_data() { rows(); }
    void drawnByPoppler() { look(Program::Poppler); }
    void drawnByGhostscript_data() { rows(); }
    void drawnByGhostscript() { look(Program::Ghostscript); }
    void drawnByPdfium_data() { rows(); }
    void drawnByPdfium() { look(Program::QtPdf); }
};

QTEST_MAIN(TestEveryCode)
#include "tst_everycode.moc"
