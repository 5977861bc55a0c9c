// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/service/servedportal.h"

#include "models/portal/passwords/passwords.h"
#include "models/portal/sql/sqlaccounts.h"
#include "tests/support/httprecorder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ratingdesk::test {

ServedPortal::ServedPortal(const std::function<Result<void>(BulkSink &)> &fill, Engine engine)
    : m_place(engine), m_serviceAddress(m_place.address())
{
    const auto created = createSqlPortal(address(), {}, u"Served"_s, fill);
    if (!created)
        qFatal("no portal: %s", qPrintable(created.error().detail));
    // One hash for all: each takes a tenth of a second.
    static const QString hash = *passwordHash(password);
    SqlAccounts accounts(address(), {});
    const OrganizationId part(10);
    for (const Account &account :
         {Account{.login = u"operator"_s, .role = Role::Operator},
          Account{.login = u"agency"_s, .role = Role::AgencyAdministrator, .scope = part},
          Account{.login = u"printer"_s, .role = Role::PrintStaff, .scope = part},
          Account{.login = u"watcher"_s, .role = Role::Supervisor, .scope = part}}) {
        if (const auto added = accounts.add(account, hash); !added)
            qFatal("no account: %s", qPrintable(added.error().detail));
    }
    if (engine == Engine::Postgresql) {
        m_serviceAddress.user = u"service_of_%1"_s.arg(address().database);
        RawConnection owner(address());
        if (!owner.run(u"CREATE ROLE %1 LOGIN IN ROLE portal_service"_s.arg(m_serviceAddress.user)))
            qFatal("no role: %s", qPrintable(owner.lastError()));
    }
    m_pool = makeSqlPool(m_serviceAddress, {}, 2);
    m_service = std::make_unique<PortalService>(ServiceSetup{
        .database = m_serviceAddress,
        .password = {},
        .makeSource = [this](const QString &account) { return makeSqlPortal(m_pool, account); },
        .makePublicSource = [this] { return makeSqlPortal(m_pool, u"operator"_s); }});
    const auto port = m_service->listen(u"127.0.0.1"_s, 0);
    if (!port)
        qFatal("cannot listen");
    m_port = *port;
    if (HttpRecorder::isWanted()) {
        m_recorder = std::make_unique<HttpRecorder>(m_port);
        m_port = m_recorder->port();
    }
}

ServedPortal::~ServedPortal()
{
    m_service.reset();
    m_pool.reset();
    if (m_serviceAddress.user != address().user) {
        RawConnection owner(address());
        owner.run(u"DROP OWNED BY %1"_s.arg(m_serviceAddress.user));
        owner.run(u"DROP ROLE %1"_s.arg(m_serviceAddress.user));
    }
}

bool ServedPortal::disable(const QString &account) const
{
    const QByteArray token = tokenOf(u"operator"_s);
    const QJsonArray all =
        jsonOf(ask(token, "GET", "/api/v1/accounts")).value("accounts"_L1).toArray();
    for (const QJsonValue &one : all) {
        QJsonObject changed = one.toObject();
        if (changed.value("login"_L1) != account)
            continue;
        changed.insert("is_active"_L1, false);
        return ask(token, "POST", "/api/v1/account-changes", changed,
                   {{"Idempotency-Key", "disable " + account.toUtf8()}})
                   .status == 200;
    }
    return false;
}

Reply ServedPortal::signIn(const QString &account, const QString &secret) const
{
    return test::ask(m_port, "POST", "/api/v1/token",
                     {{"Content-Type", "application/x-www-form-urlencoded"}},
                     "grant_type=password&username=" + QUrl::toPercentEncoding(account) +
                         "&password=" + QUrl::toPercentEncoding(secret));
}

QByteArray ServedPortal::tokenOf(const QString &account) const
{
    const Reply reply = signIn(account);
    if (reply.status != 200)
        qFatal("%s was not let in: %d", qPrintable(account), reply.status);
    return "Bearer " + jsonOf(reply).value("access_token"_L1).toString().toLatin1();
}

Reply ServedPortal::ask(const QByteArray &token, const QByteArray &method, const QByteArray &target,
                        const QJsonObject &body, QMap<QByteArray, QByteArray> fields) const
{
    if (!token.isEmpty())
        fields.insert("Authorization", token);
    return test::ask(m_port, method, target, fields,
                     body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson());
}

QJsonObject jsonOf(const Reply &reply) { return QJsonDocument::fromJson(reply.body).object(); }

} // namespace ratingdesk::test
