// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service/api.h"
#include "app/service/httpserver.h"
#include "app/service/publicpages.h"
#include "app/service/requestlog.h"
#include "app/service/scancounter.h"
#include "app/service/signin.h"

namespace ratingdesk {

/// What is served, and how.
struct ServiceSetup
{
    SqlAddress database;
    QString password;
    PortalSessions::MakeSource makeSource;
    /// With whose eyes everybody looks who has not signed in.
    PublicProfiles::MakeSource makePublicSource;
    QString publicUrl{}; ///< see PublicPages
    HttpLimits limits{};
};

/// A portal in a database, served over HTTP.
class PortalService : public QObject
{
    Q_OBJECT

public:
    explicit PortalService(const ServiceSetup &setup);
    ~PortalService() override;

    Result<quint16> listen(const QString &address, quint16 port);
    /// What was begun is finished; stopped() follows.
    void stop();

Q_SIGNALS:
    void stopped();
    /// A line for each request, without what is anybody's: method, pattern of the path, status …
    void answered(const QByteArray &line);

private:
    void handle(HttpRequest request, HttpServer::Respond respond);

    RequestLog m_log;
    SignIn m_signIn;
    Api m_api;
    ScanCounter m_scans;
    PublicPages m_publicPages;
    Router m_router;
    HttpServer m_server;
};

} // namespace ratingdesk
