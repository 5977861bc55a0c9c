// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "models/portal/actor.h"
#include "models/portal/changeset.h"
#include "models/portal/journalvalues.h"
#include "models/portal/parentspans.h"

#include <functional>

namespace ratingdesk {

/// What is below an organization and counts with it.
struct SubtreeSize
{
    int descendants = 0;
    qint64 questionnaires = 0; ///< its own ones included
};

/// What the rules of change ask of whoever stores the register. Everything written here belongs to
/// one transaction of the storing side.
class RegisterStorage
{
public:
    virtual ~RegisterStorage() = default;

    /// Why it cannot be asked any more. After an error everything answers empty, and nothing is
    /// written: who asked looks here before believing an answer.
    virtual std::optional<PortalError> failure() const = 0;

    virtual std::optional<Organization> find(OrganizationId organization) = 0;
    /// One that nothing in the portal ever had, up to highestOrganizationId; 0 when none is left.
    virtual OrganizationId unusedId() = 0;
    /// Whether the organization is `ancestor` itself or stands below it.
    virtual bool isWithin(OrganizationId organization, OrganizationId ancestor) = 0;
    virtual SubtreeSize subtreeSize(OrganizationId organization) = 0;
    /// Whether anything refers to it: subordinates of any day, questionnaires, stands, accounts …
    virtual bool hasDependents(OrganizationId organization) = 0;
    virtual bool hasSphere(SphereId sphere) = 0;
    virtual std::optional<SphereId> sphereOf(CategoryId category) = 0;
    virtual ParentSpans spansOf(OrganizationId organization) = 0;

    virtual void insert(const Organization &organization, QDate createdOn) = 0;
    virtual void update(const Organization &before, const Organization &after) = 0;
    virtual void remove(OrganizationId organization) = 0;
    virtual void replaceSpans(OrganizationId organization, const ParentSpans &before,
                              const ParentSpans &after) = 0;
    /// Id, time and actor are the storing side's.
    virtual void record(const JournalEntry &entry) = 0;
};

/// Carries out the changes one after the other by the rules that hold for every portal: rights,
/// revisions, valid fields, no cycles, dated parents, the journal, the inverse. A revision is
/// checked where the set touches an organization for the first time: what follows is based on the
/// set itself. A change that changes nothing leaves no trace. `step` is called before each change
/// with its number; false stops with Cancelled. After an error the storage has to be rolled back;
/// the error of a change that was rejected tells what became of all others too.
Result<ChangeReceipt> applyChanges(const ChangeSet &changes, RegisterStorage &storage,
                                   const Actor &actor, QDate today,
                                   const std::function<bool(std::size_t done)> &step);

} // namespace ratingdesk
