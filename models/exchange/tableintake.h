// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importmapping.h"
#include "models/exchange/importreport.h"

namespace ratingdesk {

/// What is told while a table is read: the rows done. False stops.
using ImportStep = std::function<bool(qint64 rows)>;

/// The way of a table's rows through a mapping, whatever becomes of them: rows are made to fit the
/// heading, those that are left out on purpose are counted, and those that do not fit are rejected,
/// all of it in the report. `take` gets the others; false stops the reading.
tl::expected<void, TableError> takeIn(const TableReader &table, const BoundMapping &mapping,
                                      ImportReport &report,
                                      const std::function<bool(const TableRow &row)> &take);

} // namespace ratingdesk
