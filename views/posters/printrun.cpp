// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/posters/printrun.h"

#include <QFileInfo>
#include <QLocale>
#include <QPageRanges>
#include <QPrintEngine>
#include <QPrinter>
#include <QUuid>

#include <algorithm>
#include <filesystem>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr double tolerance = 1.5; // mm by which sizes of the same paper differ
/// The property under which Qt's engine for CUPS keeps options for the server: names and values by
/// turns.
constexpr auto cupsOptionsKey = QPrintEngine::PrintEnginePropertyKey(0xfe00);

QSizeF sizeInMillimetres(const QPageLayout &layout)
{
    return layout.fullRect(QPageLayout::Millimeter).size();
}

bool isSame(QSizeF a, QSizeF b)
{
    return std::abs(a.width() - b.width()) <= tolerance &&
           std::abs(a.height() - b.height()) <= tolerance;
}

QString sizeText(QSizeF size)
{
    const QLocale locale;
    return u"%1 × %2"_s.arg(locale.toString(size.width(), 'f', 0),
                            locale.toString(size.height(), 'f', 0));
}

QPageLayout posterLayout(QSizeF size)
{
    const bool isLandscape = size.width() > size.height();
    const QSizeF upright = isLandscape ? size.transposed() : size;
    QPageLayout layout(QPageSize(upright, QPageSize::Millimeter),
                       isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(),
                       QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

} // namespace

PrintRun::PrintRun(std::shared_ptr<const PosterTemplate> design)
    : m_design(std::move(design)), m_printer(std::make_shared<QPrinter>(QPrinter::HighResolution))
{
    usePosterPaper();
    m_printer->setDocName(tr("Posters"));
}

bool PrintRun::usePosterPaper() const
{
    const QPageLayout layout = posterLayout(m_design->size());
    m_printer->setPageLayout(layout);
    m_printer->setFullPage(true);
    m_printer->setPageMargins(QMarginsF(), QPageLayout::Millimeter);
    return isSame(sizeInMillimetres(m_printer->pageLayout()), m_design->size());
}

QRectF PrintRun::printablePart() const
{
    QPageLayout layout = m_printer->pageLayout();
    layout.setUnits(QPageLayout::Millimeter);
    return layout.fullRect().marginsRemoved(layout.minimumMargins());
}

QRectF PrintRun::neededPart() const
{
    QRectF needed = m_design->qr().box;
    for (const PosterTemplate::TextBox &box : m_design->textBoxes())
        needed |= box.box;
    return needed;
}

PrintRun::Fit PrintRun::fit() const
{
    const QSizeF paper = sizeInMillimetres(m_printer->pageLayout());
    const QSizeF poster = m_design->size();
    const QPointF middle((paper.width() - poster.width()) / 2,
                         (paper.height() - poster.height()) / 2);
    const bool hasRoom = paper.width() >= poster.width() - tolerance &&
                         paper.height() >= poster.height() - tolerance;
    const QRectF printable = printablePart().adjusted(-0.5, -0.5, 0.5, 0.5);
    if (!hasRoom || !printable.contains(neededPart().translated(middle)))
        return Fit::Cuts;
    return isSame(paper, poster) ? Fit::Exact : Fit::Larger;
}

QString PrintRun::fitText() const
{
    const QSizeF paper = sizeInMillimetres(m_printer->pageLayout());
    const QString poster = sizeText(m_design->size());
    if (isSame(paper, m_design->size()))
        return tr("The printer does not print so near to the edge of the paper (%1 mm): a part of "
                  "the poster would be missing.")
            .arg(poster);
    if (fit() == Fit::Larger)
        return tr("The posters are %1 mm, the paper that is set is larger: %2 mm.")
            .arg(poster, sizeText(paper));
    return tr("The posters are %1 mm, the paper that is set is %2 mm: a part of them would be cut "
              "off.")
        .arg(poster, sizeText(paper));
}

void PrintRun::scaleToFit()
{
    m_printer->setFullPage(true);
    const QRectF room = printablePart();
    const QSizeF poster = m_design->size();
    m_scale = std::min(room.width() / poster.width(), room.height() / poster.height());
    m_origin = room.center() - QPointF(poster.width(), poster.height()) * m_scale / 2;
}

void PrintRun::centre()
{
    m_printer->setFullPage(true);
    const QSizeF paper = sizeInMillimetres(m_printer->pageLayout());
    m_scale = 1;
    m_origin = QPointF(paper.width() - m_design->size().width(),
                       paper.height() - m_design->size().height()) /
               2;
}

std::vector<int> PrintRun::rows(int count, int current) const
{
    std::vector<int> rows;
    const QPageRanges ranges = m_printer->pageRanges();
    for (int row = 0; row < count; ++row) {
        const bool isWanted = m_printer->printRange() == QPrinter::CurrentPage ? row == current
                              : m_printer->printRange() == QPrinter::PageRange && !ranges.isEmpty()
                                  ? ranges.contains(row + 1)
                                  : true;
        if (isWanted)
            rows.push_back(row);
    }
    if (m_printer->pageOrder() == QPrinter::LastPageFirst)
        std::reverse(rows.begin(), rows.end());
    return rows;
}

std::vector<int> PrintRun::rowsOfAllCopies(const std::vector<int> &rows) const
{
    const auto copies = static_cast<std::size_t>(std::max(1, m_printer->copyCount()));
    std::vector<int> all;
    all.reserve(rows.size() * copies);
    if (m_printer->collateCopies()) {
        for (std::size_t copy = 0; copy < copies; ++copy)
            all.insert(all.end(), rows.begin(), rows.end());
    } else {
        for (const int row : rows)
            all.insert(all.end(), copies, row);
    }
    m_printer->setCopyCount(1);
    return all;
}

PosterWork PrintRun::start(PosterJob posters) const
{
    // The pages have been chosen here: the server must not choose among them once more.
    QPrintEngine *engine = m_printer->printEngine();
    QStringList options = engine->property(cupsOptionsKey).toStringList();
    if (const qsizetype ranges = options.indexOf(u"page-ranges"_s); ranges >= 0) {
        options.remove(ranges, std::min<qsizetype>(2, options.size() - ranges));
        engine->setProperty(cupsOptionsKey, options);
    }
    m_file = m_printer->outputFileName();
    if (isFile()) {
        const QFileInfo target(m_file);
        m_workFile = target.absolutePath() +
                     u"/.ratingdesk-%1.pdf"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
        m_printer->setOutputFileName(m_workFile);
    }
    Printout printout;
    if (!m_printer->supportsMultipleCopies()) {
        printout.copies = std::max(1, m_printer->copyCount());
        printout.collate = m_printer->collateCopies();
    }
    printout.origin = m_origin;
    printout.abort = [printer = m_printer] {
        if (printer->abort())
            return;
        // Qt's engine for CUPS cannot: when the painter ends it hands over what has been painted. A
        // server refuses a document of a form that it does not know, and takes the job back.
        printer->printEngine()->setProperty(
            cupsOptionsKey, QStringList{u"document-format"_s, u"application/x-cancelled"_s});
    };
    posters.scale = m_scale;
    if (m_printer->resolution() > 0)
        posters.options.dotsPerInch = m_printer->resolution() * m_scale;
    return startPrinting(posters, m_printer, printout);
}

QString PrintRun::targetName() const { return isFile() ? m_file : m_printer->printerName(); }

bool PrintRun::finish(bool made) const
{
    if (m_workFile.isEmpty())
        return true;
    std::error_code error;
    const std::filesystem::path work = m_workFile.toStdU16String();
    if (made)
        std::filesystem::rename(work, m_file.toStdU16String(), error);
    if (!made || error) {
        std::error_code ignored; // there may be nothing yet
        std::filesystem::remove(work, ignored);
    }
    return !error;
}

} // namespace ratingdesk
