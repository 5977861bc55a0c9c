// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/hierarchy.h"
#include "models/domain/parentspan.h"
#include "models/portal/policy.h"
#include "models/portal/sql/statement.h"
#include "models/portal/sql/task.h"

namespace ratingdesk::sql {

// What is read of the register. Each opens the transaction it needs.

PortalSession portalSession(Connection &connection);
/// The day at which the portal stands still; invalid for a living one.
QDate stoppedAt(Connection &connection);
ReferenceData referenceData(Connection &connection);
/// The same within a transaction that is open already.
ReferenceData readReferenceData(Connection &connection);
std::vector<Organization> organizations(Connection &connection,
                                        const std::optional<std::vector<OrganizationId>> &ids,
                                        const Task &task);
std::vector<ParentSpan> parentSpans(Connection &connection);
std::vector<Hierarchy> hierarchies(Connection &connection, const std::vector<QDate> &days);

/// Whoever is at work: with PostgreSQL the active account of the server's role, with a file the
/// user of this computer. Ends the verb for a role without one, save the owner of the tables, who
/// is an operator in any case.
Actor actorOf(Connection &connection);
/// The same, where nothing is missing that the operation needs; else the end of the verb.
Actor allowedActor(Connection &connection, Operation operation);
/// As the policy asks it, of the register as it stands in the database.
IsWithin isWithin(Connection &connection);
/// Their name alone, whether or not the portal knows them.
QString accountOf(Connection &connection);

} // namespace ratingdesk::sql
