// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/language.h"
#include "models/domain/region.h"

#include <QDate>
#include <QString>

#include <optional>

namespace ratingdesk {

enum class OrganizationKind : quint8 {
    Body,
    Organization,
    Subdivision,
};

enum class OrganizationState : quint8 {
    Active,
    Archived,
    Merged,
};

enum class Register : quint8 {
    General,
    Local,
};

/// Any node of the hierarchy that can be rated, with everything the register knows about it.
struct Organization
{
    OrganizationId id;
    std::optional<OrganizationId> parent;
    OrganizationKind kind = OrganizationKind::Organization;
    OrganizationState state = OrganizationState::Active;
    Register registerKind = Register::General;

    /// Official names; at least one of the two full ones is there. Up to 255 characters each.
    QString nameRu;
    QString nameBe;
    QString shortNameRu;
    QString shortNameBe;

    QString unp;   ///< taxpayer number, 9 characters, or empty; branches share one
    QString soato; ///< 10 digits, or empty; the first one is the region
    QString address;
    QString phone;
    QString email;
    QString website;
    std::optional<SphereId> sphere;
    std::optional<CategoryId> category;

    std::optional<OrganizationId> mergedInto;
    qint64 revision = 0; ///< grows with every change; a save names the one it was based on

    Region region() const;
    /// The short name if there is one, else the full one; the other state language where the asked
    /// one is missing. English readers get the Russian name: there are no official English ones.
    /// Without hidden signs, whatever is stored.
    QString displayName(Language language) const;
    QString fullName(Language language) const;

    friend bool operator==(const Organization &, const Organization &) = default;
};

/// The region of a СОАТО code; Unknown for an empty or foreign one.
Region regionOfSoato(QStringView soato);

} // namespace ratingdesk
