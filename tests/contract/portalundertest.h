// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/bulksink.h"
#include "models/portal/portalsource.h"

#include <functional>
#include <memory>

namespace ratingdesk {

/// A portal of one kind that the contract is tried on: fresh for each test, gone afterwards.
class PortalUnderTest
{
public:
    virtual ~PortalUnderTest() = default;

    /// Makes the portal; its first rows come from `fill`. Called once, before source().
    virtual Result<void> create(const std::function<Result<void>(BulkSink &)> &fill) = 0;
    virtual PortalSource &source() = 0;
    /// From now on the source is that account's, which is in the portal and has that password.
    virtual void workAs(const Account &account, const QString &password) = 0;
    /// Whether its journal is dated by the test's clock. A server dates itself what others than its
    /// owner write.
    virtual bool goesByTheTestsClock() const { return true; }
};

using PortalFactory = std::function<std::unique_ptr<PortalUnderTest>()>;

/// Runs the whole contract on portals from the factory, as a Qt Test program does, and returns the
/// number of failures.
int runContract(const PortalFactory &factory, int argc, char **argv);

} // namespace ratingdesk
