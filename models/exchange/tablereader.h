// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tl/expected.hpp>

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace ratingdesk {

/// Why a file could not be read as a table.
struct TableError
{
    enum class Problem {
        CannotOpen,       ///< subject: path; detail: the system's words
        TooLarge,         ///< subject: path
        Empty,            ///< no row at all
        NotText,          ///< a file of another sort: XLSX, a picture, …
        UnknownEncoding,  ///< subject: the encoding
        QuoteNeverClosed, ///< row: where the quoted field begins
        FieldTooLong,     ///< row
        TooManyColumns,   ///< row
    };

    Problem problem;
    QString subject{};
    QString detail{};
    int row = 0;
};

struct TableRow
{
    int number = 0; ///< as a spreadsheet numbers it: the first one is row 1
    QStringList fields;
};

/// What a file does not always tell of itself.
struct TableOptions
{
    QString encoding;              ///< empty: found out
    std::optional<char> delimiter; ///< none: found out among comma, semicolon, tab and bar
};

/// A table of text with a heading, row by row, in whatever form a file holds it: what reads rows
/// knows nothing of forms. A table can be gone through as often as needed and is never held whole.
class TableReader
{
public:
    virtual ~TableReader() = default;

    /// The fields of the heading, which is the first row that is not blank.
    virtual const QStringList &columns() const = 0;
    /// Calls for each row after the heading, but not for blank ones. A row may have fewer or more
    /// fields than the heading. False stops the reading.
    virtual tl::expected<void, TableError>
    forEachRow(const std::function<bool(const TableRow &row)> &take) const = 0;
};

/// The reader for the form that the file's content has.
tl::expected<std::shared_ptr<const TableReader>, TableError>
openTable(const QString &path, const TableOptions &options = {});

} // namespace ratingdesk
