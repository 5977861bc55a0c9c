// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sql/statement.h"

#include <vector>

namespace ratingdesk::sql {

/// Puts many rows into one table: one by one with SQLite, thousands at a time with PostgreSQL,
/// where every statement is a journey. Values are streamed in, column after column.
class RowInserter
{
public:
    struct Column
    {
        QLatin1StringView name;
        QLatin1StringView postgresqlType;
    };

    RowInserter(Connection &connection, QLatin1StringView table,
                const std::vector<Column> &columns);

    RowInserter &operator<<(qint64 value);
    RowInserter &operator<<(int value) { return *this << qint64(value); }
    RowInserter &operator<<(const QString &text);
    RowInserter &operator<<(QDate day);
    RowInserter &operator<<(std::nullopt_t);
    template <class Tag>
    RowInserter &operator<<(Id<Tag> id)
    {
        return *this << id.value();
    }
    template <class T>
    RowInserter &operator<<(const std::optional<T> &value)
    {
        return value ? *this << *value : *this << std::nullopt;
    }

    /// Writes what is still held back. Must be called at the end.
    void flush();

private:
    void valueComplete();

    Statement m_statement;
    bool m_isRowByRow;
    std::size_t m_columnCount;
    std::size_t m_column = 0;
    std::size_t m_heldRows = 0;
    std::vector<QString> m_arrays; ///< PostgreSQL: per column an array literal that grows
};

} // namespace ratingdesk::sql
