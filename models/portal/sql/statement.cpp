// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/statement.h"

#include <QSqlError>
#include <QSqlResult>

#include <sqlite3.h>

#include <algorithm>
#include <charconv>
#include <utility>

namespace ratingdesk::sql {

namespace {

/// What Qt Sql runs for the query inside of SQLite.
sqlite3_stmt *sqliteStatement(const QSqlQuery &query)
{
    const QVariant handle = query.result()->handle();
    return *static_cast<sqlite3_stmt *const *>(handle.constData());
}

} // namespace

Statement::Statement(Connection &connection, const QString &sql)
    : m_connection(connection), m_query(connection.database())
{
    if (connection.server()) {
        m_onServer.sql = withNumberedPlaces(sql);
        return;
    }
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        m_connection.failWith(m_query.lastError());
    if (connection.sharesSqlite())
        m_rows = sqliteStatement(m_query);
}

void Statement::bind(int place, const QVariant &value)
{
    if (!m_connection.server()) {
        m_query.bindValue(place, value);
        return;
    }
    auto &values = m_onServer.values;
    values.resize(std::max(values.size(), static_cast<std::size_t>(place) + 1));
    values[static_cast<std::size_t>(place)] =
        value.isNull() ? std::nullopt : std::optional(value.toString().toUtf8());
}

void Statement::execute()
{
    const Connection::Waiting waiting(m_connection);
    if (ServerLink *server = m_connection.server()) {
        m_row = -1;
        m_answer = {}; // two of a large table at once take twice the memory
        m_answer = server->run(m_onServer);
        if (m_answer.error().isValid())
            m_connection.failWith(m_answer.error());
        return;
    }
    if (!m_query.exec())
        m_connection.failWith(m_query.lastError());
    m_isAtStart = true;
}

void Statement::finish()
{
    m_answer = {};
    m_query.finish();
}

bool Statement::next()
{
    if (m_connection.server())
        return ++m_row < m_answer.rows();
    if (m_rows)
        return nextFromSqlite();
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        m_connection.failWith(m_query.lastError());
    return false;
}

bool Statement::nextFromSqlite()
{
    if (std::exchange(m_isAtStart, false))
        return sqlite3_data_count(m_rows) > 0;
    switch (sqlite3_step(m_rows)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        m_query.finish();
        return false;
    default:
        sqlite3 *database = sqlite3_db_handle(m_rows);
        m_connection.failWith(QSqlError({}, QString::fromUtf8(sqlite3_errmsg(database)),
                                        QSqlError::StatementError,
                                        QString::number(sqlite3_extended_errcode(database))));
    }
}

bool Statement::isNull(int column) const
{
    if (m_connection.server())
        return m_answer.isNull(m_row, column);
    return m_rows ? sqlite3_column_type(m_rows, column) == SQLITE_NULL : m_query.isNull(column);
}

qint64 Statement::integer(int column) const
{
    if (m_connection.server()) {
        const QByteArrayView digits = m_answer.cell(m_row, column);
        qint64 value = 0; // also where there is nothing
        std::from_chars(digits.begin(), digits.end(), value);
        return value;
    }
    return m_rows ? sqlite3_column_int64(m_rows, column) : m_query.value(column).toLongLong();
}

bool Statement::truth(int column) const
{
    if (m_connection.server())
        return m_answer.cell(m_row, column) == "t";
    return m_rows ? integer(column) != 0 : m_query.value(column).toBool();
}

QByteArray Statement::utf8(int column) const
{
    if (m_connection.server()) {
        const QByteArrayView text = m_answer.cell(m_row, column);
        return QByteArray::fromRawData(text.data(), text.size());
    }
    if (!m_rows)
        return m_query.value(column).toString().toUtf8();
    // In this order: asking for the text may change how it is kept.
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_rows, column));
    return QByteArray::fromRawData(text, sqlite3_column_bytes(m_rows, column));
}

qint64 integerFrom(Connection &connection, const QString &sql)
{
    Statement statement(connection, sql);
    statement.execute();
    return statement.next() ? statement.integer(0) : 0;
}

} // namespace ratingdesk::sql
