// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/movementchart/chartcolors.h"

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
        .lines = {QColor(0x56b4e9), QColor(0xe69f00), QColor(0x1fc498), QColor(0xcc79a7),
                  QColor(0xf0e442), QColor(0xe8743a), QColor(0xffffff)},
    };
}

Qt::PenStyle ChartColors::dashOf(int index) const
{
    switch (std::size_t(index) / lines.size()) {
    case 0:
        return Qt::SolidLine;
    case 1:
        return Qt::DashLine;
    default:
        return Qt::DotLine;
    }
}

} // namespace ratingdesk
