// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/hierarchy.h"
#include "models/portal/changeset.h"
#include "models/portal/future.h"
#include "models/portal/registervalues.h"

#include <memory>

namespace ratingdesk {

/// The organizations, where they stand and stood, and the lists that they refer to.
class RegisterFacet
{
public:
    virtual ~RegisterFacet() = default;

    /// Shared only because a future gives copies of what it holds: whoever asked may take it apart.
    virtual Future<std::shared_ptr<OrganizationSkeleton>> skeleton(bool withSearchText) = 0;
    virtual Future<ReferenceData> referenceData() = 0;
    /// In the order of the ids; one that does not exist is left out. No ids: all, ordered by id.
    virtual Future<std::vector<Organization>>
    organizations(std::optional<std::vector<OrganizationId>> ids) = 0;
    /// The organizations that come after that id, ordered by id; 0: from the first one on. `limit`
    /// is 1 to longestRegisterPage. Whatever others change between two pages, what is there all the
    /// time is in exactly one of them, and only the last one may be short.
    virtual Future<RegisterPage> registerPage(OrganizationId after, int limit) = 0;
    /// Every place that any organization has had, ordered by organization and day.
    virtual Future<std::vector<ParentSpan>> parentSpans() = 0;
    /// Who stood below whom at the end of each of these days.
    virtual Future<std::vector<Hierarchy>> hierarchies(std::vector<QDate> days) = 0;

    virtual Future<ChangeReceipt> apply(ChangeSet changes, ApplyMode mode) = 0;
    /// Adds an entry to a list, unless there is one of its name; answers with the id that it got.
    /// `request` as ChangeSet::request.
    virtual Future<ListEntry> addListEntry(ListEntry entry, QString reason, ApplyMode mode,
                                           QString request = {}) = 0;
};

} // namespace ratingdesk
