// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ranking/chartactions.h"

#include "views/movementchart/chartexport.h"
#include "views/ranking/rankingexport.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

using namespace Qt::StringLiterals;

namespace ratingdesk {

ChartActions::ChartActions(RankingExport &files, QWidget *parent)
    : QObject(parent), m_files(files), m_parent(parent), m_copy(this), m_save(this), m_print(this)
{
    m_copy.setIcon(QIcon::fromTheme(u"edit-copy"_s));
    m_save.setIcon(QIcon::fromTheme(u"document-save"_s));
    m_print.setIcon(QIcon::fromTheme(u"document-print"_s));
    // In the table beside the chart the same keys copy rows.
    m_copy.setShortcut(QKeySequence::Copy);
    m_copy.setShortcutContext(Qt::WidgetShortcut);
    m_print.setShortcut(QKeySequence::Print);
    retranslate();
    connect(&m_copy, &QAction::triggered, this, &ChartActions::copyPicture);
    connect(&m_save, &QAction::triggered, &m_files, &RankingExport::askWhereToSaveChart);
    connect(&m_print, &QAction::triggered, this, &ChartActions::askHowToPrint);
}

void ChartActions::retranslate()
{
    m_copy.setText(tr("Copy the chart as a picture"));
    m_save.setText(tr("Save the chart…"));
    m_print.setText(tr("Print the chart…"));
}

void ChartActions::copyPicture()
{
    const ShownChart shown = m_files.shownChart();
    QGuiApplication::clipboard()->setImage(
        movementChartPicture(shown.content, shown.selected, shown.sheet));
    Q_EMIT done(tr("The chart was copied as a picture."));
}

void ChartActions::askHowToPrint()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(m_files.shownChart().sheet.title);
    auto *dialog = new QPrintDialog(printer.get(), m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(m_print.text().remove(u'…'));
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        if (const auto printed = printOn(*printer); !printed)
            Q_EMIT failed(printed.error());
        else if (!printer->outputFileName().isEmpty())
            Q_EMIT saved(printer->outputFileName());
        else
            //: %1 is a printer
            Q_EMIT done(tr("The chart was printed: %1").arg(printer->printerName()));
    });
    dialog->open();
}

Result<void> ChartActions::printOn(QPrinter &printer) const
{
    const ShownChart shown = m_files.shownChart();
    const int copies = printer.supportsMultipleCopies() ? 1 : printer.copyCount();
    QPainter painter;
    bool isPrinted = painter.begin(&printer);
    for (int copy = 0; isPrinted && copy < copies; ++copy) {
        isPrinted = copy == 0 || printer.newPage();
        painter.save();
        paintMovementChart(shown.content, shown.selected, shown.sheet, painter,
                           printer.pageLayout().paintRectPixels(printer.resolution()).size());
        painter.restore();
    }
    if (!isPrinted || !painter.end() || printer.printerState() == QPrinter::Error) {
        return Failure(PortalError{.kind = PortalError::Kind::Internal,
                                   .problem = PortalError::Problem::WriteFailed,
                                   .subject = printer.outputFileName().isEmpty()
                                                  ? printer.printerName()
                                                  : printer.outputFileName()});
    }
    return {};
}

} // namespace ratingdesk
