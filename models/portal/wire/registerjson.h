// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/changeset.h"
#include "models/portal/registervalues.h"
#include "models/portal/wire/json.h"

namespace ratingdesk::wire {

// JSON of the register: of these, and of Organization, ReferenceData, ChangeReceipt, ListEntry.

/// The most organizations that one page or one look-up gives.
inline constexpr int longestPage = longestRegisterPage;

/// POST /organizations/lookup.
struct OrganizationLookup
{
    std::vector<OrganizationId> ids;
    friend bool operator==(const OrganizationLookup &, const OrganizationLookup &) = default;
};

/// Organizations in the order asked for, or a page of all of them.
struct OrganizationPage
{
    std::vector<Organization> organizations;
    std::optional<QString> next{}; ///< the cursor of the page that follows
    friend bool operator==(const OrganizationPage &, const OrganizationPage &) = default;
};

/// The cursor of the page after this organization; nothing for a text that is none.
QString cursorAfter(OrganizationId organization);
std::optional<OrganizationId> organizationOfCursor(const QString &cursor);

/// POST /change-sets. ChangeSet::request is not in it: it is the header Idempotency-Key.
struct ChangeSetRequest : ChangeSet
{
    ApplyMode mode = ApplyMode::Commit;
};

/// POST /list-entries.
struct ListEntryRequest
{
    ListEntry entry;
    QString reason;
    ApplyMode mode = ApplyMode::Commit;
    friend bool operator==(const ListEntryRequest &, const ListEntryRequest &) = default;
};

} // namespace ratingdesk::wire
