// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/portalservice.h"

#include "models/portal/sql/sqlscans.h"

namespace ratingdesk {

namespace {

/// From where a request comes: behind a proxy on this computer, what that one says.
QByteArray clientOf(const HttpRequest &request)
{
    if (request.peer != "127.0.0.1" && request.peer != "::1")
        return request.peer;
    const QByteArray forwarded = request.field("x-forwarded-for").split(',').last().trimmed();
    return forwarded.isEmpty() ? request.peer : forwarded.left(64);
}

} // namespace

PortalService::PortalService(const ServiceSetup &setup)
    : m_signIn(setup.database, setup.password),
      m_api(m_signIn, setup.makeSource),
      m_scans([database = setup.database, password = setup.password] {
          const auto scans = std::make_shared<SqlScans>(database, password);
          return [scans](const ScanCounter::Scans &counted, QDate day) {
              return scans->add(counted, day);
          };
      }),
      m_publicPages(setup.makePublicSource, setup.publicUrl,
                    [this](const QString &code) { m_scans.count(code); }),
      m_server(
          [this](HttpRequest request, HttpServer::Respond respond) {
              handle(std::move(request), std::move(respond));
          },
          setup.limits)
{
    m_router.add("POST", wire::paths::token, [this](const Call &call) {
        m_signIn.answer(call.request, clientOf(call.request), call.respond);
    });
    m_api.addTo(m_router);
    m_publicPages.addTo(m_router);
    m_router.add("GET", wire::paths::health,
                 [this](const Call &call) { m_signIn.reach(call.respond); });
    m_router.add("GET", wire::paths::metrics, [this](const Call &call) {
        call.respond({.contentType = "text/plain; version=0.0.4",
                      .body = m_log.metrics(m_server.connectionCount())});
    });
    connect(&m_server, &HttpServer::gaveAgain, this, [this](const std::vector<GivenAgain> &given) {
        for (const GivenAgain &one : given)
            Q_EMIT answered(m_log.addAgain(one, m_router.match("GET", one.path).pattern));
    });
    connect(&m_server, &HttpServer::stopped, this, &PortalService::stopped);
}

PortalService::~PortalService() { m_api.stop(); }

Result<quint16> PortalService::listen(const QString &address, quint16 port)
{
    return m_server.listen(address, port);
}

void PortalService::stop()
{
    m_api.stop();
    m_server.stop();
}

void PortalService::handle(HttpRequest request, HttpServer::Respond respond)
{
    const Router::Match match = m_router.match(request.method, request.path);
    HttpRequest head = request;
    head.body.clear();
    const auto logged = [this, head, pattern = match.pattern, respond = std::move(respond),
                         begun = std::chrono::steady_clock::now()](HttpAnswer answer) {
        answer.fields.emplace_back("X-Content-Type-Options", "nosniff");
        Q_EMIT answered(m_log.add(head, pattern, answer, std::chrono::steady_clock::now() - begun));
        respond(std::move(answer));
    };
    if (match.handle) {
        (*match.handle)({.request = std::move(request), .places = match.places, .respond = logged});
    } else if (match.pattern.isEmpty()) {
        logged(problemAnswer(404));
    } else {
        HttpAnswer answer = problemAnswer(405);
        answer.fields.emplace_back("Allow", match.methods);
        logged(std::move(answer));
    }
}

} // namespace ratingdesk
