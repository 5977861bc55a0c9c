// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/policy.h"

namespace ratingdesk {

namespace {

bool allows(Role role, Operation operation)
{
    switch (operation) {
    case Operation::ReadRegister:
    case Operation::ReadRatings:
    case Operation::ReadJournal:
    case Operation::ReadStands:
        return true;
    case Operation::KeepStands:
        return role != Role::Supervisor;
    case Operation::ReadComments:
        return role != Role::PrintStaff;
    case Operation::ReadWhoReadComments:
    case Operation::ChangeOrganizations:
    case Operation::KeepAccounts:
        return role == Role::Operator || role == Role::AgencyAdministrator;
    case Operation::ChangeLists:
    case Operation::AddQuestionnaires:
    case Operation::CheckPortal:
    case Operation::CopyPortal:
        return role == Role::Operator;
    }
    Q_UNREACHABLE();
}

bool isOwn(const Actor &actor, const Account &account)
{
    return actor.hasSignedIn && actor.account == account.login;
}

/// The places that a change touches: all of them have to lie where the actor works.
struct Places
{
    std::vector<std::optional<OrganizationId>> touched{};
    std::optional<OrganizationId> displaced{}; ///< whose place or state changes

    void operator()(const CreateOrganization &change) { touched = {change.organization.parent}; }
    void operator()(const UpdateOrganization &change) { touched = {change.organization.id}; }
    void operator()(const MoveOrganization &change)
    {
        touched = {change.organization, change.to};
        displaced = change.organization;
    }
    void operator()(const SetOrganizationState &change)
    {
        touched = {change.organization};
        displaced = change.organization;
    }
    void operator()(const WithdrawOrganization &change)
    {
        touched = {change.organization};
        displaced = change.organization;
    }
    void operator()(const MergeOrganization &change)
    {
        touched = {change.organization, change.into};
        displaced = change.organization;
    }
};

} // namespace

std::optional<MissingRight> missingRight(const Actor &actor, Operation operation)
{
    if (!actor.role)
        return MissingRight::Account;
    if (!allows(*actor.role, operation))
        return MissingRight::Role;
    return {};
}

std::optional<MissingRight> missingRight(const Actor &actor, Operation operation,
                                         std::optional<OrganizationId> where,
                                         const IsWithin &isWithin)
{
    if (const auto missing = missingRight(actor, operation))
        return missing;
    if (actor.scope && (!where || !isWithin(*where, *actor.scope)))
        return MissingRight::Place;
    return {};
}

std::optional<MissingRight> missingRight(const Actor &actor, const Change &change,
                                         const IsWithin &isWithin)
{
    Places places;
    std::visit(places, change);
    for (const auto &place : places.touched) {
        if (const auto missing =
                missingRight(actor, Operation::ChangeOrganizations, place, isWithin))
            return missing;
    }
    if (actor.scope && places.displaced == actor.scope)
        return MissingRight::Place;
    return {};
}

std::optional<MissingRight> missingRightToSee(const Actor &actor, const Account &account,
                                              const IsWithin &isWithin)
{
    if (const auto missing = missingRight(actor, Operation::KeepAccounts))
        return missing;
    if (isOwn(actor, account))
        return {};
    // What works in the whole register is an operator's to keep.
    if (!account.scope && (actor.role != Role::Operator || actor.scope))
        return MissingRight::Place;
    if (actor.scope && !isWithin(*account.scope, *actor.scope))
        return MissingRight::Place;
    return {};
}

std::optional<MissingRight> missingRightToKeep(const Actor &actor, const Account &account,
                                               const IsWithin &isWithin)
{
    if (const auto missing = missingRight(actor, Operation::KeepAccounts))
        return missing;
    if (isOwn(actor, account))
        return MissingRight::Own;
    if (account.role == Role::Operator && actor.role != Role::Operator)
        return MissingRight::Role;
    return missingRightToSee(actor, account, isWithin);
}

std::optional<MissingRight> missingRightToSetPassword(const Actor &actor, const Account &account,
                                                      const IsWithin &isWithin)
{
    if (isOwn(actor, account))
        return missingRight(actor, Operation::KeepAccounts);
    return missingRightToKeep(actor, account, isWithin);
}

Result<void> allowedUnless(std::optional<MissingRight> missing, const Actor &actor)
{
    if (!missing)
        return {};
    PortalError error{.kind = PortalError::Kind::Forbidden, .subject = actor.account};
    switch (*missing) {
    case MissingRight::Account:
        error.problem = PortalError::Problem::AccountMissing;
        break;
    case MissingRight::Role:
        error.problem = PortalError::Problem::RoleForbids;
        break;
    case MissingRight::Place:
        error.problem = PortalError::Problem::OutsideScope;
        break;
    case MissingRight::Own:
        error.problem = PortalError::Problem::OwnAccount;
        break;
    }
    return Failure(error);
}

} // namespace ratingdesk
