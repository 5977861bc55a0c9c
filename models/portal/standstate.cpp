// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/standstate.h"

namespace ratingdesk {

StandState standState(const Stand &stand)
{
    if (stand.retiredOn.isValid())
        return StandState::Retired;
    return stand.placedOn.isValid() ? StandState::Placed : StandState::Printed;
}

QSet<OrganizationId> withStandInUse(const std::vector<Stand> &stands)
{
    QSet<OrganizationId> organizations;
    for (const Stand &stand : stands) {
        if (standState(stand) != StandState::Retired)
            organizations.insert(stand.organization);
    }
    return organizations;
}

QDate lastSeen(const Stand &stand)
{
    if (standState(stand) != StandState::Placed)
        return {};
    return stand.checkedOn.isValid() ? stand.checkedOn : stand.placedOn;
}

bool isUnseenSince(const Stand &stand, QDate day)
{
    const QDate seen = lastSeen(stand);
    return seen.isValid() && seen < day;
}

bool isSilentSince(const Stand &stand, QDate day)
{
    return standState(stand) == StandState::Placed && stand.placedOn < day &&
           (!stand.scannedOn.isValid() || stand.scannedOn < day);
}

std::optional<StandFault> standFault(const Stand &stand, const NodeOf &node)
{
    if (standState(stand) == StandState::Retired)
        return {};
    if (const OrganizationNode *organization = node(stand.organization)) {
        if (organization->state == OrganizationState::Merged)
            return StandFault::Merged;
        if (organization->state == OrganizationState::Archived)
            return StandFault::Archived;
    }
    return stand.isRenamed ? std::optional(StandFault::Renamed) : std::nullopt;
}

} // namespace ratingdesk
