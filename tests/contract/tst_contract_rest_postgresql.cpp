// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/restundertest.h"
#include "tests/support/testdatabase.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

using namespace ratingdesk;

/// The portal that each test gets a copy of, and the role that the service signs in as: no owner,
/// and nobody itself.
class Original
{
public:
    explicit Original(const std::function<Result<void>(BulkSink &)> &fill)
    {
        m_created = createSqlPortal(address(), {}, u"Empty"_s, fill).and_then([this](auto) {
            return RestUnderTest::invite(address());
        });
        m_isMade = run(u"CREATE ROLE %1 LOGIN"_s) && run(u"GRANT portal_service TO %1"_s);
    }
    ~Original() { run(u"DROP ROLE %1"_s); }
    Q_DISABLE_COPY_MOVE(Original)

    SqlAddress address() const { return m_database.address(); }
    QString service() const { return u"service_of_%1"_s.arg(address().database); }
    Result<void> created() const
    {
        return m_isMade ? m_created : Failure(PortalError{.detail = u"no role"_s});
    }

private:
    bool run(const QString &sql) const { return RawConnection(address()).run(sql.arg(service())); }

    TestDatabase m_database;
    Result<void> m_created;
    bool m_isMade = false;
};

class RestOverPostgresql : public PortalUnderTest
{
public:
    explicit RestOverPostgresql(std::unique_ptr<Original> &original) : m_original(original) {}

    Result<void> create(const std::function<Result<void>(BulkSink &)> &fill) override
    {
        if (!m_original)
            m_original = std::make_unique<Original>(fill);
        if (const auto created = m_original->created(); !created)
            return created;
        m_copy = std::make_unique<TestDatabase>(TestServer::forThisRun(),
                                                m_original->address().database);
        SqlAddress address = m_copy->address();
        address.user = m_original->service();
        m_served = std::make_unique<RestUnderTest>(address);
        return {};
    }
    PortalSource &source() override { return m_served->source(); }
    void workAs(const Account &account, const QString &password) override
    {
        m_served->workAs(account.login, password);
    }
    bool goesByTheTestsClock() const override { return false; }

private:
    std::unique_ptr<Original> &m_original;
    std::unique_ptr<TestDatabase> m_copy;
    std::unique_ptr<RestUnderTest> m_served;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    std::unique_ptr<Original> original;
    return runContract([&original] { return std::make_unique<RestOverPostgresql>(original); }, argc,
                       argv);
}
