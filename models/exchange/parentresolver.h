// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/organization.h"
#include "models/exchange/importmapping.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace ratingdesk {

/// Finds the organization that a file names as the parent of another, when it does not name it by
/// its id: by УНП, by name, or by the path of names from the top, in the file or in the register.
/// Rows without an id that others stand below get one. Where nothing is named so, the table is gone
/// through once and nothing is held.
class ParentResolver
{
public:
    ParentResolver(const TableReader &table, const BoundMapping &mapping,
                   const std::vector<Organization> &present);

    /// Whether the text is to be looked for here, and is no id.
    bool isNamed(const QString &text) const;
    /// Nothing where there is none, or more than one: then isAmbiguous() says so.
    std::optional<OrganizationId> find(const QString &text) const;
    bool isAmbiguous(const QString &text) const;
    /// The id that a row without one gets.
    std::optional<OrganizationId> idOfRow(int row) const;
    bool isGiven(OrganizationId id) const { return m_givenIds.contains(id); }

private:
    struct Owner
    {
        OrganizationId id;
        QByteArray path;
    };

    void collectWanted(const TableReader &table, const BoundMapping &mapping);
    void indexRegister(const std::vector<Organization> &present);
    void indexFile(const TableReader &table, const BoundMapping &mapping);
    void offer(const QSet<QByteArray> &keys, OrganizationId id, const QByteArray &path, int row);
    QByteArray pathOf(OrganizationId id);
    OrganizationId nextId();

    QSet<QByteArray> m_wanted; ///< keys
    QSet<OrganizationId> m_wantedIds;
    QSet<OrganizationId> m_knownIds; ///< of those
    QHash<QByteArray, std::vector<Owner>> m_owners;
    QHash<OrganizationId, const Organization *> m_present;
    QHash<OrganizationId, QByteArray> m_paths;
    QHash<int, OrganizationId> m_idsOfRows;
    QSet<OrganizationId> m_givenIds;
    OrganizationId m_highestId;
};

} // namespace ratingdesk
