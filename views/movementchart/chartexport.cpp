// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/movementchart/chartexport.h"

#include <QApplication>
#include <QBuffer>
#include <QFileInfo>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// Every file says who made it: by this the command line knows which ones it may replace.
const QString maker = u"RatingDesk"_s;
/// The name that PNG has for it.
const QString makerKey = u"Software"_s;

constexpr QSizeF sheetSize{1120, 700}; ///< in the chart's pixels; the shape of A4 across, trimmed
constexpr double sheetMargin = 24;
constexpr int methodRows = 2; ///< what the line of the method needs in the longest language
constexpr double pngScale = 2;
constexpr double pixelsPerInch = 96;

/// In pixels of the sheet: a size in points would follow the resolution of what is painted on.
QFont fontOfSize(int pixels)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    return font;
}

/// The chart with its words, painted on whatever.
class SheetPainter
{
public:
    SheetPainter(const MovementChartContent &content, std::optional<OrganizationId> selected,
                 const ChartSheet &sheet)
        : m_sheet(sheet), m_chart(new MovementChart)
    {
        m_titleFont.setBold(true);
        m_scene.addItem(m_chart);
        m_chart->setFont(m_textFont);
        m_chart->setContent(content);
        m_chart->setSelected(selected);
        const QSizeF chartSize(sheetSize.width() - 2 * sheetMargin,
                               sheetSize.height() - 2 * sheetMargin - headHeight());
        m_chart->resize(chartSize);
        // Without a window nothing else sends what the axes wait for.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }

    void paint(QPainter &painter)
    {
        const ChartColors &colors = m_chart->colors();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRectF(QPointF(0, 0), sheetSize), colors.background);
        QRectF line(sheetMargin, sheetMargin, sheetSize.width() - 2 * sheetMargin, 0);
        const auto write = [&](const QFont &font, const QColor &color, const QString &text,
                               int rows) {
            line.setHeight(rows * QFontMetricsF(font).lineSpacing());
            painter.setFont(font);
            painter.setPen(color);
            painter.drawText(line, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
            line.translate(0, line.height() + 2);
        };
        write(m_titleFont, colors.text, m_sheet.title, 1);
        write(m_textFont, colors.text, m_sheet.subtitle, 1);
        write(m_textFont, colors.mutedText, m_sheet.method, methodRows);
        m_scene.render(&painter,
                       QRectF(QPointF(sheetMargin, sheetMargin + headHeight()), m_chart->size()),
                       m_chart->sceneBoundingRect());
    }

private:
    double headHeight() const
    {
        return QFontMetricsF(m_titleFont).lineSpacing() +
               (1 + methodRows) * QFontMetricsF(m_textFont).lineSpacing() + 16;
    }

    const ChartSheet &m_sheet;
    QFont m_textFont = fontOfSize(13);
    QFont m_titleFont = fontOfSize(21);
    QGraphicsScene m_scene;
    MovementChart *m_chart; ///< owned by the scene
};

QImage pictureOf(SheetPainter &sheet)
{
    QImage image((sheetSize * pngScale).toSize(), QImage::Format_RGB32);
    image.setText(makerKey, maker);
    QPainter painter(&image);
    painter.scale(pngScale, pngScale);
    sheet.paint(painter);
    return image;
}

/// As large as fits, in the middle.
void paintOn(SheetPainter &sheet, QPainter &painter, const QSizeF &page)
{
    const QSizeF size = sheetSize.scaled(page, Qt::KeepAspectRatio);
    painter.translate((page.width() - size.width()) / 2, (page.height() - size.height()) / 2);
    painter.scale(size.width() / sheetSize.width(), size.height() / sheetSize.height());
    sheet.paint(painter);
}

void writeSvg(SheetPainter &sheet, QIODevice &device, const QString &title)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(sheetSize.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), sheetSize));
    generator.setResolution(int(pixelsPerInch));
    generator.setTitle(title);
    generator.setDescription(maker);
    QPainter painter(&generator);
    sheet.paint(painter);
}

void writePdf(SheetPainter &sheet, QIODevice &device, const QString &title)
{
    QPdfWriter writer(&device);
    writer.setTitle(title);
    writer.setCreator(maker);
    writer.setResolution(1200);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                     QMarginsF(8, 8, 8, 8), QPageLayout::Millimeter));
    QPainter painter(&writer);
    paintOn(sheet, painter, QSizeF(writer.width(), writer.height()));
}

} // namespace

bool isChartFile(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == u"png" || ending == u"svg" || ending == u"pdf";
}

QImage movementChartPicture(const MovementChartContent &content,
                            std::optional<OrganizationId> selected, const ChartSheet &sheet)
{
    SheetPainter painter(content, selected, sheet);
    return pictureOf(painter);
}

void paintMovementChart(const MovementChartContent &content, std::optional<OrganizationId> selected,
                        const ChartSheet &sheet, QPainter &painter, const QSizeF &page)
{
    SheetPainter chart(content, selected, sheet);
    paintOn(chart, painter, page);
}

Result<void> exportMovementChart(const MovementChartContent &content,
                                 std::optional<OrganizationId> selected, const ChartSheet &sheet,
                                 const QString &path)
{
    if (!isChartFile(path)) {
        return Failure(PortalError{.kind = PortalError::Kind::Invalid,
                                   .problem = PortalError::Problem::InvalidInput,
                                   .subject = path});
    }
    // Painted into memory first: a full disk is then seen by the one write that follows.
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    SheetPainter painter(content, selected, sheet);
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"png")
        pictureOf(painter).save(&buffer, "PNG");
    else if (ending == u"svg")
        writeSvg(painter, buffer, sheet.title);
    else
        writePdf(painter, buffer, sheet.title);

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Failure(PortalError{.kind = PortalError::Kind::Internal,
                                   .problem = PortalError::Problem::WriteFailed,
                                   .subject = path,
                                   .detail = file.errorString()});
    }
    return {};
}

} // namespace ratingdesk
