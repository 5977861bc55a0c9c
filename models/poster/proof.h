// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/codegrades.h"
#include "models/poster/posterpage.h"

namespace ratingdesk {

/// Wear comes in four degrees, in which all of this happens at once, as to a poster that has hung
/// for a year. The same wear for the same size of symbol, always.
///
/// | grade | blur, sigma | noise, sigma | contrast left | dirt | on each finder | turned away |
/// |-------|-------------|--------------|---------------|------|----------------|-------------|
/// | A     | 0.30 mm     | 8 of 255     | 45 %          | 4 %  | 1.0 modules    | 18°         |
/// | B     | 0.22 mm     | 6            | 55 %          | 3 %  | 0.8            | 14°         |
/// | C     | 0.15 mm     | 5            | 65 %          | 2 %  | 0.6            | 10°         |
/// | D     | 0.08 mm     | 4            | 80 %          | 1 %  | 0.4            | 6°          |
///
/// The blur is in millimetres on paper (ink spread, a shaking hand, a camera not in focus), dirt is
/// a share of the symbol's area in opaque spots; another spot, of that width, lies on each of the
/// patterns by which readers find a code. The measure of wear is ours.
struct Proof
{
    Grade grade = Grade::F;
    bool decoded = false; ///< as printed, by both readers, to exactly the link of the page
    QString read;         ///< what a reader gets from it; empty: nothing
    /// What keeps the grade from being a better one; empty for A.
    std::vector<CodeQuality> limits;
};

enum class CleanReading {
    Here,
    /// Whoever makes the output reads it as it is: here the clean picture is read only when none of
    /// the worn ones is.
    OfTheOutput,
};

/// Paints the code's area of the page as it is printed, has it read by both readers, clean and
/// under wear, and compares byte for byte with the link. Good in any thread; two milliseconds.
/// `scale`: at which the page is printed; smaller modules stand less wear.
Proof proveCode(const PosterPage &page, double scale = 1,
                CleanReading reading = CleanReading::Here);

/// What another code on the page says that does not lead to this organization; nothing when there
/// is no such code.
std::optional<QString> foreignCodeOn(const PosterPage &page);

/// The picture that is read: the code's area with its quiet zone, pixelsPerModule a module; of one
/// of the design's copies.
QImage codePicture(const PosterPage &page, const QTransform &copy = {});
/// As few as a camera needs: what is read with these is read from afar.
inline constexpr int pixelsPerModule = 3;

/// The picture after wear of that degree (A heaviest … D lightest), or after all of it but one
/// kind: ModuleSize (blur), Noise, Fading, Dirt or Turn.
QImage wornPicture(const QImage &picture, Millimetres module, Grade degree,
                   std::optional<CodeQuality> without = {});

} // namespace ratingdesk
