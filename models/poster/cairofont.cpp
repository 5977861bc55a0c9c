// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/cairofont.h"

#include <cairo-ft.h>

#include <QGlyphRun>
#include <QPainterPath>
#include <QRawFont>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace ratingdesk {

namespace {

/// A font file made of the tables that Qt has loaded: asking the system for a font of the same name
/// could bring another file, in which the same numbers are other letters.
QByteArray fileOf(const QRawFont &font)
{
    constexpr std::array tags{"CFF ", "OS/2", "cmap", "cvt ", "fpgm", "glyf", "head",
                              "hhea", "hmtx", "loca", "maxp", "name", "post", "prep"};
    std::vector<std::pair<QByteArray, QByteArray>> tables;
    for (const char *tag : tags) {
        if (const QByteArray table = font.fontTable(tag); !table.isEmpty())
            tables.emplace_back(tag, table);
    }
    const auto big16 = [](qsizetype value) {
        const quint16 swapped = qToBigEndian(static_cast<quint16>(value));
        return QByteArray(reinterpret_cast<const char *>(&swapped), sizeof swapped);
    };
    const auto big32 = [](qsizetype value) {
        const quint32 swapped = qToBigEndian(static_cast<quint32>(value));
        return QByteArray(reinterpret_cast<const char *>(&swapped), sizeof swapped);
    };
    const bool isPostScript = !tables.empty() && tables.front().first == "CFF ";
    const auto count = static_cast<qsizetype>(tables.size());
    // The three numbers for binary search, and the check sums, interest no reader.
    QByteArray header = (isPostScript ? QByteArray("OTTO") : big32(0x00010000)) + big16(count) +
                        QByteArray(6, '\0');
    QByteArray body;
    const qsizetype bodyAt = header.size() + 16 * count;
    for (const auto &[tag, table] : tables) {
        header += tag + big32(0) + big32(bodyAt + body.size()) + big32(table.size());
        body += table;
        body.append((4 - body.size() % 4) % 4, '\0');
    }
    return header + body;
}

/// A font of FreeType with what it is read from.
struct FreeTypeFont
{
    ~FreeTypeFont()
    {
        FT_Done_Face(face);
        FT_Done_FreeType(library);
    }

    QByteArray file;
    FT_Library library = nullptr;
    FT_Face face = nullptr;
};

CairoFontFace load(const QRawFont &font)
{
    // The tables do not tell which of the shapes of a variable font was chosen.
    if (!font.fontTable("fvar").isEmpty())
        return {};
    auto loaded = std::make_unique<FreeTypeFont>();
    loaded->file = fileOf(font);
    if (FT_Init_FreeType(&loaded->library) != 0 ||
        FT_New_Memory_Face(loaded->library,
                           reinterpret_cast<const FT_Byte *>(loaded->file.constData()),
                           static_cast<FT_Long>(loaded->file.size()), 0, &loaded->face) != 0)
        return {};
    CairoFontFace face(cairo_ft_font_face_create_for_ft_face(loaded->face, FT_LOAD_NO_HINTING));
    static const cairo_user_data_key_t owner{};
    if (cairo_font_face_set_user_data(face.get(), &owner, loaded.get(), [](void *owned) {
            delete static_cast<FreeTypeFont *>(owned);
        }) != CAIRO_STATUS_SUCCESS)
        return {};
    static_cast<void>(loaded.release()); // it goes with the face
    return face;
}

void paintOutlines(cairo_t *context, QPointF baseline, const QGlyphRun &run)
{
    const QRawFont font = run.rawFont();
    const QList<quint32> indexes = run.glyphIndexes();
    const QList<QPointF> positions = run.positions();
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        QPainterPath path = font.pathForGlyph(indexes[i]);
        path.translate(baseline + positions[i]);
        for (const QPolygonF &polygon : path.toSubpathPolygons()) {
            cairo_new_sub_path(context);
            for (const QPointF &point : polygon)
                cairo_line_to(context, point.x(), point.y());
        }
    }
    cairo_fill(context);
}

} // namespace

void CairoFonts::paint(cairo_t *context, QPointF baseline, const QGlyphRun &run)
{
    cairo_font_face_t *face = faceOf(run.rawFont());
    if (!face) {
        paintOutlines(context, baseline, run);
        return;
    }
    cairo_set_font_face(context, face);
    cairo_set_font_size(context, run.rawFont().pixelSize());
    const QList<quint32> indexes = run.glyphIndexes();
    const QList<QPointF> positions = run.positions();
    std::vector<cairo_glyph_t> glyphs;
    for (qsizetype i = 0; i < indexes.size(); ++i)
        glyphs.push_back(
            {indexes[i], baseline.x() + positions[i].x(), baseline.y() + positions[i].y()});
    cairo_show_glyphs(context, glyphs.data(), static_cast<int>(glyphs.size()));
}

cairo_font_face_t *CairoFonts::faceOf(const QRawFont &font)
{
    // The head holds a check sum of the whole file.
    const QByteArray key =
        font.familyName().toUtf8() + '/' + font.styleName().toUtf8() + '/' + font.fontTable("head");
    const auto known = std::find_if(m_faces.begin(), m_faces.end(),
                                    [&key](const Known &each) { return each.key == key; });
    if (known != m_faces.end())
        return known->face.get();
    return m_faces.emplace_back(Known{key, load(font)}).face.get();
}

} // namespace ratingdesk
