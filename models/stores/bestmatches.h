// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QString>

#include <vector>

namespace ratingdesk {

class OrganizationStore;

/// Of the matches of a search those that are most likely meant, best first and at most `maximum`:
/// active ones, with the query as their id, at the beginning of a name or of a word in it; then the
/// shorter names.
std::vector<OrganizationId> bestMatches(const std::vector<OrganizationId> &matches,
                                        const QString &query, const OrganizationStore &store,
                                        std::size_t maximum);

} // namespace ratingdesk
