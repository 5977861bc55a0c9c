// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/tablereader.h"
#include "models/exchange/textencoding.h"

namespace ratingdesk {

/// A table in CSV, in any usual encoding and with any usual delimiter. Spaces around unquoted
/// fields do not count. Bounded: a hostile file is an error, not a full memory, and a large one is
/// read anew each time instead of being held.
class CsvReader : public TableReader
{
public:
    static tl::expected<CsvReader, TableError> open(const QString &path,
                                                    const TableOptions &options = {});
    static tl::expected<CsvReader, TableError> of(const ByteSource &source,
                                                  const TableOptions &options);
    static tl::expected<CsvReader, TableError> ofContent(const QByteArray &content,
                                                         const TableOptions &options = {});

    const TableFacts &facts() const override { return m_facts; }
    const QStringList &columns() const override { return m_columns; }

    tl::expected<void, TableError>
    forEachRow(const std::function<bool(const TableRow &row)> &take) const override;

private:
    explicit CsvReader(const ByteSource &source) : m_source(source) {}

    ByteSource m_source;
    TextEncoding m_encoding;
    TableFacts m_facts;
    QStringList m_columns;
};

/// The fields as one line, without its end: RFC 4180, quoted where they must be. Values are written
/// as they are: a text beginning with “=” stays what it is.
QByteArray csvLine(const QStringList &fields, char delimiter = ',');
/// One field of such a line, quoted where it must be.
void appendCsvField(QByteArray &line, QStringView field, char delimiter = ',');

} // namespace ratingdesk
