// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service/httpmessage.h"
#include "app/service/keptanswers.h"
#include "models/domain/portalerror.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace ratingdesk {

/// What a client may cost. Every limit is set: those of the engine are none by default.
struct HttpLimits
{
    std::size_t requestLine = 8 * 1024;
    std::size_t fieldName = 256;
    std::size_t fieldValue = 8 * 1024;
    std::size_t fields = 64;
    std::size_t body = 32 * 1024 * 1024;
    std::size_t bodiesOfAll = 256 * 1024 * 1024; ///< of all that is being read or answered at once
    std::size_t connections = 512;
    int requestsPerConnection = 10'000;
    /// To read a whole request; also how long a connection may stay idle.
    std::chrono::milliseconds readTime = std::chrono::seconds(60);
    std::chrono::milliseconds handleTime = std::chrono::minutes(10);
    std::chrono::milliseconds writeTime = std::chrono::minutes(2);
    std::chrono::milliseconds stopTime = std::chrono::seconds(3);
};

/// Takes requests from a socket on a thread of its own and hands them as values to a function in
/// the thread where this lives. A client that goes away before it is answered harms nobody.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    /// Answers one request, once, from the server's thread, now or later. When the last copy goes
    /// without an answer, the client is told of an internal error.
    using Respond = std::function<void(HttpAnswer)>;
    using Handle = std::function<void(HttpRequest, Respond)>;

    explicit HttpServer(Handle handle, const HttpLimits &limits = {});
    ~HttpServer() override;

    /// Listens at a numeric address, on any free port for 0; answers with the port.
    Result<quint16> listen(const QString &address, quint16 port);
    /// Takes no more connections, closes those that wait for nothing, answers what was begun, and
    /// gives the rest up after the time for it. stopped() follows.
    void stop();
    int connectionCount() const;

Q_SIGNALS:
    void stopped();
    /// Answers that were kept were given again, without asking for them here.
    void gaveAgain(const std::vector<ratingdesk::GivenAgain> &given);

private:
    struct Engine;
    struct Pending;

    Handle m_handle;
    HttpLimits m_limits;
    std::shared_ptr<Engine> m_engine;
};

} // namespace ratingdesk
