// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/posterpage.h"

#include <array>
#include <cmath>

namespace ratingdesk {

/// Pages are painted in these units, whole numbers of them: fonts know nothing else, and in a PDF
/// they are the shortest. Millimetres.
inline constexpr double pageUnit = 0.01;

inline double toUnits(double mm) { return std::round(mm / pageUnit); }
inline QPointF toUnits(QPointF mm) { return {toUnits(mm.x()), toUnits(mm.y())}; }
inline QRectF toUnits(const QRectF &mm)
{
    return {toUnits(mm.topLeft()), toUnits(mm.bottomRight())};
}

/// The letters of the line, in units, from its baseline's left end.
QList<QGlyphRun> glyphsOf(const PlacedLine &line);

/// The same for a line of the page; shared ones are set once and kept in `shared`, if that is
/// given.
QList<QGlyphRun> glyphsOf(const PosterPage &page, std::size_t line, SharedGlyphs *shared);

/// The four corner brackets around the quiet zone of the code, outside of it, as lines of three
/// points in units.
std::vector<std::array<QPointF, 3>> bracketsOf(const PosterTemplate::QrArea &design,
                                               const PlacedCode &code);

} // namespace ratingdesk
