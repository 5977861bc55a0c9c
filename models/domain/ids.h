// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QStringView>

#include <compare>
#include <optional>

namespace ratingdesk {

/// A number that names one kind of thing in the portal. Different kinds do not mix.
template <class Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    constexpr qint64 value() const { return m_value; }
    /// Portal ids are positive; 0 stands for "not given yet".
    constexpr bool isValid() const { return m_value > 0; }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using OrganizationId = Id<struct OrganizationTag>;
using SphereId = Id<struct SphereTag>;
using CategoryId = Id<struct CategoryTag>;
using CriterionId = Id<struct CriterionTag>;
using QuestionnaireId = Id<struct QuestionnaireTag>;
using UserId = Id<struct UserTag>;
using JournalEntryId = Id<struct JournalEntryTag>;
using AccountId = Id<struct AccountTag>;
using StandId = Id<struct StandTag>;

/// The highest id that an organization can be given: fifteen digits, which every program that reads
/// JSON or a spreadsheet keeps exactly, and far from where numbers overflow.
inline constexpr OrganizationId highestOrganizationId(999'999'999'999'999);

/// The id that a text names: a whole number from 1 to the highest one.
inline std::optional<OrganizationId> organizationIdIn(QStringView text)
{
    bool isNumber = false;
    const OrganizationId id(text.toLongLong(&isNumber));
    if (!isNumber || !id.isValid() || id > highestOrganizationId)
        return {};
    return id;
}

} // namespace ratingdesk

Q_DECLARE_METATYPE(ratingdesk::OrganizationId)
