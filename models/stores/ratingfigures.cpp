// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stores/ratingfigures.h"

#include <map>

namespace ratingdesk {

TallyColumns figureColumns()
{
    TallyColumns columns;
    for (const TallyColumn column :
         {TallyColumn::Questionnaires, TallyColumn::BaseSum, TallyColumn::BaseSatisfied})
        columns.set(static_cast<std::size_t>(column));
    for (const BaseCriterion criterion : allBaseCriteria) {
        for (int score = lowestScore; score <= highestScore; ++score)
            columns.set(static_cast<std::size_t>(histogramColumn(criterion, score)));
    }
    return columns;
}

RatingFigures figuresOf(const TallyTable &byMonth, std::optional<OrganizationId> only)
{
    RatingFigures figures;
    qint64 baseSum = 0;
    qint64 satisfied = 0;
    std::array<qint64, baseCriterionCount> criterionSums{};
    std::map<Month, std::pair<qint64, qint64>> months; // questionnaires and sum
    for (std::size_t row = 0; row < byMonth.rows(); ++row) {
        if (only && byMonth.organizations[row] != *only)
            continue;
        const qint64 count = byMonth[TallyColumn::Questionnaires][row];
        const qint64 sum = byMonth[TallyColumn::BaseSum][row];
        figures.questionnaires += count;
        baseSum += sum;
        satisfied += byMonth[TallyColumn::BaseSatisfied][row];
        auto &month = months[Month(byMonth.slotNumbers[row])];
        month.first += count;
        month.second += sum;
        for (const BaseCriterion criterion : allBaseCriteria) {
            for (int score = lowestScore; score <= highestScore; ++score) {
                const qint64 answers = byMonth[histogramColumn(criterion, score)][row];
                figures.answers[static_cast<std::size_t>(score - lowestScore)] += answers;
                criterionSums[static_cast<std::size_t>(criterion)] += answers * score;
            }
        }
    }
    constexpr qint64 criteria = baseCriterionCount;
    figures.score = {baseSum, criteria * figures.questionnaires};
    figures.satisfaction = {satisfied, figures.questionnaires};
    for (std::size_t i = 0; i < baseCriterionCount; ++i)
        figures.criteria[i] = {criterionSums[i], figures.questionnaires};
    if (!months.empty()) {
        for (Month month = months.begin()->first; month <= months.rbegin()->first;
             month = month + 1) {
            const auto [count, sum] = months[month];
            figures.months.push_back({month, count, {sum, criteria * count}});
        }
    }
    return figures;
}

} // namespace ratingdesk
