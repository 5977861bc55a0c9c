// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ranking/ranking.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace ratingdesk {

namespace {

using Index = RankingTree::Index;
using Aggregation = RankingMethod::Aggregation;

constexpr qint64 childUnit = 1'000'000'000; ///< a child's mean is rounded to 1e-9

bool isOfKind(OrganizationKind kind, MemberSelection::Members members)
{
    switch (members) {
    case MemberSelection::Members::Bodies:
        return kind == OrganizationKind::Body;
    case MemberSelection::Members::Organizations:
        return kind == OrganizationKind::Organization;
    case MemberSelection::Members::Subdivisions:
        return kind == OrganizationKind::Subdivision;
    case MemberSelection::Members::All:
    case MemberSelection::Members::Children:
        return true;
    }
    Q_UNREACHABLE();
}

bool isInGroup(const MemberTraits &traits, const MemberSelection &selection)
{
    return isOfKind(traits.kind, selection.members) &&
           (!selection.region || traits.region == *selection.region) &&
           (!selection.sphere || traits.sphere == selection.sphere) &&
           (!selection.category || traits.category == selection.category);
}

/// What stands below the scope, or the whole tree.
std::vector<Index> candidates(const RankingTree &tree, const MemberSelection &selection)
{
    const Index scope = selection.scope ? tree.indexOf(*selection.scope) : RankingTree::none;
    if (selection.scope && scope == RankingTree::none)
        return {};

    std::vector<Index> found;
    if (selection.members == MemberSelection::Members::Children) {
        for (Index i = 0; i < tree.size(); ++i) {
            if (tree.parentOf(i) == scope)
                found.push_back(i);
        }
        return found;
    }
    std::vector<bool> isBelow(tree.size(), !selection.scope);
    if (selection.scope) {
        for (const Index i : tree.parentsFirst()) {
            const Index parent = tree.parentOf(i);
            isBelow[i] = parent != RankingTree::none && (parent == scope || isBelow[parent]);
        }
    }
    for (Index i = 0; i < tree.size(); ++i) {
        if (isBelow[i])
            found.push_back(i);
    }
    return found;
}

/// The members' indexes, ascending. Both lists are ordered by id, so one pass over both finds the
/// traits.
std::vector<Index> membersOf(const RankingTree &tree, std::span<const MemberTraits> traits,
                             const MemberSelection &selection)
{
    std::vector<Index> members = candidates(tree, selection);
    const bool isGroup = selection.members == MemberSelection::Members::Bodies ||
                         selection.members == MemberSelection::Members::Organizations ||
                         selection.members == MemberSelection::Members::Subdivisions ||
                         selection.region || selection.sphere || selection.category;
    if (!isGroup)
        return members;
    auto next = traits.begin();
    std::erase_if(members, [&](Index member) {
        const OrganizationId organization = tree.organizations()[member];
        while (next != traits.end() && next->organization < organization)
            ++next;
        return next == traits.end() || next->organization != organization ||
               !isInGroup(*next, selection);
    });
    return members;
}

/// The totals per index of the tree; of what is not in the tree nothing counts.
std::vector<RatingTotals> ownTotals(const PeriodTotals &totals, const RankingTree &tree)
{
    std::vector<RatingTotals> own(tree.size());
    Index i = 0;
    for (std::size_t row = 0; row < totals.organizations.size(); ++row) {
        while (i < tree.size() && tree.organizations()[i] < totals.organizations[row])
            ++i;
        if (i < tree.size() && tree.organizations()[i] == totals.organizations[row])
            own[i] = totals.totals[row];
    }
    return own;
}

void addToParents(std::vector<RatingTotals> &totals, const RankingTree &tree)
{
    const auto &order = tree.parentsFirst();
    for (auto i = order.rbegin(); i != order.rend(); ++i) {
        const Index parent = tree.parentOf(*i);
        if (parent != RankingTree::none && totals[*i].questionnaires > 0)
            totals[parent] += totals[*i];
    }
}

RankingRow rowOf(OrganizationId organization, const RatingTotals &totals,
                 const RankingMethod &method)
{
    RankingRow row;
    row.organization = organization;
    row.questionnaires = totals.questionnaires;
    const qint64 count = totals.questionnaires;
    if (count == 0)
        return row;
    const bool isBase = method.criteria == RankingMethod::Criteria::Base;
    row.score = isBase ? Fraction{totals.baseSum, count * qint64(baseCriterionCount)}
                       : Fraction{totals.fullSum, count * fullScoreUnit};
    row.satisfaction = method.satisfaction == RankingMethod::Satisfaction::MeanOfFive
                           ? Fraction{row.score.numerator, row.score.denominator * highestScore}
                           : Fraction{isBase ? totals.baseSatisfied : totals.fullSatisfied, count};
    for (std::size_t i = 0; i < baseCriterionCount; ++i)
        row.criteria[i] = {totals.criterionSums[i], count};
    return row;
}

/// Adds rows up with the same weight each.
class MeanOfRows
{
public:
    void add(const RankingRow &row)
    {
        ++m_count;
        m_questionnaires += row.questionnaires;
        m_score += row.score.scaledAndRounded(childUnit);
        m_satisfaction += row.satisfaction.scaledAndRounded(childUnit);
        for (std::size_t i = 0; i < baseCriterionCount; ++i)
            m_criteria[i] += row.criteria[i].scaledAndRounded(childUnit);
    }

