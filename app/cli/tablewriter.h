// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cell.h"
#include "models/domain/hiddensigns.h"

#include <QStringList>

#include <vector>

namespace ratingdesk {

using Row = std::vector<Cell>;

/// Text from outside for a terminal: controls are spaces, so that nothing can move the cursor, and
/// what turns the writing direction or cannot be seen shows as U+FFFD. Line ends may stay.
QString terminalText(const QString &text, LineEnds lineEnds = LineEnds::Spaces);

/// Whether a spreadsheet may take the cell for a formula when it opens it as CSV.
bool looksLikeFormula(const Cell &cell);

/// Rows with headings in the forms that --format offers, as UTF-8.

/// The parts of such forms, for rows that come a few at a time; JSON without the brackets around.
QByteArray csvHeading(const QStringList &columns);
QByteArray csvRows(const std::vector<Row> &rows);
QByteArray jsonRows(const QStringList &columns, const std::vector<Row> &rows);

/// RFC 4180 with lines ended by a line feed; see csvLine().
QByteArray csvTable(const QStringList &columns, const std::vector<Row> &rows);

/// An array of objects; numbers are numbers, missing values null.
QByteArray jsonTable(const QStringList &columns, const std::vector<Row> &rows);

/// For the eye: aligned columns, numbers to the right. With a width, the widest text columns are
/// shortened until a line fits.
QByteArray alignedTable(const QStringList &columns, const std::vector<Row> &rows, int width = 0);

} // namespace ratingdesk
