// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/contract/contractfixture.h"

namespace ratingdesk {

/// The part of the contract that chance tries: whatever people do, in whatever order, the portal
/// answers as the plain one in memory does, and what it keeps agrees with itself.
class RandomContract : public ContractFixture
{
    Q_OBJECT

public:
    using ContractFixture::ContractFixture;

private Q_SLOTS:
    void randomChangesAgree_data();
    void randomChangesAgree();
    void randomChangesDoWhatIsExpected_data();
    void randomChangesDoWhatIsExpected();
};

} // namespace ratingdesk
