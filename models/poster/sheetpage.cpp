// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/sheetpage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

// Shares of the page's shorter side:
constexpr double margin = 0.09;
constexpr double nameSize = 0.085;
constexpr double smallestName = 0.025;
constexpr double textSize = 0.042;
constexpr double smallestText = 0.02;

// Shares of the height within the margins:
constexpr double placeShare = 0.25;
constexpr double nameShare = 0.6;

} // namespace

PosterPage sheetPage(const SeparatorSheet &sheet, QSizeF size)
{
    const double side = std::min(size.width(), size.height());
    const QRectF inside =
        QRectF(QPointF(), size)
            .adjusted(margin * side, margin * side, -margin * side, -margin * side);
    // Its design shows no code: this one only fills a place.
    PosterPage page{std::make_shared<const PosterTemplate>(PosterTemplate::blank(size)),
                    {},
                    PlacedCode{*QrCode::encode(u"0"_s, ErrorCorrection::Low), {}, {}, {}},
                    {},
                    0,
                    {}};
    const auto place = [&](const QString &text, double from, double share, bool bold,
                           Qt::Alignment alignment) {
        if (text.isEmpty())
            return;
        const QRectF box(inside.left(), inside.top() + from * inside.height(), inside.width(),
                         share * inside.height());
        TextStyle style;
        style.family = availableFamily({u"Noto Sans"_s});
        style.bold = bold;
        style.size = (bold ? nameSize : textSize) * side;
        style.smallest = (bold ? smallestName : smallestText) * side;
        style.alignment = Qt::AlignLeft | alignment;
        const std::vector<Paragraph> paragraphs{{text, bold, 0, {}}};
        auto fitted = fitText(paragraphs, box, style);
        if (!fitted)
            fitted = cutTextToFit(paragraphs, box, style);
        page.lines.insert(page.lines.end(), fitted->lines.begin(), fitted->lines.end());
    };
    place(sheet.place, 0, placeShare, false, Qt::AlignTop);
    place(sheet.body, placeShare, nameShare, true, Qt::AlignVCenter);
    place(sheet.count, placeShare + nameShare, 1 - placeShare - nameShare, false, Qt::AlignBottom);
    return page;
}

} // namespace ratingdesk
