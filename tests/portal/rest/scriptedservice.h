// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service/httpserver.h"
#include "models/portal/portalsource.h"
#include "models/portal/wire/paths.h"

#include <QJsonObject>

#include <map>

namespace ratingdesk::test {

HttpAnswer json(const QJsonObject &object);
HttpAnswer status(int number, HttpFields fields = {});

/// A service that answers as the test says, and otherwise lets everybody in and has no news.
class ScriptedService
{
public:
    using Answer = std::function<std::optional<HttpAnswer>(const HttpRequest &)>;

    ScriptedService();

    /// At the same port as before.
    void start();
    void stop();

    std::unique_ptr<PortalSource> connect(const QString &password = QStringLiteral("secret")) const;

    int countOf(const QByteArray &path) const;

    std::map<QByteArray, Answer> answers; ///< by path; nothing: none at all
    std::vector<HttpRequest> seen;
    std::vector<HttpServer::Respond> waiting; ///< long polls, and what gets no answer
    int tokensGiven = 0;
    std::unique_ptr<HttpServer> server;
    quint16 port = 0;

private:
    void handle(const HttpRequest &request, const HttpServer::Respond &respond);
};

} // namespace ratingdesk::test
