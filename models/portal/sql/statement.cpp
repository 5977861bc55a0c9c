// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/statement.h"

#include <QSqlError>

namespace ratingdesk::sql {

Statement::Statement(Connection &connection, const QString &sql)
    : m_connection(connection), m_query(connection.database())
{
    // With PostgreSQL forward only means a message per row, and one query at a time.
    m_query.setForwardOnly(connection.dialect().isSqlite());
    if (!m_query.prepare(sql))
        m_connection.failWith(m_query.lastError());
}

void Statement::execute()
{
    if (!m_query.exec())
        m_connection.failWith(m_query.lastError());
}

bool Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        m_connection.failWith(m_query.lastError());
    return false;
}

std::optional<QDate> Statement::optionalDay(int column) const
{
    const QVariant value = m_query.value(column);
    if (value.isNull())
        return {};
    return QDate::fromString(value.toString(), Qt::ISODate);
}

qint64 integerFrom(Connection &connection, const QString &sql)
{
    Statement statement(connection, sql);
    statement.execute();
    return statement.next() ? statement.integer(0) : 0;
}

} // namespace ratingdesk::sql
