// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/drawncodes.h"

#include "models/poster/millimetres.h"
#include "models/poster/postertemplate.h"
#include "models/poster/qrcode.h"
#include "models/poster/qrreader.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ratingdesk {

namespace {

/// Enough for modules of a third of a millimetre, below of which phones read nothing from paper.
constexpr double dotsPerInch = 230;
/// Large pages are looked at in pieces, which share a margin in which any small code lies whole …
constexpr int tileSide = 3000;
constexpr int tileMargin = 700;
/// … and large codes are found on the page as a whole, in fewer dots.
constexpr double maxPixelsOfWhole = 9e6;

/// A part of the page (mm) in that many dots for a millimetre.
QImage pictureOf(const PosterTemplate &design, const QRectF &covered, const QRectF &part,
                 double scale)
{
    QImage picture((part.size() * scale).toSize().expandedTo({1, 1}), QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    painter.translate(-part.topLeft());
    for (std::size_t layer = 0; layer < design.layers().size(); ++layer) {
        design.layers()[layer].paint(painter, part);
        if (static_cast<int>(layer) != design.qr().layer)
            continue;
        for (const QTransform &copy : design.copies())
            painter.fillRect(copy.mapRect(covered), Qt::white);
    }
    return picture;
}

QStringList read(const PosterTemplate &design, const QRectF &covered)
{
    QStringList texts;
    const auto look = [&](const QRectF &part, double scale) {
        for (const FoundCode &code : readQrCodes(pictureOf(design, covered, part, scale))) {
            if (!texts.contains(code.text))
                texts << code.text;
        }
    };
    const QRectF page(QPointF(), design.size());
    const double fine = Millimetres(1).inPixels(dotsPerInch);
    const double whole = std::sqrt(maxPixelsOfWhole / (page.width() * page.height()));
    look(page, std::min(fine, whole));
    if (whole >= fine)
        return texts;
    const double side = tileSide / fine;
    const double step = (tileSide - tileMargin) / fine;
    for (double top = 0; top < page.height(); top += step) {
        for (double left = 0; left < page.width(); left += step)
            look(QRectF(left, top, side, side) & page, fine);
    }
    return texts;
}

} // namespace

QStringList DrawnCodes::beside(const PosterTemplate &design, const QRectF &covered)
{
    if (std::all_of(design.layers().begin(), design.layers().end(),
                    [](const SvgArt &layer) { return layer.isEmpty(); }))
        return {};
    const QRect key = (QRectF(covered.topLeft() * 100, covered.size() * 100)).toRect();
    const QMutexLocker locker(&m_mutex);
    const QByteArray name = QByteArray::number(key.x()) + ' ' + QByteArray::number(key.y()) + ' ' +
                            QByteArray::number(key.width());
    auto found = m_found.constFind(name);
    if (found == m_found.constEnd())
        found = m_found.insert(name, read(design, covered));
    return *found;
}

} // namespace ratingdesk
