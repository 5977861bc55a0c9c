// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/organization.h"
#include "models/domain/parentspan.h"

#include <optional>
#include <variant>
#include <vector>

namespace ratingdesk {

/// A new organization; its id is 0 for the portal to give one, or the id it must get.
struct CreateOrganization
{
    Organization organization;
    /// One that comes back after it was withdrawn stood there all the time; without these it
    /// stands below its parent from the portal's today on.
    std::vector<ParentSpan> spans{};
    /// It stood there like this before, so it may have what is not accepted any more.
    bool isRestored = false;
};

/// New values for all fields but parent and state; `organization.revision` is what the edit was
/// based on.
struct UpdateOrganization
{
    Organization organization;
    bool isRestored = false; ///< as in CreateOrganization
};

/// From that day on below another organization, or at the top. Revision 0 skips the check.
struct MoveOrganization
{
    OrganizationId organization;
    std::optional<OrganizationId> to;
    QDate on; ///< invalid: the portal's today
    qint64 revision = 0;
};

/// Archives or brings back, also from a merge. Revision 0 skips the check.
struct SetOrganizationState
{
    OrganizationId organization;
    OrganizationState state = OrganizationState::Archived;
    qint64 revision = 0;
    /// The history of its place that it had in that state before, as if nothing had been in
    /// between; without these, or where it does not fit any more, the state begins today.
    std::vector<ParentSpan> spans{};
};

/// Makes it a part of the past of another one, its successor, which is active: its links lead
/// there, its own history stays as it was, and from that day on it stands nowhere. Taken back by
/// SetOrganizationState. What stands below it stays there: see mergePlan(). Revision 0 skips the
/// check.
struct MergeOrganization
{
    OrganizationId organization;
    OrganizationId into;
    QDate on; ///< invalid: the portal's today
    qint64 revision = 0;
    std::vector<ParentSpan> spans{}; ///< as in SetOrganizationState
};

/// Takes back a creation; refused (HasDependents) once something hangs on the organization.
struct WithdrawOrganization
{
    OrganizationId organization;
    qint64 revision = 0;
};

using Change = std::variant<CreateOrganization, UpdateOrganization, MoveOrganization,
                            SetOrganizationState, WithdrawOrganization, MergeOrganization>;

/// Changes that happen together or not at all.
struct ChangeSet
{
    std::vector<Change> changes;
    QString reason;
    /// Chosen by the caller: sent twice it is done once, and answered as the first time. Without
    /// one the portal gives one itself.
    QString request{};
};

enum class ApplyMode {
    Commit,
    DryRun, ///< everything is checked and counted, nothing is kept
};

/// What a change set did, or would do.
struct ChangeReceipt
{
    std::vector<Organization>
        organizations;              ///< as they stand afterwards, in the order of the changes
    ChangeSet inverse;              ///< undoes it, as long as nobody changed them since
    int descendantsMoved = 0;       ///< organizations whose path changed with a parent's
    qint64 questionnairesMoved = 0; ///< questionnaires that count elsewhere from now on
};

} // namespace ratingdesk
