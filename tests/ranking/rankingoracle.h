// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/questionnaire.h"
#include "models/ranking/ranking.h"

#include <map>
#include <random>

namespace ratingdesk {

/// A small invented portal for property tests: every number comes from the seed.
struct RandomPortal
{
    struct Answer
    {
        OrganizationId organization;
        Month month;
        std::array<int, baseCriterionCount> scores;
        std::vector<int> additional;
    };

    std::vector<std::pair<OrganizationId, std::optional<OrganizationId>>> parents;
    std::vector<MemberTraits> traits;
    std::vector<Answer> answers;

    static constexpr Month firstMonth{2022, 11};
    static constexpr int monthCount = 9;

    explicit RandomPortal(unsigned seed);

    Hierarchy hierarchy() const { return Hierarchy(parents); }
    TallyTable tallies() const;
};

/// The same rules told in another way: no tallies, no subtree sums, positions by counting who is
/// better. Slow and plain.
class RankingOracle
{
public:
    RankingOracle(const RandomPortal &portal, Period period, MemberSelection selection,
                  RankingMethod method);

    struct Place
    {
        int position = 0; ///< 0: none
        qint64 questionnaires = 0;
        double score = 0;
        double satisfaction = 0;
        std::array<double, baseCriterionCount> criteria{};
    };
    /// Of every member.
    const std::map<OrganizationId, Place> &places() const { return m_places; }

private:
    using Answers = std::vector<const RandomPortal::Answer *>;

    bool isBelow(OrganizationId organization, OrganizationId above) const;
    bool isMember(const MemberTraits &traits) const;
    Answers answersFor(OrganizationId organization, RankingMethod::Aggregation aggregation) const;
    Place placeOf(const Answers &answers) const;
    Place meanOfChildren(OrganizationId organization) const;

    const RandomPortal &m_portal;
    Period m_period;
    MemberSelection m_selection;
    RankingMethod m_method;
    std::map<OrganizationId, std::optional<OrganizationId>> m_parents;
    std::map<OrganizationId, Place> m_places;
};

} // namespace ratingdesk
