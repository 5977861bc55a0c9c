// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "models/domain/validators.h"

namespace ratingdesk {

/// The errors that every portal answers with in the same way, whatever stands behind it.
PortalError organizationMissing(OrganizationId organization);
PortalError staleRevision(const Organization &current);
PortalError wouldCycle(OrganizationId organization);
PortalError hasDependents(OrganizationId organization);
PortalError invalidField(OrganizationField field, const QString &detail = {});
/// `subject` is the key of what was wrong: `on`, `scores`, `given_at` …
PortalError invalidInput(const QString &subject, const QString &detail = {});
PortalError noSuchAccount(const QString &account);
PortalError noSuchStand(StandId stand);
PortalError loginTaken(const QString &login);
PortalError cancelled();
/// Another content was sent under this id before.
PortalError requestReused(const QString &request);

} // namespace ratingdesk
