// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "models/portal/feedbackvalues.h"
#include "models/portal/journalvalues.h"

#include <vector>

namespace ratingdesk::wire {

// What stands behind the question mark of an address: of these, and of CommentQuery and
// JournalQuery.

/// GET /skeleton
struct SkeletonQuery
{
    bool searchText = false;
    friend bool operator==(const SkeletonQuery &, const SkeletonQuery &) = default;
};

/// GET /organizations
struct OrganizationPageQuery
{
    std::optional<QString> cursor{}; ///< see organizationOfCursor()
    int limit = 1000;                ///< 1–longestPage, to be checked
    friend bool operator==(const OrganizationPageQuery &, const OrganizationPageQuery &) = default;
};

/// GET /hierarchies
struct HierarchiesQuery
{
    std::vector<QDate> days; ///< `day=…&day=…`, at most mostDays
    friend bool operator==(const HierarchiesQuery &, const HierarchiesQuery &) = default;
};
inline constexpr std::size_t mostDays = 400;

/// GET /stands
struct StandsQuery
{
    std::optional<OrganizationId> below; ///< the organization and all below it
    friend bool operator==(const StandsQuery &, const StandsQuery &) = default;
};

/// GET /changes
struct ChangesQuery
{
    qint64 since = 0;
    int wait = 0; ///< seconds, 0–25, to be checked
    friend bool operator==(const ChangesQuery &, const ChangesQuery &) = default;
};
inline constexpr int longestWait = 25;

/// GET /jobs/{id}
struct JobQuery
{
    int wait = 0; ///< seconds, 0–longestJobWait, to be checked
    friend bool operator==(const JobQuery &, const JobQuery &) = default;
};
/// No proxy is so impatient.
inline constexpr int longestJobWait = 4;

/// GET /public/ranking
struct PublicRankingQuery
{
    int after = 0;   ///< rows that stand before the page, to be checked
    int limit = 100; ///< 1–longestPublicRanking, to be checked
    friend bool operator==(const PublicRankingQuery &, const PublicRankingQuery &) = default;
};

inline constexpr int longestPublicRanking = 200;

/// `organization=7&limit=50`, encoded; what has its default is left out, all of it may be.
template <class Query>
QString parametersOf(const Query &query);

/// Fails with InvalidInput that names the parameter: one that is unknown, given twice or cannot be
/// read.
template <class Query>
Result<Query> queryIn(const QString &parameters);

} // namespace ratingdesk::wire
