// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stores/bestmatches.h"

#include "models/domain/foldedtext.h"
#include "models/stores/organizationstore.h"

#include <algorithm>

namespace ratingdesk {

namespace {

/// Beyond so many matches a person types on anyway, and ranking them all would be felt.
constexpr std::size_t maxRanked = 5000;

/// Smaller is better.
enum MatchRank {
    SameId,
    NameBegins,
    WordBegins,
    Elsewhere,
};

MatchRank rankOf(const OrganizationNode &node, const QByteArray &query)
{
    if (QByteArray::number(node.id.value()) == query)
        return SameId;
    MatchRank best = Elsewhere;
    for (const QString &name : {node.nameRu, node.nameBe}) {
        const QByteArray folded = foldedForSearch(name);
        if (folded.startsWith(query))
            return NameBegins;
        if (folded.contains(' ' + query))
            best = WordBegins;
    }
    return best;
}

} // namespace

std::vector<OrganizationId> bestMatches(const std::vector<OrganizationId> &matches,
                                        const QString &query, const OrganizationStore &store,
                                        std::size_t maximum)
{
    const QByteArray folded = foldedForSearch(query);
    const std::size_t ranked = std::min(matches.size(), maxRanked);

    struct Ranked
    {
        bool archived;
        MatchRank rank;
        qsizetype length;
        OrganizationId id;
        auto operator<=>(const Ranked &) const = default;
    };
    std::vector<Ranked> candidates;
    candidates.reserve(ranked);
    for (std::size_t i = 0; i < ranked; ++i) {
        const OrganizationNode &node = *store.node(matches[i]);
        candidates.push_back({node.state != OrganizationState::Active, rankOf(node, folded),
                              node.nameRu.size(), node.id});
    }
    const std::size_t shown = std::min(ranked, maximum);
    std::partial_sort(candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(shown),
                      candidates.end());
    std::vector<OrganizationId> best;
    for (std::size_t i = 0; i < shown; ++i)
        best.push_back(candidates[i].id);
    return best;
}

} // namespace ratingdesk
