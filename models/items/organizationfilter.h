// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/registervalues.h"

#include <QSet>

namespace ratingdesk {

class OrganizationStore;

/// Which organizations are asked for. An empty set of values, and an empty text, ask for all.
struct OrganizationFilter
{
    QString text; ///< as OrganizationStore::search()
    QSet<OrganizationKind> kinds;
    QSet<OrganizationState> states;
    QSet<Region> regions;
    QSet<Register> registers;
    QSet<SphereId> spheres;

    bool isEmpty() const;
    /// In everything but the text.
    bool accepts(const OrganizationNode &node) const;

    friend bool operator==(const OrganizationFilter &, const OrganizationFilter &) = default;
};

/// All that the filter asks for, ordered by id.
std::vector<OrganizationId> organizationsMatching(const OrganizationFilter &filter,
                                                  const OrganizationStore &store);

/// These and everything above them, ordered by id.
std::vector<OrganizationId> withAncestors(const std::vector<OrganizationId> &organizations,
                                          const OrganizationStore &store);

} // namespace ratingdesk
