// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cell.h"

#include <QStringList>

#include <vector>

namespace ratingdesk {

using Row = std::vector<Cell>;

/// Rows with headings in the forms that --format offers, as UTF-8.

/// RFC 4180 with lines ended by a line feed; see csvLine().
QByteArray csvTable(const QStringList &columns, const std::vector<Row> &rows);

/// An array of objects; numbers are numbers, missing values null.
QByteArray jsonTable(const QStringList &columns, const std::vector<Row> &rows);

/// For the eye: aligned columns, numbers to the right. With a width, the widest text columns are
/// shortened until a line fits.
QByteArray alignedTable(const QStringList &columns, const std::vector<Row> &rows, int width = 0);

} // namespace ratingdesk
