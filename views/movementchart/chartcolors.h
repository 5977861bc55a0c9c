// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

#include <array>

namespace ratingdesk {

/// The colours of a chart: Okabe–Ito for the lit lines, which stay apart for colour-blind readers
/// too, one grey for the rest.
struct ChartColors
{
    QColor background;
    QColor text;
    QColor mutedText;
    QColor grid;
    QColor rest;
    std::array<QColor, 7> lines;

    static ChartColors light();
    static ChartColors dark();

    /// Any number of lines: after the last colour the first one comes again, see dashOf().
    const QColor &line(int index) const { return lines[std::size_t(index) % lines.size()]; }
    /// Tells lines of one colour apart.
    Qt::PenStyle dashOf(int index) const;
};

} // namespace ratingdesk