    bool isEmpty() const { return m_count == 0; }

    RankingRow row(OrganizationId organization) const
    {
        RankingRow row;
        row.organization = organization;
        row.questionnaires = m_questionnaires;
        row.score = {m_score, m_count * childUnit};
        row.satisfaction = {m_satisfaction, m_count * childUnit};
        for (std::size_t i = 0; i < baseCriterionCount; ++i)
            row.criteria[i] = {m_criteria[i], m_count * childUnit};
        return row;
    }

private:
    qint64 m_count = 0;
    qint64 m_questionnaires = 0;
    qint64 m_score = 0;
    qint64 m_satisfaction = 0;
    std::array<qint64, baseCriterionCount> m_criteria{};
};

std::vector<RankingRow> meansOfChildren(const std::vector<RatingTotals> &own,
                                        const std::vector<RatingTotals> &pooled,
                                        const RankingTree &tree, const std::vector<Index> &members,
                                        const RankingMethod &method)
{
    std::vector<MeanOfRows> means(tree.size());
    for (Index i = 0; i < tree.size(); ++i) {
        const Index parent = tree.parentOf(i);
        if (parent != RankingTree::none && pooled[i].questionnaires > 0)
            means[parent].add(rowOf(tree.organizations()[i], pooled[i], method));
    }
    std::vector<RankingRow> rows;
    rows.reserve(members.size());
    for (const Index member : members) {
        const OrganizationId organization = tree.organizations()[member];
        rows.push_back(means[member].isEmpty() ? rowOf(organization, own[member], method)
                                               : means[member].row(organization));
    }
    return rows;
}

/// Orders the rows and gives the positions. Expects rows ordered by id.
Ranking inOrder(const std::vector<RankingRow> &rows, const RankingMethod &method)
{
    // Rows are wide, so their numbers are sorted and each row is moved once.
    const qint64 minimum = std::max<qint64>(method.minimumQuestionnaires, 1);
    std::vector<Index> order(rows.size());
    std::iota(order.begin(), order.end(), Index(0));
    const auto unranked =
        std::stable_partition(order.begin(), order.end(), [&rows, minimum](Index row) {
            return rows[row].questionnaires >= minimum;
        });
    std::sort(order.begin(), unranked, [&rows](Index left, Index right) {
        const auto byScore = rows[left].score <=> rows[right].score;
        return byScore != 0 ? byScore > 0 : left < right;
    });

    Ranking ranking;
    ranking.rankedCount = static_cast<int>(unranked - order.begin());
    ranking.rows.reserve(rows.size());
    for (const Index row : order)
        ranking.rows.push_back(rows[row]);
    for (int i = 0; i < ranking.rankedCount; ++i) {
        RankingRow &row = ranking.rows[static_cast<std::size_t>(i)];
        const RankingRow *above = i > 0 ? &row - 1 : nullptr;
        row.position = above && above->score == row.score ? *above->position : i + 1;
    }
    return ranking;
}

} // namespace

