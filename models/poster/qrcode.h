// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/millimetres.h"

#include <QBitArray>
#include <QPolygon>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace ratingdesk {

/// How much of a symbol may be lost and still be read (ISO/IEC 18004): about 7, 15, 25, 30 %.
enum class ErrorCorrection : quint8 {
    Low,
    Medium,
    Quartile,
    High,
};

/// L, M, Q or H, as reports and the command line name them.
QString errorCorrectionLetter(ErrorCorrection level);
std::optional<ErrorCorrection> errorCorrectionOfLetter(QStringView letter);

/// A QR code symbol: which modules are dark.
class QrCode
{
public:
    /// Light modules that must stay empty on every side (ISO/IEC 18004, 9.1).
    static constexpr int quietZone = 4;

    /// The smallest symbol that holds the text; nothing when it is empty or too long for any.
    static std::optional<QrCode> encode(const QString &text, ErrorCorrection level);
    /// The same symbol with as much more error correction as has room in it for nothing.
    static std::optional<QrCode> encodeAtLeast(const QString &text, ErrorCorrection level);

    /// Modules on one side, without the quiet zone: 21, 25 … 177.
    int size() const { return m_size; }
    int sizeWithQuietZone() const { return m_size + 2 * quietZone; }
    int version() const { return (m_size - 17) / 4; }
    ErrorCorrection errorCorrection() const { return m_level; }
    bool isDark(int column, int row) const { return m_dark.testBit(row * m_size + column); }

    /// The borders of the dark areas, around what is dark and around the light in it, each the
    /// other way: to be filled as one path, by any rule. One unit a module, origin at the symbol's
    /// top left corner; the first point of each is not repeated.
    std::vector<QPolygon> outlines() const;
    /// Fills them in black as one shape, so that no viewer shows hairlines between modules.
    void paint(QPainter &painter) const;

private:
    QrCode(int size, ErrorCorrection level) : m_size(size), m_level(level), m_dark(size * size) {}

    int m_size;
    ErrorCorrection m_level;
    QBitArray m_dark;
};

/// Where a code is shown: what may happen to it there.
enum class Medium : quint8 {
    Screen,   ///< stays clean
    Indoors,  ///< is touched and gets dusty
    Outdoors, ///< fades, gets dirty and is scratched
};

constexpr ErrorCorrection errorCorrectionFor(Medium medium)
{
    switch (medium) {
    case Medium::Screen:
        return ErrorCorrection::Medium;
    case Medium::Indoors:
        return ErrorCorrection::Quartile;
    case Medium::Outdoors:
        break;
    }
    return ErrorCorrection::High;
}

/// How far away a phone still reads a symbol of that width: ten times the width. The rule of thumb
/// of sign makers, below what phones manage in good light; DENSO WAVE only says "as large as the
/// place allows" (qrcode.com, "Point for setting the module size").
constexpr Millimetres readingDistance(Millimetres symbolWidth) { return symbolWidth * 10; }
constexpr Millimetres symbolWidthFor(Millimetres readingDistance) { return readingDistance / 10; }

} // namespace ratingdesk
