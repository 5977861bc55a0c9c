// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sql/transaction.h"

#include <QSqlQuery>
#include <QVariant>

struct sqlite3_stmt;

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

/// A statement with question marks for its values, run as often as needed and read row by row,
/// forwards only.
///
/// Cells are read from what the engine itself holds where that is possible: Qt Sql makes a QVariant
/// and a UTF-16 text of each, which for a whole register takes several times longer than the
/// database does. With PostgreSQL a statement is one journey and has no name, so that it finds its
/// way through a pool of connections.
class Statement
{
public:
    Statement(Connection &connection, const QString &sql);

    /// Fills the places of the statement in order and runs it.
    template <class... Values>
    Statement &run(const Values &...values)
    {
        int place = 0;
        (bind(place++, toSql(values)), ...);
        execute();
        return *this;
    }
    void bind(int place, const QVariant &value);
    void execute();

    bool next();
    bool isNull(int column) const;
    qint64 integer(int column) const;
    int smallInteger(int column) const { return static_cast<int>(integer(column)); }
    QString text(int column) const { return QString::fromUtf8(utf8(column)); }
    /// A text in UTF-8; valid until the next row, and no longer than the statement.
    QByteArray utf8(int column) const;
    bool truth(int column) const;
    /// Columns of days are read through Dialect::dayText().
    QDate day(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    std::optional<QDate> optionalDay(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(day(column));
    }
    template <class Id>
    Id id(int column) const
    {
        return Id(integer(column));
    }
    template <class Id>
    std::optional<Id> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(id<Id>(column));
    }
    /// Lets go of what was read, so that nothing stays locked.
    void finish();

private:
    bool nextFromSqlite();

    Connection &m_connection;
    ServerQuery m_onServer; ///< with PostgreSQL
    ServerAnswer m_answer;
    int m_row = -1;
    QSqlQuery m_query;              ///< with SQLite
    sqlite3_stmt *m_rows = nullptr; ///< what m_query runs, where its cells can be read directly
    bool m_isAtStart = false;       ///< executing it has made the first step already
};

/// The first column of the only row.
qint64 integerFrom(Connection &connection, const QString &sql);

} // namespace ratingdesk::sql
