// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/portalundertest.h"
#include "tests/support/fakeportal.h"
#include "tests/support/shufflingportal.h"

#include <QCoreApplication>

namespace {

using namespace ratingdesk;

/// The contract must hold whenever and in whatever order answers come; each test has an order of
/// its own.
class ShuffledUnderTest : public PortalUnderTest
{
public:
    explicit ShuffledUnderTest(unsigned seed) : m_shuffled(m_portal, seed) {}

    Result<void> create(const std::function<Result<void>(BulkSink &)> &fill) override
    {
        return fill(m_portal.data());
    }
    PortalSource &source() override { return m_shuffled; }
    void workAs(const Account &account, const QString &) override
    {
        m_portal.data().actor = {
            .account = account.login, .role = account.role, .scope = account.scope};
    }

private:
    FakePortal m_portal;
    ShufflingPortal m_shuffled;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    unsigned seed = 0;
    return runContract([&seed] { return std::make_unique<ShuffledUnderTest>(++seed); }, argc, argv);
}
