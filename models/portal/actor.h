// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QString>

#include <optional>

namespace ratingdesk {

enum class Role : quint8 {
    Operator,
    AgencyAdministrator,
    PrintStaff,
    Supervisor,
};

/// Who is at work, as the portal knows it.
struct Actor
{
    QString account;
    std::optional<Role> role{}; ///< none: nobody whom the portal knows, who may do nothing
    /// The root of the subtree in which the account works; none: the whole register.
    std::optional<OrganizationId> scope{};
    /// Otherwise nobody asked who it is: whoever may open a portal file works on it as its
    /// operator.
    bool hasSignedIn = true;

    friend bool operator==(const Actor &, const Actor &) = default;
};

} // namespace ratingdesk
