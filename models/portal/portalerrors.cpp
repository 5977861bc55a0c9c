// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/portalerrors.h"

namespace ratingdesk {

namespace {

using Kind = PortalError::Kind;
using Problem = PortalError::Problem;

PortalError about(OrganizationId organization, Kind kind, Problem problem)
{
    return {.kind = kind,
            .problem = problem,
            .subject = QString::number(organization.value()),
            .detail = {},
            .current = {}};
}

} // namespace

PortalError organizationMissing(OrganizationId organization)
{
    return about(organization, Kind::NotFound, Problem::OrganizationMissing);
}

PortalError staleRevision(const Organization &current)
{
    PortalError error = about(current.id, Kind::Conflict, Problem::StaleRevision);
    error.current = std::make_shared<const Organization>(current);
    return error;
}

PortalError wouldCycle(OrganizationId organization)
{
    return about(organization, Kind::Invalid, Problem::WouldCycle);
}

PortalError hasDependents(OrganizationId organization)
{
    return about(organization, Kind::Conflict, Problem::HasDependents);
}

PortalError invalidField(OrganizationField field, const QString &detail)
{
    return {.kind = Kind::Invalid,
            .problem = Problem::InvalidField,
            .subject = fieldKey(field),
            .detail = detail,
            .current = {}};
}

PortalError invalidInput(const QString &subject, const QString &detail)
{
    return {.kind = Kind::Invalid,
            .problem = Problem::InvalidInput,
            .subject = subject,
            .detail = detail,
            .current = {}};
}

PortalError requestReused(const QString &request)
{
    return {.kind = Kind::Conflict,
            .problem = Problem::RequestReused,
            .subject = request,
            .detail = {},
            .current = {}};
}

PortalError noSuchAccount(const QString &account)
{
    return {.kind = Kind::NotFound,
            .problem = Problem::NoSuchAccount,
            .subject = account,
            .detail = {},
            .current = {}};
}

PortalError noSuchStand(StandId stand)
{
    return {.kind = Kind::NotFound,
            .problem = Problem::NoSuchStand,
            .subject = QString::number(stand.value()),
            .detail = {},
            .current = {}};
}

PortalError loginTaken(const QString &login)
{
    return {.kind = Kind::Conflict,
            .problem = Problem::LoginTaken,
            .subject = login,
            .detail = {},
            .current = {}};
}

PortalError cancelled()
{
    return {.kind = Kind::Cancelled,
            .problem = Problem::Other,
            .subject = {},
            .detail = {},
            .current = {}};
}

} // namespace ratingdesk
