// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/standvalues.h"
#include "models/portal/wire/json.h"

#include <vector>

namespace ratingdesk::wire {

// JSON of stands: of this, and of Stand.

/// GET and POST /stands, POST /stand-changes.
struct StandList
{
    std::vector<Stand> stands;
    friend bool operator==(const StandList &, const StandList &) = default;
};

} // namespace ratingdesk::wire
