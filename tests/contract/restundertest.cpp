// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/restundertest.h"

#include "models/portal/passwords/passwords.h"
#include "models/portal/rest/restportal.h"
#include "models/portal/sql/sqlaccounts.h"
#include "tests/support/httprecorder.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

const QString password = u"correct horse"_s;

} // namespace

Result<void> RestUnderTest::invite(const SqlAddress &address)
{
    // One hash for all: each takes a tenth of a second.
    static const QString hash = *passwordHash(password);
    return SqlAccounts(address, {}).add({.login = account, .role = Role::Operator}, hash);
}

RestUnderTest::RestUnderTest(const SqlAddress &address)
{
    constexpr int readers = 2;
    m_pool = makeSqlPool(address, {}, readers);
    m_service = std::make_unique<PortalService>(ServiceSetup{
        .database = address,
        .password = {},
        .makeSource = [this](const QString &login) { return makeSqlPortal(m_pool, login); },
        .makePublicSource = [address] { return makeSqlPortal(address, {}); }});
    const auto port = m_service->listen(u"127.0.0.1"_s, 0);
    if (!port)
        qFatal("it cannot listen: %s", qPrintable(port.error().detail));
    quint16 reached = *port;
    if (HttpRecorder::isWanted()) {
        m_recorder = std::make_unique<HttpRecorder>(*port);
        reached = m_recorder->port();
    }
    m_base = QUrl(u"http://127.0.0.1:%1"_s.arg(reached));
    workAs(account, password);
}

void RestUnderTest::workAs(const QString &login, const QString &secret)
{
    m_source = makeRestPortal({.base = m_base, .account = login, .authorities = {}}, secret);
}

RestUnderTest::~RestUnderTest() = default;

} // namespace ratingdesk
