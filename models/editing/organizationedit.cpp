// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/editing/organizationedit.h"

namespace ratingdesk {

namespace {

/// Calls `function` with the field of each organization given.
template <class Function, class... Organizations>
decltype(auto) withField(OrganizationField field, Function function,
                         Organizations &...organizations)
{
    switch (field) {
    case OrganizationField::NameRu:
        return function(organizations.nameRu...);
    case OrganizationField::NameBe:
        return function(organizations.nameBe...);
    case OrganizationField::ShortNameRu:
        return function(organizations.shortNameRu...);
    case OrganizationField::ShortNameBe:
        return function(organizations.shortNameBe...);
    case OrganizationField::Kind:
        return function(organizations.kind...);
    case OrganizationField::State:
        return function(organizations.state...);
    case OrganizationField::Register:
        return function(organizations.registerKind...);
    case OrganizationField::Unp:
        return function(organizations.unp...);
    case OrganizationField::Soato:
        return function(organizations.soato...);
    case OrganizationField::Address:
        return function(organizations.address...);
    case OrganizationField::Phone:
        return function(organizations.phone...);
    case OrganizationField::Email:
        return function(organizations.email...);
    case OrganizationField::Website:
        return function(organizations.website...);
    case OrganizationField::Sphere:
        return function(organizations.sphere...);
    case OrganizationField::Category:
        return function(organizations.category...);
    case OrganizationField::Parent:
        return function(organizations.parent...);
    }
    Q_UNREACHABLE();
}

} // namespace

bool differsIn(OrganizationField field, const Organization &left, const Organization &right)
{
    return withField(
        field, [](const auto &one, const auto &other) { return one != other; }, left, right);
}

std::vector<OrganizationField> changedFields(const Organization &before, const Organization &after)
{
    std::vector<OrganizationField> changed;
    for (const OrganizationField field : editableFields) {
        if (differsIn(field, before, after))
            changed.push_back(field);
    }
    return changed;
}

void copyField(OrganizationField field, const Organization &from, Organization &to)
{
    withField(
        field, [](const auto &source, auto &target) { target = source; }, from, to);
}

MergedEdit mergeEdits(const Organization &base, const Organization &mine,
                      const Organization &theirs)
{
    MergedEdit edit{.merged = theirs, .conflicts = {}, .taken = {}};
    for (const OrganizationField field : editableFields) {
        const bool isMine = differsIn(field, base, mine);
        const bool isTheirs = differsIn(field, base, theirs);
        if (isMine)
            copyField(field, mine, edit.merged);
        if (isMine && isTheirs && differsIn(field, mine, theirs))
            edit.conflicts.push_back(field);
        else if (isTheirs && !isMine)
            edit.taken.push_back(field);
    }
    return edit;
}

} // namespace ratingdesk
