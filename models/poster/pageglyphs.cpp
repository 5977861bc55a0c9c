// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/pageglyphs.h"

#include <QTextLayout>

#include <limits>

namespace ratingdesk {

namespace {

QFont fontOf(const PlacedLine &line)
{
    QFont font(line.family);
    font.setPixelSize(std::max(1, static_cast<int>(toUnits(line.size))));
    font.setBold(line.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

QList<QGlyphRun> glyphsOf(const PlacedLine &line)
{
    QTextLayout layout(line.text, fontOf(line));
    layout.setCacheEnabled(true); // else the letters are shaped once more for their glyphs
    layout.beginLayout();
    QTextLine textLine = layout.createLine();
    constexpr int longest = std::numeric_limits<int>::max() / 256;
    textLine.setLineWidth(longest);
    layout.endLayout();
    // Glyph runs stand below the line's top, our lines on their baseline.
    QList<QGlyphRun> runs = layout.glyphRuns();
    for (QGlyphRun &run : runs) {
        QList<QPointF> positions = run.positions();
        for (QPointF &position : positions)
            position = {std::round(position.x()), std::round(position.y() - textLine.ascent())};
        run.setPositions(positions);
    }
    return runs;
}

QList<QGlyphRun> glyphsOf(const PosterPage &page, std::size_t line, SharedGlyphs *shared)
{
    if (!shared || line >= page.sharedLines)
        return glyphsOf(page.lines[line]);
    while (shared->size() <= line)
        shared->push_back(glyphsOf(page.lines[shared->size()]));
    return (*shared)[line];
}

std::vector<std::array<QPointF, 3>> bracketsOf(const PosterTemplate::QrArea &design,
                                               const PlacedCode &code)
{
    if (design.bracketWidth <= 0)
        return {};
    const double width = toUnits(design.bracketWidth);
    const QRectF box = toUnits(code.area()).adjusted(-width / 2, -width / 2, width / 2, width / 2);
    const double arm = std::round(box.width() * 0.12);
    const auto corner = [arm](QPointF at, double right, double down) {
        return std::array{at + QPointF(right * arm, 0), at, at + QPointF(0, down * arm)};
    };
    return {corner(box.topLeft(), 1, 1), corner(box.topRight(), -1, 1),
            corner(box.bottomRight(), -1, -1), corner(box.bottomLeft(), 1, -1)};
}

} // namespace ratingdesk
