// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/registervalues.h"
#include "models/portal/standvalues.h"

#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace ratingdesk {

// What is to be done about a stand, for lists of those that are to be visited or printed anew.

enum class StandState : quint8 {
    Printed, ///< and hung nowhere yet
    Placed,
    Retired,
};

/// Why what is printed on it is not right any more.
enum class StandFault : quint8 {
    Renamed,  ///< its organization has another name than it shows
    Archived, ///< its link leads to an organization that is not rated any more
    Merged,
};

StandState standState(const Stand &stand);
/// Of which at least one stand hangs, or waits to be hung.
QSet<OrganizationId> withStandInUse(const std::vector<Stand> &stands);

/// When somebody last saw that it hangs there; invalid where it hangs nowhere.
QDate lastSeen(const Stand &stand);
/// It hangs, and nobody has looked at it since that day.
bool isUnseenSince(const Stand &stand, QDate day);
/// It has hung since before that day, and nobody has opened its link since.
bool isSilentSince(const Stand &stand, QDate day);

using NodeOf = std::function<const OrganizationNode *(OrganizationId)>;

/// Nothing for one that is retired, and where nothing is known of its organization.
std::optional<StandFault> standFault(const Stand &stand, const NodeOf &node);

} // namespace ratingdesk
