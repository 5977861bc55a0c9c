// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/hierarchy.h"
#include "models/domain/parentspan.h"
#include "models/portal/policy.h"
#include "models/portal/sql/statement.h"
#include "models/portal/sql/task.h"

namespace ratingdesk::sql {

// What is read of the register, within the transaction of whoever asks; portalSession() opens its
// own.

PortalSession portalSession(Connection &connection);
/// The day at which the portal stands still; invalid for a living one.
QDate stoppedAt(Connection &connection);
/// That day, or Minsk's today.
QDate portalToday(Connection &connection);
ReferenceData referenceData(Connection &connection);
std::vector<Organization> organizations(Connection &connection,
                                        const std::optional<std::vector<OrganizationId>> &ids,
                                        const Task &task);
RegisterPage registerPage(Connection &connection, OrganizationId after, int limit);
std::vector<ParentSpan> parentSpans(Connection &connection);
std::vector<Hierarchy> hierarchies(Connection &connection, const std::vector<QDate> &days);

/// Whoever is at work: the account that the connection acts for, if it does; else with PostgreSQL
/// the active account of the server's role, with a file the user of this computer. Ends the verb
/// for whom the portal does not know, save the owner of the tables, who is an operator in any case.
Actor actorOf(Connection &connection);
/// The same, where nothing is missing that the operation needs; else the end of the verb.
Actor allowedActor(Connection &connection, Operation operation);
/// As the policy asks it, of the register as it stands in the database.
IsWithin isWithin(Connection &connection);
/// Their name alone, whether or not the portal knows them.
QString accountOf(Connection &connection);

} // namespace ratingdesk::sql
