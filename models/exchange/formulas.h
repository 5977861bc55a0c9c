// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ratingdesk {

/// Whether a spreadsheet may take the text of a cell for a formula: it begins with =, +, -, @, a
/// tab or a carriage return, unless it is nothing but a number or a telephone number.
bool looksLikeFormula(const QString &text);

/// The same text where it is none, else with an apostrophe in front, which spreadsheets take for
/// "this is text"; so have texts that begin with an apostrophe and would look guarded. For tables
/// that people open. unguarded() undoes it, whatever the text.
QString withoutFormula(const QString &text);
/// The text that was guarded; others as they are.
QString unguarded(const QString &text);

} // namespace ratingdesk
