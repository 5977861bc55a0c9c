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

std::optional<QrCode> QrCode::encodeAtLeast(const QString &text, ErrorCorrection level)
{
    const auto asked = encode(text, level);
    for (ErrorCorrection more :
         {ErrorCorrection::High, ErrorCorrection::Quartile, ErrorCorrection::Medium}) {
        if (!asked || more <= level)
            break;
        if (auto raised = encode(text, more); raised && raised->size() == asked->size())
            return raised;
    }
    return asked;
}

std::vector<QPolygon> QrCode::outlines() const
{
    // Walks along each edge between dark and light with the dark on the right hand, and where two
    // dark modules touch at a corner only, stays with the same one.
    const auto dark = [this](QPoint module) {
        return QRect(0, 0, m_size, m_size).contains(module) && isDark(module.x(), module.y());
    };
    QBitArray walked(m_size * m_size); // the upper edges of dark modules
    std::vector<QPolygon> outlines;
    for (int row = 0; row < m_size; ++row) {
        for (int column = 0; column < m_size; ++column) {
            const QPoint start(column, row);
            if (walked.testBit(row * m_size + column) || !dark(start) || dark({column, row - 1}))
                continue;
            QPolygon outline;
            QPoint at = start;
            QPoint step(1, 0);
            do {
                const QPoint right(-step.y(), step.x());
                // The modules on both hands ahead of a corner, by their upper left corners.
                const auto module = [&](QPoint side) {
                    const QPoint twice = 2 * at + step + side;
                    return QPoint((twice.x() - 1) / 2, (twice.y() - 1) / 2);
                };
                if (step == QPoint(1, 0))
                    walked.setBit(at.y() * m_size + at.x());
                at += step;
                if (!dark(module(right)))
                    step = right;
                else if (dark(module(-right)))
                    step = -right;
                else
                    continue;
                outline << at;
            } while (at != start || step != QPoint(1, 0));
            outlines.push_back(outline);
        }
    }
    return outlines;
}

void QrCode::paint(QPainter &painter) const
{
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill);
    for (const QPolygon &outline : outlines()) {
        shape.addPolygon(outline);
        shape.closeSubpath();
    }
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawPath(shape);
    painter.restore();
}

} // namespace ratingdesk
