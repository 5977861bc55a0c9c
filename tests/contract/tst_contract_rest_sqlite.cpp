// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/restundertest.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

using namespace ratingdesk;

class RestOverSqlite : public PortalUnderTest
{
public:
    Result<void> create(const std::function<Result<void>(BulkSink &)> &fill) override
    {
        SqlAddress address;
        address.path = m_folder.filePath(u"portal.sqlite"_s);
        if (const auto created = createSqlPortal(address, {}, u"Empty"_s, fill); !created)
            return Failure(created.error());
        if (const auto invited = RestUnderTest::invite(address); !invited)
            return invited;
        m_served = std::make_unique<RestUnderTest>(address);
        return {};
    }
    PortalSource &source() override { return m_served->source(); }
    void workAs(const Account &account, const QString &password) override
    {
        m_served->workAs(account.login, password);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<RestUnderTest> m_served;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return runContract([] { return std::make_unique<RestOverSqlite>(); }, argc, argv);
}
