// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QImage>
#include <QPainterPath>
#include <QPen>
#include <QRectF>
#include <QTransform>

#include <functional>
#include <variant>
#include <vector>

class QPainter;

namespace ratingdesk {

/// A drawing recorded once and painted any number of times, from any thread: shapes stay shapes,
/// text stays text. QPicture would serve, but its playing is neither const nor quick.
class VectorDrawing
{
public:
    VectorDrawing() = default;

    /// Records what `draw` paints onto a plane on which one unit is one pixel of any device.
    static VectorDrawing record(QSizeF size, const std::function<void(QPainter &)> &draw);

    bool isEmpty() const { return m_items.empty(); }
    /// Paints with the painter's transform; `exposed`, if not empty, is all that will be looked at.
    void paint(QPainter &painter, const QRectF &exposed = {}) const;

private:
    friend class RecordingEngine;

    struct Shape
    {
        QPainterPath path;
        QPen pen;
        QBrush brush;
        QPointF brushOrigin;
    };
    struct Text
    {
        QString text;
        QFont font; ///< with its size in pixels
        QPointF baseline;
        QPen pen;
    };
    struct Picture
    {
        QImage image;
        QRectF target;
    };
    struct Item
    {
        std::variant<Shape, Text, Picture> what;
        QTransform transform;
        double opacity;
        QRectF bounds; ///< on the plane
    };

    std::vector<Item> m_items;
};

} // namespace ratingdesk
