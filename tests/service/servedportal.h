// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service/portalservice.h"
#include "models/portal/bulksink.h"
#include "models/portal/sql/sqlportal.h"
#include "tests/portal/sql/sqlportals.h"
#include "tests/service/httpclient.h"

#include <QJsonObject>

namespace ratingdesk {

class HttpRecorder;

namespace test {

/// A new portal, served in this process, with an account of each kind: `operator`; `agency`,
/// `printer` and `watcher` of organization 10. All have the same password.
class ServedPortal
{
public:
    static inline const QString password = QStringLiteral("correct horse");

    using Engine = SqlAddress::Engine;

    explicit ServedPortal(const std::function<Result<void>(BulkSink &)> &fill,
                          Engine engine = Engine::Sqlite);
    ~ServedPortal();
    Q_DISABLE_COPY_MOVE(ServedPortal)

    quint16 port() const { return m_port; }
    /// As the portal's owner.
    const SqlAddress &address() const { return m_place.address(); }
    PortalService &service() { return *m_service; }

    /// The answer to signing in, whatever it is.
    Reply signIn(const QString &account, const QString &secret = password) const;
    /// What goes into Authorization for that account.
    QByteArray tokenOf(const QString &account) const;

    /// As the operator does it.
    bool disable(const QString &account) const;

    /// Asks as that account; `body`, if there is any, is sent as JSON.
    Reply ask(const QByteArray &token, const QByteArray &method, const QByteArray &target,
              const QJsonObject &body = {}, QMap<QByteArray, QByteArray> fields = {}) const;

private:
    SqlPlace m_place;
    SqlAddress m_serviceAddress; ///< as whom the service signs in
    std::shared_ptr<SqlPool> m_pool;
    std::unique_ptr<PortalService> m_service;
    std::unique_ptr<HttpRecorder> m_recorder; ///< where what is said is wanted
    quint16 m_port = 0;
};

QJsonObject jsonOf(const Reply &reply);

} // namespace test
} // namespace ratingdesk
