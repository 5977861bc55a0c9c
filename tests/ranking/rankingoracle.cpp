// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ranking/rankingoracle.h"

#include <cmath>
#include <numeric>

namespace ratingdesk {

namespace {

int base(const RandomPortal::Answer &answer)
{
    return std::accumulate(answer.scores.begin(), answer.scores.end(), 0);
}

/// In `fullScoreUnit`ths.
int full(const RandomPortal::Answer &answer)
{
    const int sum =
        std::accumulate(answer.additional.begin(), answer.additional.end(), base(answer));
    return sum * fullScoreUnit / static_cast<int>(answer.scores.size() + answer.additional.size());
}

/// Means of small numbers of answers that are equal as fractions differ in a double by far less
/// than two different ones.
constexpr double sameScore = 1e-10;

} // namespace

RandomPortal::RandomPortal(unsigned seed)
{
    std::mt19937 random(seed);
    const auto upTo = [&random](int most) {
        return std::uniform_int_distribution<int>(0, most)(random);
    };
    const int count = 3 + upTo(35);
    for (int i = 1; i <= count; ++i) {
        const OrganizationId id(i * 7);
        std::optional<OrganizationId> parent;
        if (i > 1 && upTo(5) > 0)
            parent = OrganizationId((1 + upTo(i - 2)) * 7);
        parents.emplace_back(id, parent);
        MemberTraits member;
        member.organization = id;
        member.kind = static_cast<OrganizationKind>(upTo(2));
        member.region = static_cast<Region>(upTo(3));
        if (upTo(2) > 0)
            member.sphere = SphereId(1 + upTo(1));
        if (upTo(2) > 0)
            member.category = CategoryId(1 + upTo(2));
        traits.push_back(member);
    }
    // Some answers are for who left the register.
    const int answerCount = upTo(400);
    for (int i = 0; i < answerCount; ++i) {
        Answer answer;
        answer.organization = OrganizationId((1 + upTo(count)) * 7);
        answer.month = firstMonth + upTo(monthCount - 1);
        for (int &score : answer.scores)
            score = 5 - upTo(2) * upTo(2);
        if (upTo(2) == 0)
            answer.additional.assign(static_cast<std::size_t>(upTo(maxAdditionalCriteria)),
                                     1 + upTo(4));
        answers.push_back(answer);
    }
}

TallyTable RandomPortal::tallies() const
{
    std::map<std::pair<OrganizationId, int>, std::map<TallyColumn, qint64>> cells;
    for (const Answer &answer : answers) {
        auto &cell = cells[{answer.organization, answer.month.index()}];
        ++cell[TallyColumn::Questionnaires];
        cell[TallyColumn::BaseSum] += base(answer);
        cell[TallyColumn::BaseSatisfied] += base(answer) >= 16;
        cell[TallyColumn::FullSum] += full(answer);
        cell[TallyColumn::FullSatisfied] += full(answer) >= 4 * fullScoreUnit;
        for (std::size_t i = 0; i < baseCriterionCount; ++i)
            cell[criterionSumColumn(allBaseCriteria[i])] += answer.scores[i];
    }
    TallyTable table;
    for (auto &[key, cell] : cells) {
        table.organizations.push_back(key.first);
        table.slotNumbers.push_back(key.second);
        for (std::size_t column = 0; column < tallyColumnCount; ++column)
            table.columns[column].push_back(cell[static_cast<TallyColumn>(column)]);
    }
    return table;
}

RankingOracle::RankingOracle(const RandomPortal &portal, Period period, MemberSelection selection,
                             RankingMethod method)
    : m_portal(portal),
      m_period(period),
      m_selection(selection),
      m_method(method),
      m_parents(portal.parents.begin(), portal.parents.end())
{
    for (const MemberTraits &traits : portal.traits) {
        if (!isMember(traits))
            continue;
        m_places[traits.organization] =
            method.aggregation == RankingMethod::Aggregation::MeanOfChildren
                ? meanOfChildren(traits.organization)
                : placeOf(answersFor(traits.organization, method.aggregation));
    }
    const auto isRanked = [&method](const Place &place) {
        return place.questionnaires > 0 && place.questionnaires >= method.minimumQuestionnaires;
    };
    for (auto &[organization, place] : m_places) {
        if (!isRanked(place))
            continue;
        place.position = 1;
        for (const auto &[other, otherPlace] : m_places)
            place.position += isRanked(otherPlace) && otherPlace.score > place.score + sameScore;
    }
}

bool RankingOracle::isBelow(OrganizationId organization, OrganizationId above) const
{
    for (auto parent = m_parents.at(organization); parent; parent = m_parents.at(*parent)) {
        if (*parent == above)
            return true;
    }
    return false;
}

bool RankingOracle::isMember(const MemberTraits &traits) const
{
    using Members = MemberSelection::Members;
    const auto parent = m_parents.at(traits.organization);
    if (m_selection.members == Members::Children && parent != m_selection.scope)
        return false;
    if (m_selection.scope && !isBelow(traits.organization, *m_selection.scope))
        return false;
    if ((m_selection.region && traits.region != *m_selection.region) ||
        (m_selection.sphere && traits.sphere != m_selection.sphere) ||
        (m_selection.category && traits.category != m_selection.category))
        return false;
    return (m_selection.members != Members::Bodies || traits.kind == OrganizationKind::Body) &&
           (m_selection.members != Members::Organizations ||
            traits.kind == OrganizationKind::Organization) &&
           (m_selection.members != Members::Subdivisions ||
            traits.kind == OrganizationKind::Subdivision);
}

RankingOracle::Answers RankingOracle::answersFor(OrganizationId organization,
                                                 RankingMethod::Aggregation aggregation) const
{
    Answers found;
    for (const RandomPortal::Answer &answer : m_portal.answers) {
        if (!m_parents.contains(answer.organization) || answer.month > m_period.last ||
            (m_method.mode == RankingMethod::Mode::Within && answer.month < m_period.first))
            continue;
        if (answer.organization == organization ||
            (aggregation == RankingMethod::Aggregation::Pooled &&
             isBelow(answer.organization, organization)))
            found.push_back(&answer);
    }
    return found;
}

RankingOracle::Place RankingOracle::placeOf(const Answers &answers) const
{
    Place place;
    place.questionnaires = static_cast<qint64>(answers.size());
    if (answers.empty())
        return place;
    const double count = static_cast<double>(answers.size());
    for (const RandomPortal::Answer *answer : answers) {
        const double score = m_method.criteria == RankingMethod::Criteria::Base
                                 ? base(*answer) / 4.0
                                 : static_cast<double>(full(*answer)) / fullScoreUnit;
        place.score += score / count;
        place.satisfaction += m_method.satisfaction == RankingMethod::Satisfaction::MeanOfFive
                                  ? score / 5 / count
                                  : (score >= 4 ? 1 / count : 0);
        for (std::size_t i = 0; i < baseCriterionCount; ++i)
            place.criteria[i] += answer->scores[i] / count;
    }
    return place;
}

RankingOracle::Place RankingOracle::meanOfChildren(OrganizationId organization) const
{
    std::vector<Place> children;
    for (const auto &[child, parent] : m_parents) {
        if (parent == organization) {
            const Place place = placeOf(answersFor(child, RankingMethod::Aggregation::Pooled));
            if (place.questionnaires > 0)
                children.push_back(place);
        }
    }
    if (children.empty())
        return placeOf(answersFor(organization, RankingMethod::Aggregation::Own));
    Place mean;
    const double count = static_cast<double>(children.size());
    const auto rounded = [](double value) { return std::round(value * 1e9) / 1e9; };
    for (const Place &child : children) {
        mean.questionnaires += child.questionnaires;
        mean.score += rounded(child.score) / count;
        mean.satisfaction += rounded(child.satisfaction) / count;
        for (std::size_t i = 0; i < baseCriterionCount; ++i)
            mean.criteria[i] += rounded(child.criteria[i]) / count;
    }
    return mean;
}

} // namespace ratingdesk
