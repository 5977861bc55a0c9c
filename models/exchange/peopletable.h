// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"

#include <QStringList>

#include <vector>

namespace ratingdesk {

/// A table that a person opens in a spreadsheet, in the program's language: headings in words, and
/// above them what is true of all rows.
struct PeopleTable
{
    QStringList lines; ///< each in a row of its own, in the first cell
    QStringList headings;
    std::vector<QStringList> rows; ///< numbers as peopleNumber() writes them
};

/// "4.3333" with the decimal sign of the program's language; without groups, so that it stays a
/// number.
QString peopleNumber(QString digits);

/// CSV in UTF-8 with a byte order mark, without which spreadsheets guess another encoding; fields
/// parted by a semicolon where the language's decimal sign is the comma. No cell is a formula.
QByteArray peopleCsv(const PeopleTable &table);

/// The same into a file that appears only when it is complete.
Result<void> savePeopleTable(const QString &path, const PeopleTable &table);

} // namespace ratingdesk
