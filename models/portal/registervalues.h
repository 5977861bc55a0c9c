// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/criteria.h"
#include "models/domain/organization.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace ratingdesk {

/// One organization as the tree needs it; everything else is fetched when it is looked at.
struct OrganizationNode
{
    OrganizationId id;
    std::optional<OrganizationId> parent;
    OrganizationKind kind = OrganizationKind::Organization;
    OrganizationState state = OrganizationState::Active;
    Register registerKind = Register::General;
    Region region = Region::Unknown;
    std::optional<SphereId> sphere;
    std::optional<CategoryId> category;
    qint64 revision = 0;
    QString nameRu; ///< as Organization::displayName(Language::Russian)
    QString nameBe; ///< as Organization::displayName(Language::Belarusian); empty where the same

    /// As Organization::displayName().
    const QString &name(Language language) const
    {
        return language == Language::Belarusian && !nameBe.isEmpty() ? nameBe : nameRu;
    }

    friend bool operator==(const OrganizationNode &, const OrganizationNode &) = default;
};

/// The whole register in the form that is kept in memory, ordered by id.
struct OrganizationSkeleton
{
    std::vector<OrganizationNode> nodes;
    /// Per node what it is found by, folded (see foldedForSearch()): names in both languages, УНП
    /// and address. One run of bytes: node i owns searchText[searchEnds[i - 1]] …
    /// searchText[searchEnds[i]], each part is closed by a newline. Empty when it was not asked
    /// for.
    QByteArray searchText;
    std::vector<quint32> searchEnds;
    qint64 dataRevision = 0;
};

/// Organizations ordered by id, from some place in the register on.
struct RegisterPage
{
    std::vector<Organization> organizations;
    bool isLast = true; ///< none comes after them

    friend bool operator==(const RegisterPage &, const RegisterPage &) = default;
};

/// The most organizations that a page holds.
inline constexpr int longestRegisterPage = 1000;

struct Sphere
{
    SphereId id;
    QString nameRu;
    QString nameBe;
    friend bool operator==(const Sphere &, const Sphere &) = default;
};

struct Category
{
    CategoryId id;
    SphereId sphere;
    QString nameRu;
    QString nameBe;
    friend bool operator==(const Category &, const Category &) = default;
};

/// Lists that seldom change.
struct ReferenceData
{
    std::vector<Sphere> spheres;
    std::vector<Category> categories;
    std::vector<AdditionalCriterion> additionalCriteria;
    friend bool operator==(const ReferenceData &, const ReferenceData &) = default;
};

enum class ReferenceList : quint8 {
    Spheres,
    Categories,
    Criteria, ///< the additional ones
};

/// An entry of one of these lists. At least one of its names is there.
struct ListEntry
{
    ReferenceList list = ReferenceList::Spheres;
    qint64 id = 0;                    ///< given by the portal
    std::optional<SphereId> sphere{}; ///< of a category, and of nothing else
    QString nameRu{};
    QString nameBe{};

    friend bool operator==(const ListEntry &, const ListEntry &) = default;
};

} // namespace ratingdesk
