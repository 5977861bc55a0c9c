// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/portal/rest/scriptedservice.h"

#include "models/portal/rest/restportal.h"
#include "models/portal/wire/sessionjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk::test {

HttpAnswer json(const QJsonObject &object)
{
    return {.status = 200, .contentType = wire::contentTypes::json, .body = wire::bytesOf(object)};
}

HttpAnswer status(int number, HttpFields fields)
{
    return {.status = number,
            .contentType = "text/html",
            .body = "<html>",
            .fields = std::move(fields)};
}

ScriptedService::ScriptedService()
{
    answers[wire::paths::token] = [this](const HttpRequest &) {
        ++tokensGiven;
        wire::TokenAnswer answer;
        answer.accessToken = u"token-%1"_s.arg(tokensGiven);
        answer.expiresIn = 600;
        answer.refreshToken = u"refresh-%1"_s.arg(tokensGiven);
        return json(wire::toJson(answer));
    };
    answers[wire::paths::session] = [](const HttpRequest &) {
        PortalSession session;
        session.actor = {.account = u"vera"_s, .role = Role::Operator};
        session.portal.name = u"Portal"_s;
        session.portal.dataRevision = 1;
        return json(wire::toJson(session));
    };
    start();
}

void ScriptedService::start()
{
    server = std::make_unique<HttpServer>(
        [this](const HttpRequest &request, const HttpServer::Respond &respond) {
            handle(request, respond);
        });
    port = server->listen(u"127.0.0.1"_s, port).value();
}

void ScriptedService::stop()
{
    waiting.clear();
    server.reset();
}

std::unique_ptr<PortalSource> ScriptedService::connect(const QString &password) const
{
    TimeLimits limits;
    limits.statement = std::chrono::seconds(2);
    limits.longStatement = std::chrono::seconds(2);
    limits.grace = std::chrono::milliseconds(500);
    return makeRestPortal(
        {.base = QUrl(u"http://127.0.0.1:%1"_s.arg(port)), .account = u"vera"_s, .authorities = {}},
        password, limits);
}

int ScriptedService::countOf(const QByteArray &path) const
{
    return static_cast<int>(std::count_if(seen.begin(), seen.end(),
                                          [&path](const auto &each) { return each.path == path; }));
}

void ScriptedService::handle(const HttpRequest &request, const HttpServer::Respond &respond)
{
    seen.push_back(request);
    const auto found = answers.find(request.path);
    if (found != answers.end()) {
        if (const auto answer = found->second(request)) {
            respond(*answer);
            return;
        }
    } else if (request.path != wire::paths::changes) {
        respond(status(404));
        return;
    }
    waiting.push_back(respond);
}

} // namespace ratingdesk::test