std::optional<int> RankingRow::movement() const
{
    if (!position || !previousPosition)
        return {};
    return *previousPosition - *position;
}

const RankingRow *Ranking::find(OrganizationId organization) const
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [organization](const RankingRow &row) {
            return row.organization == organization;
        });
    return found == rows.end() ? nullptr : &*found;
}

Ranking rank(const PeriodTotals &totals, const RankingTree &tree,
             std::span<const MemberTraits> traits, const MemberSelection &selection,
             const RankingMethod &method)
{
    const std::vector<Index> members = membersOf(tree, traits, selection);
    std::vector<RatingTotals> sums = ownTotals(totals, tree);
    if (method.aggregation == Aggregation::MeanOfChildren) {
        std::vector<RatingTotals> pooled = sums;
        addToParents(pooled, tree);
        return inOrder(meansOfChildren(sums, pooled, tree, members, method), method);
    }
    if (method.aggregation == Aggregation::Pooled)
        addToParents(sums, tree);
    std::vector<RankingRow> rows;
    rows.reserve(members.size());
    for (const Index member : members)
        rows.push_back(rowOf(tree.organizations()[member], sums[member], method));
    return inOrder(rows, method);
}

std::vector<int> decimalsThatTellApart(const Ranking &ranking, int minimum)
{
    constexpr int maximum = 9;
    const auto ranked = static_cast<std::size_t>(ranking.rankedCount);
    std::vector<int> decimals(ranked, minimum);
    const auto differFrom = [minimum](const Fraction &left, const Fraction &right) {
        qint64 scale = 1;
        for (int i = 0; i < minimum; ++i)
            scale *= 10;
        // What differs when it is rounded to two decimals (4.59 and 4.60) may be alike with three
        // (4.595), which another neighbour asks for.
        int enough = minimum;
        for (int count = minimum; count < maximum; ++count, scale *= 10) {
            if (left.scaledAndRounded(scale) == right.scaledAndRounded(scale))
                enough = count + 1;
        }
        return enough;
    };
    // Equal scores share a position, and so their decimals.
    std::size_t first = 0;
    int fromAbove = minimum;
    while (first < ranked) {
        std::size_t next = first + 1;
        while (next < ranked && ranking.rows[next].position == ranking.rows[first].position)
            ++next;
        const int fromBelow = next < ranked
                                  ? differFrom(ranking.rows[first].score, ranking.rows[next].score)
                                  : minimum;
        std::fill(decimals.begin() + static_cast<std::ptrdiff_t>(first),
                  decimals.begin() + static_cast<std::ptrdiff_t>(next),
                  std::max(fromAbove, fromBelow));
        fromAbove = fromBelow;
        first = next;
    }
    return decimals;
}

void compareWith(Ranking &ranking, const Ranking &previous)
{
    QHash<OrganizationId, int> positions;
    positions.reserve(previous.rankedCount);
    for (const RankingRow &row : previous.rows) {
        if (row.position)
            positions.insert(row.organization, *row.position);
    }
    for (RankingRow &row : ranking.rows) {
        const auto found = positions.constFind(row.organization);
        row.previousPosition =
            found == positions.cend() ? std::nullopt : std::optional<int>(*found);
    }
}

} // namespace ratingdesk
