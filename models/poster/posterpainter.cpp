// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/posterpage.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>
#include <limits>

namespace ratingdesk {

namespace {

/// The page is painted in these units, whole numbers of them: fonts know nothing else, and in a PDF
/// they are the shortest.
constexpr double unit = PosterTemplate::drawingUnit;

double toUnits(double mm) { return std::round(mm / unit); }
QPointF toUnits(QPointF mm) { return {toUnits(mm.x()), toUnits(mm.y())}; }
QRectF toUnits(const QRectF &mm) { return {toUnits(mm.topLeft()), toUnits(mm.bottomRight())}; }

void paintCode(QPainter &painter, const PlacedCode &placed)
{
    painter.fillRect(toUnits(placed.area()), Qt::white);
    painter.save();
    painter.translate(toUnits(placed.symbol.topLeft()));
    const double module = placed.module.value() / unit;
    painter.scale(module, module);
    placed.code.paint(painter);
    painter.restore();
}

/// Corner brackets around the quiet zone, outside of it.
void paintBrackets(QPainter &painter, const PosterTemplate::QrArea &design,
                   const PlacedCode &placed)
{
    if (design.bracketWidth <= 0)
        return;
    const double width = toUnits(design.bracketWidth);
    const QRectF box =
        toUnits(placed.area()).adjusted(-width / 2, -width / 2, width / 2, width / 2);
    const double arm = std::round(box.width() * 0.12);
    QPen pen(design.bracketColour, width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const auto corner = [&](QPointF at, double right, double down) {
        painter.drawPolyline(
            QPolygonF{at + QPointF(right * arm, 0), at, at + QPointF(0, down * arm)});
    };
    corner(box.topLeft(), 1, 1);
    corner(box.topRight(), -1, 1);
    corner(box.bottomRight(), -1, -1);
    corner(box.bottomLeft(), 1, -1);
}

QFont fontOf(const PlacedLine &line)
{
    QFont font(line.family);
    font.setPixelSize(std::max(1, static_cast<int>(toUnits(line.size))));
    font.setBold(line.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QList<QGlyphRun> glyphsOf(const PlacedLine &line)
{
    QTextLayout layout(line.text, fontOf(line));
    layout.setCacheEnabled(true); // else the letters are shaped once more for their glyphs
    layout.beginLayout();
    QTextLine textLine = layout.createLine();
    textLine.setLineWidth(std::numeric_limits<int>::max() / 256);
    layout.endLayout();
    // Glyph runs stand below the line's top, our lines on their baseline.
    QList<QGlyphRun> runs = layout.glyphRuns();
    for (QGlyphRun &run : runs) {
        QList<QPointF> positions = run.positions();
        for (QPointF &position : positions)
            position = {std::round(position.x()), std::round(position.y() - textLine.ascent())};
        run.setPositions(positions);
    }
    return runs;
}

bool isSeen(const PlacedLine &line, const QRectF &exposed)
{
    return exposed.isEmpty() ||
           (line.baseline.x() < exposed.right() && line.baseline.y() + line.size > exposed.top() &&
            line.baseline.y() - 1.5 * line.size < exposed.bottom());
}

void paintText(QPainter &painter, const PosterPage &page, const QRectF &exposed,
               SharedGlyphs *glyphs)
{
    if (glyphs && glyphs->empty()) {
        for (std::size_t i = 0; i < page.sharedLines; ++i)
            glyphs->push_back(glyphsOf(page.lines[i]));
    }
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        const PlacedLine &line = page.lines[i];
        if (!isSeen(line, exposed))
            continue;
        painter.setPen(line.colour);
        const bool isShared = glyphs && i < glyphs->size();
        for (const QGlyphRun &run : isShared ? (*glyphs)[i] : glyphsOf(line))
            painter.drawGlyphRun(toUnits(line.baseline), run);
    }
}

} // namespace

void paintPage(QPainter &painter, const PosterPage &page, const QRectF &exposed,
               SharedGlyphs *glyphs)
{
    painter.save();
    painter.scale(unit, unit);
    const QRectF exposedUnits = toUnits(exposed);
    page.design->underlay().paint(painter, exposedUnits);
    paintText(painter, page, exposed, glyphs);
    paintCode(painter, page.code);
    paintBrackets(painter, page.design->qr(), page.code);
    page.design->overlay().paint(painter, exposedUnits);
    painter.restore();
}

void useMillimetres(QPainter &painter)
{
    const QPaintDevice *device = painter.device();
    painter.scale(device->logicalDpiX() / 25.4, device->logicalDpiY() / 25.4);
}

} // namespace ratingdesk
