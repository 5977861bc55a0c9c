// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sql/connection.h"

#include <QSqlQuery>
#include <QVariant>

namespace ratingdesk::sql {

// How our values are given to the engines.
inline QVariant toSql(qint64 value) { return value; }
inline QVariant toSql(int value) { return value; }
inline QVariant toSql(bool value) { return value; }
inline QVariant toSql(const QVariant &value) { return value; }
/// An empty text is a text: columns of texts are never NULL.
inline QVariant toSql(const QString &text)
{
    return text.isNull() ? QString(QLatin1StringView("")) : text;
}
inline QVariant toSql(QDate day) { return day.toString(Qt::ISODate); }
template <class Tag>
QVariant toSql(Id<Tag> id)
{
    return id.value();
}
template <class T>
QVariant toSql(const std::optional<T> &value)
{
    return value ? toSql(*value) : QVariant();
}

/// A prepared statement, run as often as needed and read row by row, forwards only.
class Statement
{
public:
    Statement(Connection &connection, const QString &sql);

    /// Fills the places of the statement in order and runs it.
    template <class... Values>
    Statement &run(const Values &...values)
    {
        int place = 0;
        (m_query.bindValue(place++, toSql(values)), ...);
        execute();
        return *this;
    }
    void bind(int place, const QVariant &value) { m_query.bindValue(place, value); }
    void execute();

    bool next();
    bool isNull(int column) const { return m_query.isNull(column); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    int smallInteger(int column) const { return static_cast<int>(integer(column)); }
    QString text(int column) const { return m_query.value(column).toString(); }
    bool truth(int column) const { return m_query.value(column).toBool(); }
    /// Columns of days are read through Dialect::dayText().
    QDate day(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    std::optional<QDate> optionalDay(int column) const;
    template <class Id>
    Id id(int column) const
    {
        return Id(integer(column));
    }
    template <class Id>
    std::optional<Id> optionalId(int column) const
    {
        const QVariant value = m_query.value(column);
        return value.isNull() ? std::nullopt : std::optional(Id(value.toLongLong()));
    }
    /// Lets go of what was read, so that nothing stays locked.
    void finish() { m_query.finish(); }

private:
    Connection &m_connection;
    QSqlQuery m_query;
};

/// The first column of the only row.
qint64 integerFrom(Connection &connection, const QString &sql);

} // namespace ratingdesk::sql
