// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSqlError>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

class QSocketNotifier;
struct pg_cancel;
struct pg_conn;
struct pg_result;

namespace ratingdesk::sql {

/// One statement with its values, which are never part of its text. Its places are $1, $2 and so
/// on.
struct ServerQuery
{
    using Values = std::vector<std::optional<QByteArray>>;

    QByteArray sql;
    Values values{};
};

/// What the server answered to one statement: an error, or rows of texts as libpq holds them.
class ServerAnswer
{
public:
    ServerAnswer() = default;
    ServerAnswer(pg_result *result, const pg_conn *link);
    explicit ServerAnswer(const QSqlError &error) : m_error(error) {}

    /// Invalid where all went well.
    const QSqlError &error() const { return m_error; }
    int rows() const;
    bool isNull(int row, int column) const;
    /// Valid as long as the answer.
    QByteArrayView cell(int row, int column) const;

private:
    struct Clear
    {
        void operator()(pg_result *result) const;
    };

    std::unique_ptr<pg_result, Clear> m_result;
    QSqlError m_error{};
};

/// A connection to PostgreSQL as libpq makes it, used in the thread that made it.
///
/// Statements have no names and leave nothing behind: where a pool of connections such as pgbouncer
/// stands in front of the server, each transaction may be carried out by another of its processes.
class ServerLink
{
public:
    /// Signs in; `parameters` as libpq takes them, each with its value.
    explicit ServerLink(const QString &parameters);
    ~ServerLink();
    ServerLink(const ServerLink &) = delete;
    ServerLink &operator=(const ServerLink &) = delete;

    bool isOpen() const;
    bool isInTransaction() const;
    /// What libpq says of the last thing that went wrong.
    QString lastWords() const;
    /// The number of the server's process, as whoever answered told it when one signed in.
    int toldProcess() const;

    ServerAnswer run(const ServerQuery &query);
    /// All of them in one journey, one answer each. Those after one that failed are not carried
    /// out.
    std::vector<ServerAnswer> runTogether(std::span<const ServerQuery> queries);
    /// Any number of statements of a script, without values.
    ServerAnswer runScript(const QByteArray &sql);

    /// From now on `heard` is called for each notification of others, in this thread.
    ServerAnswer listen(const QByteArray &channel, std::function<void()> heard);

    std::shared_ptr<pg_cancel> canceller() const;
    /// From any thread: whatever waits for the server gets no answer any more.
    void cut() const;

private:
    void lookForNotifications();

    pg_conn *m_link;
    QByteArray m_understood; ///< the statement without a name that the server has, if any
    std::function<void()> m_heard;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

/// `name='value'` as libpq reads it; nothing for an empty value, for which it has its own.
QString connectionParameter(const QString &name, const QString &value);
/// The statement with $1, $2 … in the places of its question marks.
QByteArray withNumberedPlaces(const QString &sql);

} // namespace ratingdesk::sql
