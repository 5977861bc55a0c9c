// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/contract/portalundertest.h"
#include "tests/support/testdatabase.h"

namespace ratingdesk {

/// A portal on the run's server. Making one takes a third of a second there: it is made once and
/// copied.
class PostgresqlUnderTest : public PortalUnderTest
{
public:
    /// The way by which a database is reached.
    using Way = std::function<SqlAddress(const SqlAddress &)>;

    PostgresqlUnderTest(std::unique_ptr<TestDatabase> &original, Way way)
        : m_original(original), m_way(std::move(way))
    {
    }

    Result<void> create(const std::function<Result<void>(BulkSink &)> &fill) override
    {
        const TestServer server = TestServer::forThisRun();
        if (!m_original) {
            m_original = std::make_unique<TestDatabase>(server);
            auto created =
                createSqlPortal(m_original->address(), {}, QStringLiteral("Empty"), fill);
            if (!created)
                return Failure(created.error());
        }
        m_copy = std::make_unique<TestDatabase>(server, m_original->address().database);
        m_source = makeSqlPortal(m_way(m_copy->address()), {});
        return {};
    }
    PortalSource &source() override { return *m_source; }
    /// The account signs in to the server itself, with the rights of its group and no others.
    void workAs(const Account &account, const QString &) override
    {
        const QStringList groups{
            QStringLiteral("portal_operator"), QStringLiteral("portal_administrator"),
            QStringLiteral("portal_print"), QStringLiteral("portal_supervisor")};
        RawConnection owner(m_copy->address());
        m_role = account.login;
        const QString password = TestServer::forThisRun().password;
        owner.run(QStringLiteral("CREATE ROLE %1 LOGIN PASSWORD '%2' IN ROLE %3")
                      .arg(m_role, password, groups.at(static_cast<int>(account.role))));
        SqlAddress address = m_copy->address();
        address.user = m_role;
        m_source = makeSqlPortal(m_way(address), password);
    }
    ~PostgresqlUnderTest() override
    {
        m_source.reset();
        if (m_role.isEmpty())
            return;
        RawConnection owner(m_copy->address());
        owner.run(QStringLiteral("DROP OWNED BY %1").arg(m_role));
        owner.run(QStringLiteral("DROP ROLE %1").arg(m_role));
    }
    Q_DISABLE_COPY_MOVE(PostgresqlUnderTest)

private:
    std::unique_ptr<TestDatabase> &m_original;
    Way m_way;
    std::unique_ptr<TestDatabase> m_copy;
    std::unique_ptr<PortalSource> m_source;
    QString m_role; ///< of the account that signed in
};

} // namespace ratingdesk
