// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/qrcode.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <array>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr std::array letters{u'L', u'M', u'Q', u'H'};

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

std::vector<QRectF> QrCode::darkRectangles() const
{
    std::vector<QRectF> rectangles;
    QBitArray left = m_dark;
    const auto isLeft = [&](int column, int row) { return left.testBit(row * m_size + column); };
    for (int row = 0; row < m_size; ++row) {
        for (int column = 0; column < m_size; ++column) {
            if (!isLeft(column, row))
                continue;
            // As far to the right as it goes, then as far down as all of that goes.
            int right = column + 1;
            while (right < m_size && isLeft(right, row))
                ++right;
            int bottom = row;
            const auto reaches = [&](int next) {
                for (int i = column; i < right; ++i) {
                    if (!isLeft(i, next))
                        return false;
                }
                return true;
            };
            do {
                left.fill(false, bottom * m_size + column, bottom * m_size + right);
                ++bottom;
            } while (bottom < m_size && reaches(bottom));
            rectangles.emplace_back(column, row, right - column, bottom - row);
        }
    }
    return rectangles;
}

void QrCode::paint(QPainter &painter) const
{
    const std::vector<QRectF> rectangles = darkRectangles();
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    if (painter.paintEngine()->type() == QPaintEngine::Pdf ||
        !painter.testRenderHint(QPainter::Antialiasing)) {
        // In a PDF the rectangles of one call are one shape, of a third of a path's bytes; and
        // where they end at whole pixels nothing shows between them.
        painter.drawRects(rectangles.data(), static_cast<int>(rectangles.size()));
    } else {
        QPainterPath shape;
        shape.setFillRule(Qt::WindingFill);
        for (const QRectF &rectangle : rectangles)
            shape.addRect(rectangle);
        painter.drawPath(shape);
    }
    painter.restore();
}

} // namespace ratingdesk
