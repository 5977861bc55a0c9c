// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/requestlog.h"

#include "models/domain/clock.h"

#include <array>

namespace ratingdesk {

namespace {

/// Methods are text from outside too, and each of them would be counted for itself.
QByteArray knownMethod(const QByteArray &method)
{
    constexpr std::array known{"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"};
    const bool isKnown = std::any_of(known.begin(), known.end(),
                                     [&method](const char *one) { return method == one; });
    return isKnown ? method : QByteArray("OTHER");
}

} // namespace

QByteArray RequestLog::add(const HttpRequest &request, const QByteArray &pattern,
                           const HttpAnswer &answer, Duration took)
{
    const double seconds = std::chrono::duration<double>(took).count();
    const Key key{.method = knownMethod(request.method),
                  .pattern = pattern.isEmpty() ? QByteArray("-") : pattern,
                  .status = answer.status};
    Count &count = m_counts[key];
    ++count.requests;
    count.seconds += seconds;
    count.bytes += answer.body.size();
    return Clock::now().toString(Qt::ISODateWithMs).toLatin1() + ' ' + key.method + ' ' +
           key.pattern + ' ' + QByteArray::number(key.status) + ' ' +
           QByteArray::number(answer.body.size()) + ' ' +
           QByteArray::number(seconds * 1000, 'f', 1) + "ms";
}

QByteArray RequestLog::addAgain(const GivenAgain &given, const QByteArray &pattern)
{
    const Key key{.method = "GET", .pattern = pattern, .status = given.answer.status};
    Count &count = m_counts[key];
    count.requests += given.times;
    count.bytes += given.times * given.bytes;
    return Clock::now().toString(Qt::ISODateWithMs).toLatin1() + " GET " + pattern + ' ' +
           QByteArray::number(key.status) + ' ' + QByteArray::number(given.bytes) + " again " +
           QByteArray::number(given.times) + " times";
}

QByteArray RequestLog::metrics(int connections) const
{
    QByteArray text = "# HELP portal_connections Connections that are open.\n"
                      "# TYPE portal_connections gauge\n"
                      "portal_connections " +
                      QByteArray::number(connections) + '\n';
    const auto family = [this, &text](const QByteArray &name, const QByteArray &help,
                                      const auto &valueOf) {
        text += "# HELP " + name + ' ' + help + "\n# TYPE " + name + " counter\n";
        for (const auto &[key, count] : m_counts) {
            text += name + "{method=\"" + key.method + "\",path=\"" + key.pattern + "\",status=\"" +
                    QByteArray::number(key.status) + "\"} " + valueOf(count) + '\n';
        }
    };
    family("portal_requests_total", "Requests that were answered.",
           [](const Count &count) { return QByteArray::number(count.requests); });
    family("portal_request_seconds_total", "Time that answering them took.",
           [](const Count &count) { return QByteArray::number(count.seconds, 'f', 6); });
    family("portal_answer_bytes_total", "Bytes of their bodies.",
           [](const Count &count) { return QByteArray::number(count.bytes); });
    return text;
}

} // namespace ratingdesk
