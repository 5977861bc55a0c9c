// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/pdfdocument.h"

#include "models/poster/cairofont.h"
#include "models/poster/cairohandles.h"
#include "models/poster/pageglyphs.h"

#include <cairo-pdf.h>

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr double pointsPerMillimetre = 72 / 25.4;

cairo_status_t write(void *device, const unsigned char *data, unsigned int length)
{
    const auto written =
        static_cast<QIODevice *>(device)->write(reinterpret_cast<const char *>(data), length);
    return written == length ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

void useColour(cairo_t *context, const QColor &colour)
{
    cairo_set_source_rgba(context, colour.redF(), colour.greenF(), colour.blueF(), colour.alphaF());
}

/// As a drawing of its own, in which the modules are whole numbers: shorter by half than on the
/// page.
CairoSurface drawn(const QrCode &code)
{
    const double side = code.size();
    const cairo_rectangle_t extents{0, 0, side, side};
    CairoSurface surface(cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents));
    const CairoContext context(cairo_create(surface.get()));
    // One path: no viewer shows hairlines between modules.
    for (const QPolygon &outline : code.outlines()) {
        cairo_new_sub_path(context.get());
        for (const QPoint &corner : outline)
            cairo_line_to(context.get(), corner.x(), corner.y());
        cairo_close_path(context.get());
    }
    cairo_fill(context.get());
    return surface;
}

void paintCode(cairo_t *context, const PlacedCode &placed)
{
    const QRectF area = toUnits(placed.area());
    useColour(context, Qt::white);
    cairo_rectangle(context, area.x(), area.y(), area.width(), area.height());
    cairo_fill(context);
    cairo_save(context);
    const QPointF corner = toUnits(placed.symbol.topLeft());
    cairo_translate(context, corner.x(), corner.y());
    const double module = placed.module.value() / pageUnit;
    cairo_scale(context, module, module);
    const CairoSurface code = drawn(placed.code);
    cairo_set_source_surface(context, code.get(), 0, 0);
    cairo_paint(context);
    cairo_restore(context);
}

void paintBrackets(cairo_t *context, const PosterTemplate::QrArea &design, const PlacedCode &placed)
{
    useColour(context, design.bracketColour);
    cairo_set_line_width(context, toUnits(design.bracketWidth));
    for (const auto &bracket : bracketsOf(design, placed)) {
        for (const QPointF &point : bracket)
            cairo_line_to(context, point.x(), point.y());
        cairo_stroke(context);
    }
}

} // namespace

class PdfDocument::Private
{
public:
    Private(QIODevice &device, const QString &title, QDate date)
        : m_surface(cairo_pdf_surface_create_for_stream(write, &device, 1, 1)),
          m_context(cairo_create(m_surface.get()))
    {
        const auto tell = [this](cairo_pdf_metadata_t what, const QString &text) {
            cairo_pdf_surface_set_metadata(m_surface.get(), what, text.toUtf8().constData());
        };
        tell(CAIRO_PDF_METADATA_TITLE, title);
        tell(CAIRO_PDF_METADATA_CREATOR, u"RatingDesk"_s);
        // The time of the day would make each file another one.
        tell(CAIRO_PDF_METADATA_CREATE_DATE,
             date.isValid() ? date.toString(Qt::ISODate) : QString());
    }

    bool add(const PosterPage &page)
    {
        const QSizeF points = page.design->size() * pointsPerMillimetre;
        cairo_pdf_surface_set_size(m_surface.get(), points.width(), points.height());
        cairo_t *context = m_context.get();
        cairo_save(context);
        cairo_scale(context, pointsPerMillimetre, pointsPerMillimetre);
        const std::vector<SvgArt> &layers = page.design->layers();
        for (std::size_t layer = 0; layer < layers.size(); ++layer) {
            layers[layer].paint(context);
            for (const QTransform &copy : page.design->copies())
                paintPlaces(page, static_cast<int>(layer), copy);
        }
        cairo_restore(context);
        cairo_show_page(context);
        return isWell();
    }

    bool finish()
    {
        cairo_surface_finish(m_surface.get());
        return isWell();
    }

private:
    bool isWell() const
    {
        return cairo_status(m_context.get()) == CAIRO_STATUS_SUCCESS &&
               cairo_surface_status(m_surface.get()) == CAIRO_STATUS_SUCCESS;
    }

    void paintPlaces(const PosterPage &page, int layer, const QTransform &copy)
    {
        cairo_t *context = m_context.get();
        cairo_save(context);
        const cairo_matrix_t movement{copy.m11(), copy.m12(), copy.m21(),
                                      copy.m22(), copy.dx(),  copy.dy()};
        cairo_transform(context, &movement);
        cairo_scale(context, pageUnit, pageUnit);
        for (std::size_t i = 0; i < page.lines.size(); ++i) {
            if (page.lines[i].layer == layer)
                paintLine(page, i);
        }
        if (page.design->hasCode() && page.design->qr().layer == layer) {
            paintCode(context, page.code);
            paintBrackets(context, page.design->qr(), page.code);
        }
        cairo_restore(context);
    }

    void paintLine(const PosterPage &page, std::size_t index)
    {
        const PlacedLine &line = page.lines[index];
        useColour(m_context.get(), line.colour);
        const QPointF baseline = toUnits(line.baseline);
        for (const QGlyphRun &run : glyphsOf(page, index, &m_glyphs))
            m_fonts.paint(m_context.get(), baseline, run);
    }

    CairoFonts m_fonts; // before the surface: it ends after it
    CairoSurface m_surface;
    CairoContext m_context;
    SharedGlyphs m_glyphs;
};

PdfDocument::PdfDocument(QIODevice &device, const QString &title, QDate date)
    : d(std::make_unique<Private>(device, title, date))
{
}

PdfDocument::~PdfDocument() = default;

bool PdfDocument::add(const PosterPage &page) { return d->add(page); }

bool PdfDocument::finish() { return d->finish(); }

} // namespace ratingdesk
