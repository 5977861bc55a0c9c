// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/answers.h"

#include <QCryptographicHash>

#include <algorithm>

namespace ratingdesk {

namespace {

/// How long a client is asked to wait for a database that does not answer.
constexpr char retryAfter[] = "5";

} // namespace

HttpAnswer problemAnswer(const PortalError &error, bool isConditional)
{
    const int status = wire::statusOf(error, isConditional);
    HttpAnswer answer{.status = status,
                      .contentType = wire::contentTypes::problem,
                      .body = wire::problemOf(error, status)};
    if (status == 503 || status == 429)
        answer.fields.emplace_back("Retry-After", retryAfter);
    if (error.current)
        answer.fields.emplace_back(wire::headers::etag, wire::etagOf(error.current->revision));
    return answer;
}

HttpAnswer problemAnswer(int status)
{
    return {.status = status,
            .contentType = wire::contentTypes::problem,
            .body = wire::problemOf(wire::errorOf(status, {}), status)};
}

HttpAnswer unauthorizedAnswer(bool withToken)
{
    HttpAnswer answer = problemAnswer(401);
    answer.fields.emplace_back("WWW-Authenticate",
                               withToken ? "Bearer realm=\"portal\", error=\"invalid_token\""
                                         : "Bearer realm=\"portal\"");
    return answer;
}

HttpAnswer jsonAnswer(const QJsonObject &object, int status)
{
    return {
        .status = status, .contentType = wire::contentTypes::json, .body = wire::bytesOf(object)};
}

bool prefersJob(const HttpRequest &request)
{
    const auto preferences = request.field("prefer").split(',');
    return std::any_of(preferences.begin(), preferences.end(), [](const QByteArray &preference) {
        return preference.trimmed().compare(wire::headers::respondAsync, Qt::CaseInsensitive) == 0;
    });
}

HttpAnswer taggedAnswer(const HttpRequest &request, HttpAnswer answer)
{
    const QByteArray tag =
        '"' + QCryptographicHash::hash(answer.body, QCryptographicHash::Sha1).toHex() + '"';
    answer.fields.emplace_back(wire::headers::etag, tag);
    if (wire::namesEtag(request.field("if-none-match"), tag)) {
        answer.status = 304;
        answer.body.clear();
    }
    return answer;
}

} // namespace ratingdesk
