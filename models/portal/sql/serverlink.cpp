// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/serverlink.h"

#include <QSocketNotifier>

#include <libpq-fe.h>
#include <sys/socket.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

namespace {

QSqlError errorWith(const char *words, const char *state)
{
    return {{}, QString::fromUtf8(words), QSqlError::StatementError, QString::fromLatin1(state)};
}

/// As libpq wants them; no value is a null pointer.
std::vector<const char *> pointersTo(const ServerQuery::Values &values)
{
    std::vector<const char *> pointers;
    pointers.reserve(values.size());
    for (const auto &value : values)
        pointers.push_back(value ? value->constData() : nullptr);
    return pointers;
}

/// A text ends for libpq where it has a zero, and what follows would be lost without a word.
bool isCutShort(const ServerQuery &query)
{
    for (const auto &value : query.values) {
        if (value && value->contains('\0'))
            return true;
    }
    return false;
}

} // namespace

ServerAnswer::ServerAnswer(pg_result *result, const pg_conn *link) : m_result(result)
{
    switch (PQresultStatus(result)) {
    case PGRES_COMMAND_OK:
    case PGRES_TUPLES_OK:
    case PGRES_EMPTY_QUERY:
        return;
    default:
        const char *words = PQresultErrorMessage(result);
        m_error = errorWith(*words ? words : PQerrorMessage(link),
                            PQresultErrorField(result, PG_DIAG_SQLSTATE));
    }
}

void ServerAnswer::Clear::operator()(pg_result *result) const { PQclear(result); }

int ServerAnswer::rows() const { return PQntuples(m_result.get()); }

bool ServerAnswer::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), row, column) != 0;
}

QByteArrayView ServerAnswer::cell(int row, int column) const
{
    return {PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column)};
}

ServerLink::ServerLink(const QString &parameters)
    : m_link(PQconnectdb(parameters.toUtf8().constData()))
{
    // Remarks are for whoever types SQL; what matters is an error.
    PQsetNoticeProcessor(
        m_link, [](void *, const char *) {}, nullptr);
}

ServerLink::~ServerLink()
{
    m_notifier.reset(); // while there is still something to watch
    PQfinish(m_link);
}

bool ServerLink::isOpen() const { return PQstatus(m_link) == CONNECTION_OK; }

bool ServerLink::isInTransaction() const
{
    const PGTransactionStatusType status = PQtransactionStatus(m_link);
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
}

QString ServerLink::lastWords() const { return QString::fromUtf8(PQerrorMessage(m_link)); }

int ServerLink::toldProcess() const { return PQbackendPID(m_link); }

ServerAnswer ServerLink::run(const ServerQuery &query)
{
    if (isCutShort(query))
        return ServerAnswer(errorWith("a text with a zero in it", "22021"));
    const auto values = pointersTo(query.values);
    const auto count = static_cast<int>(values.size());
    // Many rows are written by one statement after the other: the server plans it once.
    const bool isKnown = isInTransaction() && query.sql == m_understood;
    ServerAnswer answer(isKnown
                            ? PQexecPrepared(m_link, "", count, values.data(), nullptr, nullptr, 0)
                            : PQexecParams(m_link, query.sql.constData(), count, nullptr,
                                           values.data(), nullptr, nullptr, 0),
                        m_link);
    m_understood = answer.error().isValid() ? QByteArray() : query.sql;
    lookForNotifications();
    return answer;
}

std::vector<ServerAnswer> ServerLink::runTogether(std::span<const ServerQuery> queries)
{
    m_understood.clear();
    std::vector<ServerAnswer> answers;
    PQenterPipelineMode(m_link);
    for (const ServerQuery &query : queries) {
        PQsendQueryParams(m_link, query.sql.constData(), static_cast<int>(query.values.size()),
                          nullptr, pointersTo(query.values).data(), nullptr, nullptr, 0);
    }
    PQpipelineSync(m_link);
    for (std::size_t i = 0; i < queries.size(); ++i) {
        answers.emplace_back(PQgetResult(m_link), m_link);
        while (PGresult *further = PQgetResult(m_link))
            PQclear(further);
    }
    PQclear(PQgetResult(m_link)); // the end of the journey
    PQexitPipelineMode(m_link);
    lookForNotifications();
    return answers;
}

ServerAnswer ServerLink::runScript(const QByteArray &sql)
{
    m_understood.clear();
    return {PQexec(m_link, sql.constData()), m_link};
}

ServerAnswer ServerLink::listen(const QByteArray &channel, std::function<void()> heard)
{
    m_heard = std::move(heard);
    m_notifier = std::make_unique<QSocketNotifier>(PQsocket(m_link), QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] {
        PQconsumeInput(m_link);
        // Where the server has gone there is nothing to watch any more, nor a socket.
        if (isOpen())
            lookForNotifications();
        else
            m_notifier->setEnabled(false);
    });
    return run({"LISTEN " + channel});
}

void ServerLink::lookForNotifications()
{
    if (!m_heard)
        return;
    while (PGnotify *notification = PQnotifies(m_link)) {
        if (notification->be_pid != PQbackendPID(m_link))
            m_heard();
        PQfreemem(notification);
    }
}

std::shared_ptr<pg_cancel> ServerLink::canceller() const
{
    return {PQgetCancel(m_link), PQfreeCancel};
}

void ServerLink::cut() const
{
    // libpq waits for an answer without end; on a socket that is shut it gets one.
    ::shutdown(PQsocket(m_link), SHUT_RDWR);
}

QString connectionParameter(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return {};
    QString quoted = value;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u"%1='%2' "_s.arg(name, quoted);
}

QByteArray withNumberedPlaces(const QString &sql)
{
    QByteArray numbered;
    const QByteArray utf8 = sql.toUtf8();
    numbered.reserve(utf8.size() + utf8.size() / 8);
    int places = 0;
    for (const char character : utf8) {
        if (character == '?')
            numbered += '$' + QByteArray::number(++places);
        else
            numbered += character;
    }
    return numbered;
}

} // namespace ratingdesk::sql
