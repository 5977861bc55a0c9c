// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/validators.h"

#include <array>
#include <vector>

namespace ratingdesk {

/// The fields that are edited in a form; parent and state have changes of their own.
inline constexpr std::array editableFields{
    OrganizationField::NameRu,      OrganizationField::NameBe,   OrganizationField::ShortNameRu,
    OrganizationField::ShortNameBe, OrganizationField::Kind,     OrganizationField::Register,
    OrganizationField::Unp,         OrganizationField::Soato,    OrganizationField::Address,
    OrganizationField::Phone,       OrganizationField::Email,    OrganizationField::Website,
    OrganizationField::Sphere,      OrganizationField::Category,
};

bool differsIn(OrganizationField field, const Organization &left, const Organization &right);
/// Editable ones only.
std::vector<OrganizationField> changedFields(const Organization &before, const Organization &after);
void copyField(OrganizationField field, const Organization &from, Organization &to);

/// Two edits of one organization brought together.
struct MergedEdit
{
    /// Theirs, with mine where only I changed a field, or where both did.
    Organization merged;
    /// Fields that both changed, to different values: someone has to choose.
    std::vector<OrganizationField> conflicts;
    /// Fields that only they changed.
    std::vector<OrganizationField> taken;
};

/// `base` is what mine was made from, `theirs` what stands in the portal now.
MergedEdit mergeEdits(const Organization &base, const Organization &mine,
                      const Organization &theirs);

} // namespace ratingdesk
