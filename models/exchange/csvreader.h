// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/textencoding.h"

#include <tl/expected.hpp>

#include <QStringList>

#include <functional>
#include <optional>

namespace ratingdesk {

/// Why a file could not be read as a table.
struct CsvError
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

struct CsvRow
{
    int number = 0; ///< as a spreadsheet numbers it: the heading is row 1
    QStringList fields;
};

struct CsvOptions
{
    QString encoding;              ///< empty: found out
    std::optional<char> delimiter; ///< none: found out among comma, semicolon, tab and bar
};

/// A table of text with a heading, in any usual encoding and with any usual delimiter. Spaces
/// around unquoted fields do not count. Bounded: a hostile file is an error, not a full memory, and
/// a large one is read anew each time instead of being held.
class CsvReader
{
public:
    static tl::expected<CsvReader, CsvError> open(const QString &path,
                                                  const CsvOptions &options = {});
    static tl::expected<CsvReader, CsvError> ofContent(const QByteArray &content,
                                                       const CsvOptions &options = {});

    const QStringList &columns() const { return m_columns; }
    const QString &encoding() const { return m_encoding.name; }
    char delimiter() const { return m_delimiter; }

    /// Calls for each row after the heading, but not for blank ones. A row may have fewer or more
    /// fields than the heading. False stops the reading.
    tl::expected<void, CsvError>
    forEachRow(const std::function<bool(const CsvRow &row)> &take) const;

private:
    explicit CsvReader(const ByteSource &source) : m_source(source) {}
    static tl::expected<CsvReader, CsvError> of(const ByteSource &source,
                                                const CsvOptions &options);

    ByteSource m_source;
    TextEncoding m_encoding;
    char m_delimiter = ',';
    QStringList m_columns;
};

/// The fields as one line, without its end: RFC 4180, quoted where they must be. Values are written
/// as they are: a text beginning with “=” stays what it is.
QByteArray csvLine(const QStringList &fields, char delimiter = ',');
/// One field of such a line, quoted where it must be.
void appendCsvField(QByteArray &line, QStringView field, char delimiter = ',');

} // namespace ratingdesk
