// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "views/movementchart/movementchart.h"

#include <QImage>

class QPainter;

namespace ratingdesk {

/// The words around a chart on paper.
struct ChartSheet
{
    QString title;
    QString subtitle; ///< the periods
    QString method;   ///< how the ranking is formed, in one line
};

/// Whether the file's ending is one of those below.
bool isChartFile(const QString &path);

/// Draws the chart as it is, in light colours, with the words around it, into a new scene, and
/// writes it: PNG (twice the pixels), SVG or PDF (A4 across), by the file's ending. Needs a
/// QApplication, but no window. Leaves no half file.
Result<void> exportMovementChart(const MovementChartContent &content,
                                 std::optional<OrganizationId> selected, const ChartSheet &sheet,
                                 const QString &path);

/// The same as a picture, for the clipboard.
QImage movementChartPicture(const MovementChartContent &content,
                            std::optional<OrganizationId> selected, const ChartSheet &sheet);

/// The same on a page of that size in the painter's units, as large as fits.
void paintMovementChart(const MovementChartContent &content, std::optional<OrganizationId> selected,
                        const ChartSheet &sheet, QPainter &painter, const QSizeF &page);

} // namespace ratingdesk
