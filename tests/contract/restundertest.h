// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service/portalservice.h"
#include "models/portal/sql/sqlportal.h"
#include "tests/contract/portalundertest.h"

#include <QUrl>

namespace ratingdesk {

class HttpRecorder;

/// A portal that is reached over its API: the real client, the real service, a socket between them,
/// and a database behind.
class RestUnderTest
{
public:
    static inline const QString account = QStringLiteral("contract");

    /// Lets the account into the portal, as its operator. Blocks.
    static Result<void> invite(const SqlAddress &address);

    /// Serves a portal into which the account was let.
    explicit RestUnderTest(const SqlAddress &address);
    ~RestUnderTest();
    Q_DISABLE_COPY_MOVE(RestUnderTest)

    PortalSource &source() { return *m_source; }
    /// Signs in as another account.
    void workAs(const QString &login, const QString &password);

private:
    std::shared_ptr<SqlPool> m_pool;
    std::unique_ptr<PortalService> m_service;
    QUrl m_base;
    std::unique_ptr<HttpRecorder> m_recorder; ///< where what is said is wanted
    std::unique_ptr<PortalSource> m_source;
};

} // namespace ratingdesk
