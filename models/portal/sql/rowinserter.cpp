// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/rowinserter.h"

using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

namespace {

constexpr std::size_t rowsAtOnce = 4000;

QString insertStatement(const Dialect &dialect, QLatin1StringView table,
                        const std::vector<RowInserter::Column> &columns)
{
    QStringList names;
    QStringList places;
    for (const RowInserter::Column &column : columns) {
        names.append(column.name);
        places.append(dialect.isSqlite() ? u"?"_s
                                         : u"CAST(? AS %1[])"_s.arg(column.postgresqlType));
    }
    return (dialect.isSqlite() ? u"INSERT INTO %1 (%2) VALUES (%3)"_s
                               : u"INSERT INTO %1 (%2) SELECT * FROM unnest(%3)"_s)
        .arg(QString(table), names.join(u", "), places.join(u", "));
}

} // namespace

RowInserter::RowInserter(Connection &connection, QLatin1StringView table,
                         const std::vector<Column> &columns)
    : m_statement(connection, insertStatement(connection.dialect(), table, columns)),
      m_isRowByRow(connection.dialect().isSqlite()),
      m_columnCount(columns.size()),
      m_arrays(m_isRowByRow ? 0 : columns.size())
{
}

RowInserter &RowInserter::operator<<(qint64 value)
{
    if (m_isRowByRow)
        m_statement.bind(static_cast<int>(m_column), value);
    else
        m_arrays[m_column] += QString::number(value);
    valueComplete();
    return *this;
}

RowInserter &RowInserter::operator<<(const QString &text)
{
    if (m_isRowByRow) {
        m_statement.bind(static_cast<int>(m_column), toSql(text));
    } else {
        QString &array = m_arrays[m_column];
        array += u'"';
        for (const QChar character : text) {
            if (character == u'"' || character == u'\\')
                array += u'\\';
            array += character;
        }
        array += u'"';
    }
    valueComplete();
    return *this;
}

RowInserter &RowInserter::operator<<(QDate day) { return *this << day.toString(Qt::ISODate); }

RowInserter &RowInserter::operator<<(std::nullopt_t)
{
    if (m_isRowByRow)
        m_statement.bind(static_cast<int>(m_column), QVariant());
    else
        m_arrays[m_column] += "NULL"_L1;
    valueComplete();
    return *this;
}

void RowInserter::valueComplete()
{
    if (!m_isRowByRow)
        m_arrays[m_column] += u',';
    if (++m_column < m_columnCount)
        return;
    m_column = 0;
    if (m_isRowByRow)
        m_statement.execute();
    else if (++m_heldRows == rowsAtOnce)
        flush();
}

void RowInserter::flush()
{
    if (m_heldRows == 0)
        return;
    for (std::size_t i = 0; i < m_arrays.size(); ++i) {
        m_arrays[i].chop(1); // the comma after the last value
        m_statement.bind(static_cast<int>(i), QString(u'{' + m_arrays[i] + u'}'));
        m_arrays[i].clear();
    }
    m_heldRows = 0;
    m_statement.execute();
}

} // namespace ratingdesk::sql
