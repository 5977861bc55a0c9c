// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cairo.h>

#include <memory>

namespace ratingdesk {

// What Cairo counts references of, given back when nobody holds it any more.

struct CairoDestroy
{
    void operator()(cairo_t *context) const { cairo_destroy(context); }
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_font_face_t *face) const { cairo_font_face_destroy(face); }
};

using CairoContext = std::unique_ptr<cairo_t, CairoDestroy>;
using CairoSurface = std::unique_ptr<cairo_surface_t, CairoDestroy>;
using CairoFontFace = std::unique_ptr<cairo_font_face_t, CairoDestroy>;

} // namespace ratingdesk
