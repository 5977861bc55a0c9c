// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/svgart.h"

#include "models/poster/cairohandles.h"

// A struct of GLib has a member of that name.
#undef signals
#include <librsvg/rsvg.h>

#include <QCache>
#include <QImage>
#include <QMutex>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// Larger pictures are made in pieces, or on devices without dots of their own in fewer dots: A4 in
/// 350 dots an inch.
constexpr double mostPixels = 12e6;
constexpr int rememberedKilobytes = 64 * 1024;

/// What a page of vectors has dots for: shadows, blurs and masks.
constexpr double dotsPerInchOfEffects = 300;

QString textOf(GError *error)
{
    const QString text = error ? QString::fromUtf8(error->message) : u"?"_s;
    g_clear_error(&error);
    return text;
}

bool isBlank(const QImage &image)
{
    for (int row = 0; row < image.height(); ++row) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(row));
        if (std::any_of(line, line + image.width(), [](QRgb dot) { return dot != 0; }))
            return false;
    }
    return true;
}

struct Unreference
{
    void operator()(RsvgHandle *handle) const { g_object_unref(handle); }
};

} // namespace

class SvgArt::Drawing
{
public:
    Drawing(RsvgHandle *handle, QSizeF page) : m_handle(handle), m_page(page)
    {
        const double dots = dotsPerInchOfEffects / 25.4;
        m_recordedScale = std::min(dots, std::sqrt(mostPixels / (page.width() * page.height())));
    }

    /// Takes down what is drawn, so that pages need not read the drawing again. Empty, or the
    /// error.
    QString record()
    {
        const cairo_rectangle_t extents{0, 0, m_page.width() * m_recordedScale,
                                        m_page.height() * m_recordedScale};
        m_recording.reset(cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents));
        const CairoContext context(cairo_create(m_recording.get()));
        cairo_scale(context.get(), m_recordedScale, m_recordedScale);
        return render(context.get());
    }

    QSizeF page() const { return m_page; }

    QRectF bounds()
    {
        const QMutexLocker locker(&m_mutex);
        double x = 0, y = 0, width = 0, height = 0;
        cairo_recording_surface_ink_extents(m_recording.get(), &x, &y, &width, &height);
        return {x / m_recordedScale, y / m_recordedScale, width / m_recordedScale,
                height / m_recordedScale};
    }

    void paint(cairo_t *context)
    {
        const QMutexLocker locker(&m_mutex);
        cairo_save(context);
        cairo_scale(context, 1 / m_recordedScale, 1 / m_recordedScale);
        cairo_set_source_surface(context, m_recording.get(), 0, 0);
        cairo_paint(context);
        cairo_restore(context);
    }

    /// So many dots a millimetre; the page's upper left corner lies at `origin` in the picture.
    /// Null when nothing is drawn there.
    QImage picture(double scale, QPointF origin, QSize pixels)
    {
        const QMutexLocker locker(&m_mutex);
        const QString key = u"%1 %2 %3 %4 %5"_s.arg(scale, 0, 'g', 9)
                                .arg(origin.x(), 0, 'f', 2)
                                .arg(origin.y(), 0, 'f', 2)
                                .arg(pixels.width())
                                .arg(pixels.height());
        if (const QImage *known = m_pictures.object(key))
            return *known;
        QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
        if (image.isNull())
            return image;
        image.fill(Qt::transparent);
        const CairoSurface surface(cairo_image_surface_create_for_data(
            image.bits(), CAIRO_FORMAT_ARGB32, image.width(), image.height(),
            static_cast<int>(image.bytesPerLine())));
        const CairoContext context(cairo_create(surface.get()));
        cairo_translate(context.get(), origin.x(), origin.y());
        cairo_scale(context.get(), scale, scale);
        render(context.get());
        cairo_surface_flush(surface.get());
        if (isBlank(image))
            image = QImage();
        m_pictures.insert(key, new QImage(image), static_cast<int>(image.sizeInBytes() / 1024));
        return image;
    }

private:
    QString render(cairo_t *context)
    {
        const RsvgRectangle viewport{0, 0, m_page.width(), m_page.height()};
        GError *error = nullptr;
        return rsvg_handle_render_document(m_handle.get(), context, &viewport, &error)
                   ? QString()
                   : textOf(error);
    }

    QMutex m_mutex; // protects all below: librsvg and Cairo keep notes even while they only draw
    std::unique_ptr<RsvgHandle, Unreference> m_handle;
    CairoSurface m_recording;
    QCache<QString, QImage> m_pictures{rememberedKilobytes};
    const QSizeF m_page;
    double m_recordedScale = 1; ///< units of the recording to a millimetre
};

tl::expected<SvgArt, QString> SvgArt::load(const QByteArray &svg, QSizeF page)
{
    GError *error = nullptr;
    // Without a base address it fetches nothing, neither from the net nor from the disk.
    RsvgHandle *handle = rsvg_handle_new_from_data(
        reinterpret_cast<const guint8 *>(svg.constData()), static_cast<gsize>(svg.size()), &error);
    if (!handle)
        return tl::unexpected(textOf(error));
    SvgArt art;
    art.m_drawing = std::make_shared<Drawing>(handle, page);
    if (const QString problem = art.m_drawing->record(); !problem.isEmpty())
        return tl::unexpected(problem);
    return art;
}

void SvgArt::paint(QPainter &painter, const QRectF &exposed) const
{
    if (isEmpty())
        return;
    const QRectF page(QPointF(), m_drawing->page());
    const QRectF part = exposed.isEmpty() ? page : page & exposed;
    const QTransform toDevice = painter.deviceTransform();
    const double exact = std::sqrt(std::abs(toDevice.determinant()));
    const bool hasDots = painter.paintEngine()->type() == QPaintEngine::Raster &&
                         toDevice.type() <= QTransform::TxScale;
    const double scale =
        hasDots ? exact : std::min(exact, std::sqrt(mostPixels / (part.width() * part.height())));
    // The dots of the pictures are those of the device, where it has some.
    const QTransform toDots = hasDots ? toDevice : QTransform::fromScale(scale, scale);
    const QRect dots = toDots.mapRect(part).toAlignedRect();
    // A printer is sent each of its dots, so it gets only those pieces in which something is drawn.
    constexpr int pieceForPrinters = 512;
    const int side = hasDots ? static_cast<int>(std::sqrt(mostPixels)) : pieceForPrinters;
    const bool whole = hasDots && double(dots.width()) * dots.height() <= mostPixels;
    const QSize step = whole ? dots.size() : QSize(side, side);
    for (int top = dots.top(); top <= dots.bottom(); top += step.height()) {
        for (int left = dots.left(); left <= dots.right(); left += step.width()) {
            const QRect piece = QRect(QPoint(left, top), step) & dots;
            const QImage picture = m_drawing->picture(
                scale, toDots.map(QPointF()) - QPointF(piece.topLeft()), piece.size());
            if (!picture.isNull())
                painter.drawImage(toDots.inverted().mapRect(QRectF(piece)), picture);
        }
    }
}

QRectF SvgArt::bounds() const { return isEmpty() ? QRectF() : m_drawing->bounds(); }

void SvgArt::paint(cairo_t *context) const
{
    if (!isEmpty())
        m_drawing->paint(context);
}

} // namespace ratingdesk
