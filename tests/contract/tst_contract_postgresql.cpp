// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/portalundertest.h"
#include "tests/support/testdatabase.h"

using namespace Qt::StringLiterals;

namespace {

using namespace ratingdesk;

class PostgresqlUnderTest : public PortalUnderTest
{
public:
    Result<void> create(const std::function<Result<void>(BulkSink &)> &fill) override
    {
        auto created = createSqlPortal(m_database.address(), {}, u"Empty"_s, fill);
        if (!created)
            return Failure(created.error());
        m_source = makeSqlPortal(m_database.address(), {});
        return {};
    }
    PortalSource &source() override { return *m_source; }

private:
    TestDatabase m_database;
    std::unique_ptr<PortalSource> m_source;
};

} // namespace

int main(int argc, char **argv)
{
    return runContract([] { return std::make_unique<PostgresqlUnderTest>(); }, argc, argv);
}
