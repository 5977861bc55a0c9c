// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/movementchart/chartcolors.h"

#include <algorithm>

namespace ratingdesk {

// Okabe and Ito, "Color Universal Design", 2008. Of its eight colours yellow is left out on white
// and black on a dark ground, where they could not be seen.

ChartColors ChartColors::light()
{
    return {
        .background = QColor(0xffffff),
        .text = QColor(0x1d2329),
        .mutedText = QColor(0x5c6670),
        .grid = QColor(0xe6e9ec),
        .rest = QColor(0xc9ced3),
        .lines = {QColor(0x0072b2), QColor(0xd55e00), QColor(0x009e73), QColor(0xcc79a7),
                  QColor(0xe69f00), QColor(0x56b4e9), QColor(Qt::black)},
    };
}

ChartColors ChartColors::dark()
{
    return {
        .background = QColor(0x1e2226),
        .text = QColor(0xe8ebee),
        .mutedText = QColor(0x9aa4ae),
        .grid = QColor(0x30363c),
        .rest = QColor(0x4c555e),
        // The same hues in the same order as on white, lighter where they have to be.
        .lines = {QColor(0x3d94d6), QColor(0xe8743a), QColor(0x1fc498), QColor(0xcc79a7),
                  QColor(0xe69f00), QColor(0xa5dcfa), QColor(Qt::white)},
    };
}

Qt::PenStyle ChartColors::dashOf(int index) const
{
    static constexpr std::array dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine,
                                       Qt::DashDotDotLine};
    return dashes[std::min(std::size_t(index) / lines.size(), dashes.size() - 1)];
}

} // namespace ratingdesk
