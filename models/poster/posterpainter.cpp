// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/pageglyphs.h"

#include <QPainter>

namespace ratingdesk {

namespace {

void paintCode(QPainter &painter, const PlacedCode &placed)
{
    painter.fillRect(toUnits(placed.area()), Qt::white);
    painter.save();
    painter.translate(toUnits(placed.symbol.topLeft()));
    const double module = placed.module.value() / pageUnit;
    painter.scale(module, module);
    placed.code.paint(painter);
    painter.restore();
}

void paintBrackets(QPainter &painter, const PosterTemplate::QrArea &design,
                   const PlacedCode &placed)
{
    QPen pen(design.bracketColour, toUnits(design.bracketWidth));
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    for (const auto &bracket : bracketsOf(design, placed))
        painter.drawPolyline(bracket.data(), static_cast<int>(bracket.size()));
}

bool isSeen(const PlacedLine &line, const QRectF &exposed)
{
    return exposed.isEmpty() ||
           (line.baseline.x() < exposed.right() && line.baseline.y() + line.size > exposed.top() &&
            line.baseline.y() - 1.5 * line.size < exposed.bottom());
}

/// What is put into the places of one layer, once.
void paintPlaces(QPainter &painter, const PosterPage &page, int layer, const QRectF &exposed,
                 SharedGlyphs *glyphs)
{
    painter.scale(pageUnit, pageUnit);
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        const PlacedLine &line = page.lines[i];
        if (line.layer != layer || !isSeen(line, exposed))
            continue;
        painter.setPen(line.colour);
        for (const QGlyphRun &run : glyphsOf(page, i, glyphs))
            painter.drawGlyphRun(toUnits(line.baseline), run);
    }
    if (page.design->hasCode() && page.design->qr().layer == layer) {
        paintCode(painter, page.code);
        paintBrackets(painter, page.design->qr(), page.code);
    }
}

void paintAllPlaces(QPainter &painter, const PosterPage &page, int layer, const QRectF &exposed,
                    SharedGlyphs *glyphs)
{
    for (const QTransform &copy : page.design->copies()) {
        painter.save();
        painter.setTransform(copy, true);
        paintPlaces(painter, page, layer,
                    exposed.isEmpty() ? exposed : copy.inverted().mapRect(exposed), glyphs);
        painter.restore();
    }
}

} // namespace

void paintPage(QPainter &painter, const PosterPage &page, const QRectF &exposed,
               SharedGlyphs *glyphs)
{
    const PosterTemplate &design = *page.design;
    for (std::size_t layer = 0; layer < design.layers().size(); ++layer) {
        design.layers()[layer].paint(painter, exposed);
        paintAllPlaces(painter, page, static_cast<int>(layer), exposed, glyphs);
    }
}

void paintCodeArea(QPainter &painter, const PosterPage &page, const QRectF &exposed)
{
    // The code lies on white of its own: what is below cannot be seen.
    const PosterTemplate &design = *page.design;
    for (int layer = design.qr().layer; layer < static_cast<int>(design.layers().size()); ++layer) {
        if (layer > design.qr().layer)
            design.layers()[static_cast<std::size_t>(layer)].paint(painter, exposed);
        paintAllPlaces(painter, page, layer, exposed, nullptr);
    }
}

void paintOverCode(QPainter &painter, const PosterPage &page, const QRectF &exposed)
{
    const PosterTemplate &design = *page.design;
    painter.save();
    painter.scale(pageUnit, pageUnit);
    paintBrackets(painter, design.qr(), page.code);
    painter.restore();
    for (int layer = design.qr().layer + 1; layer < static_cast<int>(design.layers().size());
         ++layer) {
        design.layers()[static_cast<std::size_t>(layer)].paint(painter, exposed);
        paintAllPlaces(painter, page, layer, exposed, nullptr);
    }
}

void useMillimetres(QPainter &painter)
{
    const QPaintDevice *device = painter.device();
    painter.scale(device->logicalDpiX() / 25.4, device->logicalDpiY() / 25.4);
}

} // namespace ratingdesk
