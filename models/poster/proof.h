// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/posterpage.h"

namespace ratingdesk {

/// How much wear a code survives. A to D name the heaviest of four degrees of wear under which it
/// is still read; F is not read even as printed, or not under the lightest wear.
///
/// | grade | blur, sigma | noise, sigma | contrast left | dirt | turned away |
/// |-------|-------------|--------------|---------------|------|-------------|
/// | A     | 0.30 mm     | 8 of 255     | 45 %          | 4 %  | 18°         |
/// | B     | 0.22 mm     | 6            | 55 %          | 3 %  | 14°         |
/// | C     | 0.15 mm     | 5            | 65 %          | 2 %  | 10°         |
/// | D     | 0.08 mm     | 4            | 80 %          | 1 %  | 6°          |
///
/// All five come together, as on a poster that has hung for a year. The blur is in millimetres on
/// paper (ink spread, a shaking hand, a camera not in focus), dirt is a share of the symbol's area
/// in opaque spots. The same wear for the same size of symbol, always. Letters as in ISO/IEC 15415,
/// where too the overall grade is that of the weakest; the measure is ours.
enum class Grade : quint8 {
    A,
    B,
    C,
    D,
    F,
};

QString gradeLetter(Grade grade);

struct Proof
{
    Grade grade = Grade::F;
    bool decoded = false; ///< as printed, without wear, to exactly the link of the page
    QString read;         ///< what a reader gets from it; empty: nothing
};

/// Paints the code's area of the page as it is printed, reads it back and compares with the link,
/// clean and under wear. Good in any thread; a millisecond or two. `scale`: at which the page is
/// printed; smaller modules stand less wear.
Proof proveCode(const PosterPage &page, double scale = 1);

/// What another code on the page says that does not lead to this organization; nothing when there
/// is no such code.
std::optional<QString> foreignCodeOn(const PosterPage &page);

/// The picture that is read: the code's area with its quiet zone, pixelsPerModule a module; of one
/// of the design's copies.
QImage codePicture(const PosterPage &page, const QTransform &copy = {});
/// As few as a camera needs: what is read with these is read from afar.
inline constexpr int pixelsPerModule = 3;

/// The picture after wear of that degree (A heaviest … D lightest).
QImage wornPicture(const QImage &picture, Millimetres module, Grade degree);

} // namespace ratingdesk
