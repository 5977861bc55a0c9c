// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ratingdesk {

/// How the text in a box looks; lengths in millimetres.
struct TextStyle
{
    QString family;
    bool bold = false;
    double size = 5;         ///< of the letters, as designed
    double smallest = 3;     ///< the floor to which it may shrink
    double lineHeight = 1.2; ///< in sizes
    QColor colour = Qt::black;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop;
};

/// A piece of text that begins on a line of its own.
struct Paragraph
{
    QString text;
    bool bold = false;
    double spaceBefore = 0;       ///< in sizes; not before the first one
    std::optional<QColor> colour; ///< instead of the style's
};

/// One line of text at its place on the page, in millimetres.
struct PlacedLine
{
    QString text;
    QPointF baseline; ///< its left end
    double size = 0;
    QString family;
    bool bold = false;
    QColor colour;
    int layer = 0; ///< painted above these of the design
};

struct FittedText
{
    std::vector<PlacedLine> lines;
    bool shrunk = false;
};

/// Sets the paragraphs into the box: as few lines as there must be, of lengths as even as can be;
/// the letters shrink as far as the style's floor. Nothing when they do not fit even then. Lines
/// break at spaces and after hyphens and slashes, never after a short preposition or a number sign.
std::optional<FittedText> fitText(const std::vector<Paragraph> &paragraphs, const QRectF &box,
                                  const TextStyle &style);

/// The same, dropping words from the end of the longest paragraph until it fits and marking the
/// place with an ellipsis. The last resort; whoever uses it says so in the report.
FittedText cutTextToFit(std::vector<Paragraph> paragraphs, const QRectF &box,
                        const TextStyle &style);

/// The first of the wanted families (and of the ones we know to be good for print) that is
/// installed and has the letters of all three languages.
QString availableFamily(const QStringList &wanted);

} // namespace ratingdesk
