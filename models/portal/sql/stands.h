// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sql/requests.h"
#include "models/portal/standvalues.h"

namespace ratingdesk::sql {

// As StandsFacet says it. The second and third need no transaction: they have their own.

std::vector<Stand> stands(Connection &connection, std::optional<OrganizationId> below);
std::vector<Stand> addStands(Connection &connection, const Request &request,
                             const std::vector<Stand> &wanted);
std::vector<Stand> changeStands(Connection &connection, const Request &request,
                                const std::vector<Stand> &wanted);

} // namespace ratingdesk::sql
