// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tl/expected.hpp>

#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace ratingdesk {

inline constexpr qsizetype maxTableColumns = 1000;

/// Why a file could not be read as a table.
struct TableError
{
    enum class Problem {
        CannotOpen,      ///< subject: path; detail: the system's words
        TooLarge,        ///< subject: path
        Empty,           ///< no row at all
        NotText,         ///< a file of another sort: a picture, an archive, …
        UnknownEncoding, ///< subject: the encoding that was asked for
        WrongEncoding,   ///< subject: the encoding; row: where its letters end
        EncodingUnclear, ///< detail: what the text would be, a line for each encoding
        FieldTooLong,    ///< row
        TooManyColumns,  ///< row
        Damaged,         ///< a spreadsheet that cannot be read
        OldSpreadsheet,  ///< in the form of Excel before 2007, or locked by a password
        WebPage,         ///< HTML, whatever it calls itself
        SheetMissing,    ///< subject: the one that was asked for; detail: those of the file
        HeadingMissing,  ///< row: the one that was to name the columns; the file ends before
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
    int strayQuotes = 0;  ///< fields that a quotation mark begins and none ends: they are text
    bool isChosen = true; ///< otherwise a person left it out
};

/// What a file does not always tell of itself.
struct TableOptions
{
    QString encoding{};              ///< empty: found out
    QString sheet{};                 ///< name, or number from 1; empty: found out
    std::optional<char> delimiter{}; ///< none: found out among comma, semicolon, tab and bar
    std::optional<int> headingRow{}; ///< none: found out
    /// Names that columns may have, by which the heading is found below a title; none: the first
    /// row that is not blank is the heading.
    QStringList knownColumns{};
    /// All of the names must be there, not just one.
    bool needsAllColumns = false;
};

enum class TableForm {
    Csv,
    Xlsx,
    Ods,
};

/// What a file was taken for.
struct TableFacts
{
    TableForm form = TableForm::Csv;
    QString sheet;                  ///< of a spreadsheet
    QStringList sheets;             ///< all of them
    QString encoding;               ///< of a text
    bool isEncodingGuessed = false; ///< nothing in the file says so
    char delimiter = ',';
    int headingRow = 1;
    int rowsAbove = 0; ///< that are not blank, and belong to no table
};

/// A table of text with a heading, row by row, in whatever form a file holds it: what reads rows
/// knows nothing of forms. A table can be gone through as often as needed and is never held whole.
class TableReader
{
public:
    virtual ~TableReader() = default;

    virtual const TableFacts &facts() const = 0;
    /// The fields of the heading, each on one line.
    virtual const QStringList &columns() const = 0;
    /// Calls for each row after the heading, but not for blank ones. A row may have fewer or more
    /// fields than the heading. False stops the reading.
    virtual tl::expected<void, TableError>
    forEachRow(const std::function<bool(const TableRow &row)> &take) const = 0;
};

/// The heading among the first rows of a file that are not blank: the one that says its columns'
/// names.
class HeadingFinder
{
public:
    explicit HeadingFinder(const TableOptions &options);

    /// False when enough was seen.
    bool look(const TableRow &row);
    /// Nothing when there is no row at all, or not the one that was asked for.
    tl::expected<TableRow, TableError> heading() const;
    int rowsAbove() const { return m_rowsAbove; }
    /// How many of the fields are names that columns may have.
    qsizetype knownIn(const QStringList &fields) const;

private:
    const std::optional<int> m_wanted;
    QSet<QString> m_known;
    const bool m_needsAll;
    std::optional<TableRow> m_heading;
    std::optional<TableRow> m_first;
    int m_seen = 0;
    int m_rowsAbove = 0;
};

/// The reader for the form that the file's content has.
tl::expected<std::shared_ptr<const TableReader>, TableError>
openTable(const QString &path, const TableOptions &options = {});

} // namespace ratingdesk
