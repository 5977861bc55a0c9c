// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service/portalservice.h"
#include "models/portal/bulksink.h"
#include "models/portal/sql/sqlportal.h"
#include "tests/service/httpclient.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace ratingdesk::test {

/// A new portal in a file, served in this process, with an account of each kind: `operator`;
/// `agency`, `printer` and `watcher` of organization 10. All have the same password.
class ServedPortal
{
public:
    static inline const QString password = QStringLiteral("correct horse");

    explicit ServedPortal(const std::function<Result<void>(BulkSink &)> &fill,
                          const HttpLimits &limits = {});

    quint16 port() const { return m_port; }
    const SqlAddress &address() const { return m_address; }
    PortalService &service() { return *m_service; }

    /// The answer to signing in, whatever it is.
    Reply signIn(const QString &account, const QString &secret = password) const;
    /// What goes into Authorization for that account.
    QByteArray tokenOf(const QString &account) const;

    /// Asks as that account; `body`, if there is any, is sent as JSON.
    Reply ask(const QByteArray &token, const QByteArray &method, const QByteArray &target,
              const QJsonObject &body = {}, QMap<QByteArray, QByteArray> fields = {}) const;

private:
    QTemporaryDir m_folder;
    SqlAddress m_address;
    std::shared_ptr<SqlPool> m_pool;
    std::unique_ptr<PortalService> m_service;
    quint16 m_port = 0;
};

QJsonObject jsonOf(const Reply &reply);

} // namespace ratingdesk::test
