// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/cairohandles.h"

#include <QByteArray>
#include <QPointF>

#include <vector>

class QGlyphRun;
class QRawFont;

namespace ratingdesk {

/// Draws letters that Qt has set with the very same fonts in Cairo. Belongs to one thread.
class CairoFonts
{
public:
    /// In the context's colour; `baseline` is where the run's origin lies.
    void paint(cairo_t *context, QPointF baseline, const QGlyphRun &run);

private:
    cairo_font_face_t *faceOf(const QRawFont &font);

    struct Known
    {
        QByteArray key; ///< what tells one font file from another
        CairoFontFace face;
    };

    std::vector<Known> m_faces;
};

} // namespace ratingdesk
