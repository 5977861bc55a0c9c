// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/hierarchy.h"
#include "models/domain/parentspan.h"
#include "models/portal/changeset.h"
#include "models/portal/registervalues.h"

#include <QSet>

#include <map>

namespace ratingdesk {

/// What has to become of a register, told in the plainest way and apart from the rules that portals
/// share: a list of days for each organization, in which each day says below whom it stood.
class RegisterOracle
{
public:
    /// From what a portal holds; days before `first` are not told.
    RegisterOracle(const std::vector<Organization> &organizations,
                   const std::vector<ParentSpan> &spans, const ReferenceData &reference,
                   const QSet<OrganizationId> &rated, QDate first, QDate today);

    /// Carries the set out; false when it has to be refused, and then nothing is different.
    bool apply(const std::vector<Change> &changes);

    /// After an undo everything is as before, under new revisions.
    void takeRevisions(const std::vector<Organization> &organizations);

    std::vector<Organization> organizations() const;
    /// Those that stood somewhere on that day, and below which of the others.
    std::map<OrganizationId, std::optional<OrganizationId>> standingOn(QDate day) const;

private:
    /// Below whom, one entry a day; none: it stood nowhere. An id of 0 is the top.
    using Days = std::vector<std::optional<OrganizationId>>;
    struct Entry
    {
        Organization organization;
        Days days;
    };

    bool carryOut(const CreateOrganization &change);
    bool carryOut(const UpdateOrganization &change);
    bool carryOut(const MoveOrganization &change);
    bool carryOut(const SetOrganizationState &change);
    bool carryOut(const WithdrawOrganization &change);
    bool carryOut(const MergeOrganization &change);

    bool canChangePlace(const Entry &entry, std::size_t on) const;
    bool isValid(const Organization &organization) const;
    bool standsBelow(OrganizationId organization, OrganizationId ancestor) const;
    std::size_t dayNumber(QDate day) const;
    static void stand(Entry &entry, std::size_t from, std::optional<OrganizationId> below);

    std::map<OrganizationId, Entry> m_entries;
    ReferenceData m_reference;
    QSet<OrganizationId> m_rated;
    QDate m_first;
    std::size_t m_today;
    QSet<OrganizationId> m_touched; ///< by the set that is being carried out
};

} // namespace ratingdesk
