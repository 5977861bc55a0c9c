// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ratingdesk {

// What spreadsheets make of values.

/// Whether a cell holds the error of a formula in place of a value: `#Н/Д`, `#REF!`, `Err:502`, or
/// the fence of a column that is too narrow.
bool isErrorValue(const QString &text);

/// Whether a number was shortened: `1,0E+08`. Its last digits are lost.
bool isShortenedNumber(const QString &text);

/// A whole number without what a spreadsheet puts around it: `4032.0`, `10 000`. Other texts as
/// they are.
QString wholeNumberIn(const QString &text);

} // namespace ratingdesk
