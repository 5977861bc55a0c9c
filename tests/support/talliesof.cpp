// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/talliesof.h"

#include <algorithm>
#include <map>

namespace ratingdesk {

namespace {

using Row = std::array<qint64, tallyColumnCount>;

void count(const Questionnaire &questionnaire, Row &row)
{
    const auto add = [&row](TallyColumn column, qint64 value) {
        row[static_cast<std::size_t>(column)] += value;
    };
    qint64 baseSum = 0;
    for (const BaseCriterion criterion : allBaseCriteria) {
        const int score = questionnaire.scores[static_cast<std::size_t>(criterion)];
        baseSum += score;
        add(histogramColumn(criterion, score), 1);
        add(criterionSumColumn(criterion), score);
    }
    qint64 fullSum = baseSum;
    qint64 criteria = qint64(baseCriterionCount);
    for (const auto &[criterion, score] : questionnaire.additionalScores) {
        fullSum += score;
        ++criteria;
    }
    add(TallyColumn::Questionnaires, 1);
    add(TallyColumn::BaseSum, baseSum);
    add(TallyColumn::BaseSquareSum, baseSum * baseSum);
    add(TallyColumn::BaseSatisfied, baseSum >= 16 ? 1 : 0);
    add(TallyColumn::FullSum, fullSum * fullScoreUnit / criteria);
    add(TallyColumn::FullSatisfied, fullSum >= 4 * criteria ? 1 : 0);
    switch (questionnaire.channel) {
    case Channel::Website:
        add(TallyColumn::ByWebsite, 1);
        break;
    case Channel::QrCode:
        add(TallyColumn::ByQrCode, 1);
        break;
    case Channel::Other:
        add(TallyColumn::ByOther, 1);
        break;
    }
}

} // namespace

TallyTable talliesOf(std::span<const Questionnaire> questionnaires, const TallyQuery &query)
{
    std::map<std::pair<OrganizationId, int>, Row> rows;
    for (const Questionnaire &questionnaire : questionnaires) {
        const OrganizationId organization = questionnaire.organization;
        if (query.organizations &&
            std::find(query.organizations->begin(), query.organizations->end(), organization) ==
                query.organizations->end())
            continue;
        const Month month = monthOf(questionnaire.givenAt);
        if (query.periods.empty())
            count(questionnaire, rows[{organization, month.index()}]);
        for (std::size_t i = 0; i < query.periods.size(); ++i) {
            if (query.periods[i].contains(month))
                count(questionnaire, rows[{organization, static_cast<int>(i)}]);
        }
    }

    TallyTable table;
    for (const auto &[key, row] : rows) {
        table.organizations.push_back(key.first);
        table.slotNumbers.push_back(key.second);
        for (std::size_t column = 0; column < tallyColumnCount; ++column) {
            if (query.columns.test(column))
                table.columns[column].push_back(row[column]);
        }
    }
    return table;
}

TallyColumns allTallyColumns() { return TallyColumns().set(); }

} // namespace ratingdesk
