// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/changeset.h"
#include "models/portal/registervalues.h"

#include <QDateTime>

#include <vector>

namespace ratingdesk {

/// What has to be done for several organizations to become one.
struct MergePlan
{
    OrganizationId into;
    std::vector<OrganizationId> merged; ///< each once, the successor not among them
    /// They stood below one of those, and come to stand below the successor; each with what is
    /// below it.
    std::vector<OrganizationId> moved;
    int movedAlong = 0; ///< what is below the moved
    /// The successor stood below one of those, and comes to stand where that stood.
    bool isLifted = false;
    std::vector<Change> changes;
};

/// `nodes` are the register, ordered by id; those who have been merged already and whom it does not
/// know are left out. Everything begins on that day; without one, on the portal's today.
MergePlan mergePlan(const std::vector<OrganizationNode> &nodes,
                    const std::vector<OrganizationId> &organizations, OrganizationId into,
                    QDate on = {});

/// A merge as the journal tells of it.
struct MergeRecord
{
    OrganizationId organization;
    OrganizationId into;
    OrganizationState before = OrganizationState::Active;
    std::vector<OrganizationId> moved; ///< from it to the successor, in the same change set
    QDateTime at;                      ///< invalid: the journal does not tell of it
    QString actor;
    QString reason;
};

/// What takes a merge back: the organization is what it was before, and what had moved with the
/// merge stands below it again, save what was moved elsewhere since.
std::vector<Change> separation(const std::vector<OrganizationNode> &nodes,
                               const MergeRecord &record);

} // namespace ratingdesk
