// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/vectordrawing.h"

#include <QFontInfo>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace ratingdesk {

namespace {

QPainterPath inWholeUnits(QPainterPath path)
{
    for (int i = 0; i < path.elementCount(); ++i)
        path.setElementPositionAt(i, std::round(path.elementAt(i).x),
                                  std::round(path.elementAt(i).y));
    return path;
}

} // namespace

/// Takes down what a painter does, in the painter's own coordinates and with its transform.
class RecordingEngine final : public QPaintEngine
{
public:
    explicit RecordingEngine(std::vector<VectorDrawing::Item> &items)
        : QPaintEngine(AllFeatures), m_items(items)
    {
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState &changes) override
    {
        if (changes.state() & DirtyTransform)
            m_transform = changes.transform();
        if (changes.state() & DirtyPen) {
            m_pen = changes.pen();
            // Not every engine knows that a pen without ink draws nothing.
            if (m_pen.brush().style() == Qt::NoBrush)
                m_pen.setStyle(Qt::NoPen);
        }
        if (changes.state() & DirtyBrush)
            m_brush = changes.brush();
        if (changes.state() & DirtyBrushOrigin)
            m_brushOrigin = changes.brushOrigin();
        if (changes.state() & DirtyOpacity)
            m_opacity = changes.opacity();
    }

    void drawPath(const QPainterPath &path) override
    {
        if (m_pen.style() == Qt::NoPen && m_brush.style() == Qt::SolidPattern) {
            // Only its outline matters: taken down as it lies on the plane, in short numbers.
            const QPainterPath outline = inWholeUnits(m_transform.map(path));
            m_items.push_back({VectorDrawing::Shape{outline, m_pen, m_brush, {}}, QTransform(),
                               m_opacity, outline.boundingRect()});
            return;
        }
        const double margin = m_pen.style() == Qt::NoPen ? 0 : m_pen.widthF() * m_pen.miterLimit();
        add(VectorDrawing::Shape{path, m_pen, m_brush, m_brushOrigin},
            path.boundingRect().adjusted(-margin, -margin, margin, margin));
    }

    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        path.moveTo(points[0]);
        for (int i = 1; i < count; ++i)
            path.lineTo(points[i]);
        if (mode == PolylineMode) {
            const QBrush brush = std::exchange(m_brush, Qt::NoBrush);
            drawPath(path);
            m_brush = brush;
        } else {
            path.closeSubpath();
            drawPath(path);
        }
    }

    void drawTextItem(const QPointF &baseline, const QTextItem &item) override
    {
        QFont font = item.font();
        font.setPixelSize(std::max(1, QFontInfo(font).pixelSize()));
        add(VectorDrawing::Text{item.text(), font, baseline, m_pen},
            QRectF(baseline.x(), baseline.y() - item.ascent(), item.width(),
                   item.ascent() + item.descent()));
    }

    void drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source) override
    {
        drawImage(target, pixmap.toImage(), source, Qt::AutoColor);
    }

    void drawImage(const QRectF &target, const QImage &image, const QRectF &source,
                   Qt::ImageConversionFlags) override
    {
        add(VectorDrawing::Picture{image.copy(source.toAlignedRect()), target}, target);
    }

private:
    void add(std::variant<VectorDrawing::Shape, VectorDrawing::Text, VectorDrawing::Picture> what,
             const QRectF &bounds)
    {
        m_items.push_back({std::move(what), m_transform, m_opacity, m_transform.mapRect(bounds)});
    }

    std::vector<VectorDrawing::Item> &m_items;
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    QPointF m_brushOrigin;
    double m_opacity = 1;
};

namespace {

class RecordingDevice final : public QPaintDevice
{
public:
    RecordingDevice(QSize size, QPaintEngine &engine) : m_size(size), m_engine(engine) {}
    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmWidthMM:
            return m_size.width() * 254 / 720;
        case PdmHeightMM:
            return m_size.height() * 254 / 720;
        case PdmNumColors:
            return INT_MAX;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return 72; // dots per inch: a point is a unit
        }
    }

private:
    QSize m_size;
    QPaintEngine &m_engine;
};

} // namespace

VectorDrawing VectorDrawing::record(QSizeF size, const std::function<void(QPainter &)> &draw)
{
    VectorDrawing drawing;
    RecordingEngine engine(drawing.m_items);
    RecordingDevice device(size.toSize(), engine);
    QPainter painter(&device);
    draw(painter);
    painter.end();
    return drawing;
}

void VectorDrawing::paint(QPainter &painter, const QRectF &exposed) const
{
    if (m_items.empty())
        return;
    painter.save();
    const QTransform page = painter.transform();
    for (const Item &item : m_items) {
        if (!exposed.isEmpty() && !item.bounds.intersects(exposed))
            continue;
        painter.setTransform(item.transform * page);
        painter.setOpacity(item.opacity);
        if (const auto *shape = std::get_if<Shape>(&item.what)) {
            painter.setPen(shape->pen);
            painter.setBrush(shape->brush);
            painter.setBrushOrigin(shape->brushOrigin);
            painter.drawPath(shape->path);
        } else if (const auto *text = std::get_if<Text>(&item.what)) {
            painter.setPen(text->pen);
            painter.setFont(text->font);
            painter.drawText(text->baseline, text->text);
        } else if (const auto *picture = std::get_if<Picture>(&item.what)) {
            painter.drawImage(picture->target, picture->image);
        }
    }
    painter.restore();
}

} // namespace ratingdesk
