// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/portalundertest.h"
#include "tests/support/fakeportal.h"

#include <QCoreApplication>

namespace {

using namespace ratingdesk;

class FakeUnderTest : public PortalUnderTest
{
public:
    Result<void> create(const std::function<Result<void>(BulkSink &)> &fill) override
    {
        return fill(m_portal.data());
    }
    PortalSource &source() override { return m_portal; }
    void workAs(const Account &account, const QString &) override
    {
        m_portal.data().actor = {
            .account = account.login, .role = account.role, .scope = account.scope};
    }

private:
    FakePortal m_portal;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return runContract([] { return std::make_unique<FakeUnderTest>(); }, argc, argv);
}
