// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/portalundertest.h"
#include "tests/support/testdatabase.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

using namespace ratingdesk;

/// Making a portal takes a third of a second on a server: it is made once and copied.
class PostgresqlUnderTest : public PortalUnderTest
{
public:
    explicit PostgresqlUnderTest(std::unique_ptr<TestDatabase> &original) : m_original(original) {}

    Result<void> create(const std::function<Result<void>(BulkSink &)> &fill) override
    {
        const TestServer server = TestServer::forThisRun();
        if (!m_original) {
            m_original = std::make_unique<TestDatabase>(server);
            auto created = createSqlPortal(m_original->address(), {}, u"Empty"_s, fill);
            if (!created)
                return Failure(created.error());
        }
        m_copy = std::make_unique<TestDatabase>(server, m_original->address().database);
        m_source = makeSqlPortal(m_copy->address(), {});
        return {};
    }
    PortalSource &source() override { return *m_source; }

private:
    std::unique_ptr<TestDatabase> &m_original;
    std::unique_ptr<TestDatabase> m_copy;
    std::unique_ptr<PortalSource> m_source;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    std::unique_ptr<TestDatabase> original;
    return runContract([&original] { return std::make_unique<PostgresqlUnderTest>(original); },
                       argc, argv);
}
