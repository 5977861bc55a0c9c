// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/posterpage.h"

#include <QPainter>

#include <cmath>

namespace ratingdesk {

namespace {

/// The page is painted in these units: fonts know whole numbers of pixels only.
constexpr double unit = PosterTemplate::drawingUnit;

QRectF toUnits(const QRectF &mm)
{
    return {mm.x() / unit, mm.y() / unit, mm.width() / unit, mm.height() / unit};
}

void paintCode(QPainter &painter, const PlacedCode &placed)
{
    const QRectF area = toUnits(placed.area());
    painter.fillRect(area, Qt::white);
    const QRectF symbol = toUnits(placed.symbol);
    const double module = placed.module.value() / unit;
    const QTransform toSymbol(module, 0, 0, module, symbol.x(), symbol.y());
    painter.fillPath(toSymbol.map(placed.code.outline()), Qt::black);
}

/// Corner brackets around the quiet zone, outside of it.
void paintBrackets(QPainter &painter, const PosterTemplate::QrArea &design,
                   const PlacedCode &placed)
{
    if (design.bracketWidth <= 0)
        return;
    const double width = design.bracketWidth / unit;
    const QRectF box =
        toUnits(placed.area()).adjusted(-width / 2, -width / 2, width / 2, width / 2);
    const double arm = box.width() * 0.12;
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

void paintText(QPainter &painter, const std::vector<PlacedLine> &lines, const QRectF &exposed)
{
    for (const PlacedLine &line : lines) {
        const bool isSeen = line.baseline.x() < exposed.right() &&
                            line.baseline.y() + line.size > exposed.top() &&
                            line.baseline.y() - 1.5 * line.size < exposed.bottom();
        if (!exposed.isEmpty() && !isSeen)
            continue;
        QFont font(line.family);
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(line.size / unit))));
        font.setBold(line.bold);
        font.setHintingPreference(QFont::PreferNoHinting);
        painter.setFont(font);
        painter.setPen(line.colour);
        painter.drawText(line.baseline / unit, line.text);
    }
}

} // namespace

void paintPage(QPainter &painter, const PosterPage &page, const QRectF &exposed)
{
    painter.save();
    painter.scale(unit, unit);
    const QRectF exposedUnits = toUnits(exposed);
    page.design->underlay().paint(painter, exposedUnits);
    paintText(painter, page.lines, exposed);
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
