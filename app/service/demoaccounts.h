// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "models/portal/actor.h"
#include "models/portal/sqladdress.h"

#include <vector>

namespace ratingdesk {

/// An account that anybody may try the demo portal with.
struct DemoAccount
{
    QString login;
    Role role = Role::Operator;
    QString password{};
};

/// Lets an account of each role into the demo portal, with new passwords each time; those that work
/// in a part of the register work below its first body. Blocks.
Result<std::vector<DemoAccount>> inviteToDemo(const SqlAddress &address);

} // namespace ratingdesk
