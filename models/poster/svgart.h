// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tl/expected.hpp>

#include <QByteArray>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <memory>

class QPainter;
typedef struct _cairo cairo_t; // NOLINT(bugprone-reserved-identifier): cairo's own name

namespace ratingdesk {

/// What a designer drew, as librsvg draws it: read once, painted any number of times. On a page of
/// Cairo shapes stay shapes and are kept in the file once for all its pages; on everything that Qt
/// paints it is a picture in the dots of the device. A shared value, good in any thread.
class SvgArt
{
public:
    SvgArt() = default;

    /// `page`: mm; the drawing fills it. The error is what librsvg says.
    static tl::expected<SvgArt, QString> load(const QByteArray &svg, QSizeF page);

    bool isEmpty() const { return !m_drawing; }
    /// Where something is drawn, mm.
    QRectF bounds() const;
    /// The painter's unit is a millimetre. `exposed` (mm), if not empty, is all that will be looked
    /// at. On devices of no dots of their own, such as printers, it has at least 250 dots an inch
    /// on pages of up to A3, and fewer on larger ones.
    void paint(QPainter &painter, const QRectF &exposed = {}) const;
    /// The context's unit is a millimetre.
    void paint(cairo_t *context) const;

private:
    class Drawing;

    std::shared_ptr<Drawing> m_drawing;
};

} // namespace ratingdesk
