// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/portalvalues.h"

namespace ratingdesk {

/// What somebody may or may not do in a portal.
enum class Operation : quint8 {
    ReadWhoReadComments, ///< the lines of the journal that tell of it
};

/// Whether the role allows it at all; nobody whom the portal knows may do nothing.
bool isAllowed(std::optional<Role> role, Operation operation);

} // namespace ratingdesk
