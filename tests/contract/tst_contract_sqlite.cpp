// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/sqlportal.h"
#include "tests/contract/portalundertest.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

using namespace ratingdesk;

class SqliteUnderTest : public PortalUnderTest
{
public:
    Result<void> create(const std::function<Result<void>(BulkSink &)> &fill) override
    {
        m_address.path = m_folder.filePath(u"portal.sqlite"_s);
        auto created = createSqlPortal(m_address, {}, u"Empty"_s, fill);
        if (!created)
            return Failure(created.error());
        m_source = makeSqlPortal(m_address, {});
        return {};
    }
    PortalSource &source() override { return *m_source; }
    void workAs(const Account &account, const QString &) override
    {
        constexpr int readers = 2;
        m_source = makeSqlPortal(makeSqlPool(m_address, {}, readers), account.login);
    }

private:
    QTemporaryDir m_folder;
    SqlAddress m_address;
    std::unique_ptr<PortalSource> m_source;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return runContract([] { return std::make_unique<SqliteUnderTest>(); }, argc, argv);
}
