// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/future.h"
#include "models/portal/standvalues.h"

#include <optional>
#include <vector>

namespace ratingdesk {

/// What was printed with a code of its own, and where it hangs.
class StandsFacet
{
public:
    virtual ~StandsFacet() = default;

    /// Those of the organization and of all below it; without one, all where who asks works.
    /// Ordered by id.
    virtual Future<std::vector<Stand>> stands(std::optional<OrganizationId> below) = 0;
    /// Registers what is to be printed: of each, the organization, design and language. Answers in
    /// the same order with ids and codes. All or none; at most longestStandList.
    virtual Future<std::vector<Stand>> addStands(std::vector<Stand> stands,
                                                 QString request = {}) = 0;
    /// Gives the stands of these ids and revisions other places and days. All or none.
    virtual Future<std::vector<Stand>> changeStands(std::vector<Stand> stands,
                                                    QString request = {}) = 0;
};

} // namespace ratingdesk
