// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/qrcode.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr std::array letters{u'L', u'M', u'Q', u'H'};

/// Directions in the order right, down, left, up: the next one is a turn to the right.
constexpr std::array steps{QPoint(1, 0), QPoint(0, 1), QPoint(-1, 0), QPoint(0, -1)};

} // namespace

QString errorCorrectionLetter(ErrorCorrection level)
{
    return QString(QChar(letters.at(static_cast<std::size_t>(level))));
}

std::optional<ErrorCorrection> errorCorrectionOfLetter(QStringView letter)
{
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (letter.size() == 1 && letter.front().toUpper() == letters.at(i))
            return static_cast<ErrorCorrection>(i);
    }
    return {};
}

QPainterPath QrCode::outline() const
{
    const auto dark = [this](QPoint module) {
        return module.x() >= 0 && module.y() >= 0 && module.x() < m_size && module.y() < m_size &&
               isDark(module.x(), module.y());
    };
    // Walks along the edges with the dark module on the right hand, one closed line per boundary.
    // Every boundary has an upper edge that runs to the right, so each is found from one of those.
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    QBitArray walked(m_size * m_size);
    for (int row = 0; row < m_size; ++row) {
        for (int column = 0; column < m_size; ++column) {
            if (walked.testBit(row * m_size + column) || !dark({column, row}) ||
                dark({column, row - 1}))
                continue;
            const QPoint start(column, row);
            QPoint corner = start;
            std::size_t direction = 0;
            path.moveTo(corner);
            while (true) {
                if (direction == 0)
                    walked.setBit(corner.y() * m_size + corner.x());
                corner += steps[direction];
                // The two modules ahead, right and left of the line that goes on from this corner.
                const std::array ahead{QPoint(0, 0), QPoint(-1, 0), QPoint(-1, -1), QPoint(0, -1)};
                const bool rightDark = dark(corner + ahead[direction]);
                const bool leftDark = dark(corner + ahead[(direction + 3) % 4]);
                const bool isCorner = !rightDark || leftDark;
                if (isCorner)
                    direction = (direction + (rightDark ? 3 : 1)) % 4;
                // Filling closes the line by itself: the last corner need not be said twice.
                if (corner == start && direction == 0)
                    break;
                if (isCorner)
                    path.lineTo(corner);
            }
        }
    }
    return path;
}

} // namespace ratingdesk
