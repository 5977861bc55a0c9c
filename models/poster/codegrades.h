// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/qrcode.h"

#include <QImage>

namespace ratingdesk {

/// An estimate, before anything is printed, of how well a code will be read: letters as in ISO/IEC
/// 15415, where too the overall grade is that of the weakest parameter. F is not printed.
enum class Grade : quint8 {
    A,
    B,
    C,
    D,
    F,
};

QString gradeLetter(Grade grade);

/// What a grade rests on. The first ones are parameters of ISO/IEC 15415, measured on the picture
/// of the page; the others are wear under which the picture is read once more (see Proof).
enum class CodeQuality : quint8 {
    Decoding,              ///< both readers get exactly the link
    SymbolContrast,        ///< between the lightest and the darkest module
    Modulation,            ///< how clearly each module is dark or light
    FixedPatternDamage,    ///< of finders, timing patterns and quiet zone
    UnusedErrorCorrection, ///< what lies over the code, a logo, uses it up
    ModuleSize,            ///< blur is too wide for modules of that size
    Noise,
    Fading,
    Dirt,
    Turn,
    Wear, ///< all of these together and none alone
};

/// The measured parameters. Thresholds are those of ISO/IEC 15415:2011, 7.8, and for the fixed
/// patterns of ISO/IEC 18004:2015, annex G; but codewords are taken for blocks of two by four
/// modules, which most of them are, and the symbol for one block of error correction.
struct CodeGrades
{
    Grade symbolContrast = Grade::A;
    Grade modulation = Grade::A;
    Grade fixedPatternDamage = Grade::A;
    Grade unusedErrorCorrection = Grade::A;

    Grade overall() const;
    /// Those that are as low as the overall grade; none for A.
    std::vector<CodeQuality> limits() const;
};

/// Of the code's area with its quiet zone, in grey and in a whole number of pixels a module.
CodeGrades gradesOf(const QImage &picture, const QrCode &code);

} // namespace ratingdesk
