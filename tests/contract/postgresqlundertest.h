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

private:
    std::unique_ptr<TestDatabase> &m_original;
    Way m_way;
    std::unique_ptr<TestDatabase> m_copy;
    std::unique_ptr<PortalSource> m_source;
};

} // namespace ratingdesk
