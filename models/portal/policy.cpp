// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/policy.h"

namespace ratingdesk {

bool isAllowed(std::optional<Role> role, Operation operation)
{
    switch (operation) {
    case Operation::ReadWhoReadComments:
        return role == Role::Operator || role == Role::AgencyAdministrator;
    }
    Q_UNREACHABLE();
}

} // namespace ratingdesk
