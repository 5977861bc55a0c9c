// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/organization.h"

#include <vector>

namespace ratingdesk {

/// Two active organizations that may be one, and what speaks for it.
struct LikelyDuplicate
{
    OrganizationId first; ///< the lower id
    OrganizationId second;
    int likeness = 0; ///< of their names, in percent
    bool sameUnp = false;
    bool sameAddress = false;
    bool sameParent = false;

    /// The more, the likelier.
    int weight() const;

    friend bool operator==(const LikelyDuplicate &, const LikelyDuplicate &) = default;
};

/// Names that are at least this alike are near-equal.
inline constexpr int nearlyEqual = 85;

/// What speaks for these two being one; nothing where they are likely two. Branches share their
/// УНП and neighbours a house, so it takes near-equal names and one of these, or both for
/// organizations that do not stand below each other.
std::optional<LikelyDuplicate> likelyDuplicate(const Organization &one, const Organization &other);

/// All such pairs, the likeliest first. Takes time in proportion to the register, save for many
/// that are called nearly the same at one place.
std::vector<LikelyDuplicate> likelyDuplicates(const std::vector<Organization> &organizations);

} // namespace ratingdesk
