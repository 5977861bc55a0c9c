// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ranking/rankingmethod.h"

namespace ratingdesk {

Period countedMonths(const Period &period, RankingMethod::Mode mode)
{
    return mode == RankingMethod::Mode::ToDate ? Period{Month(0), period.last} : period;
}

TallyColumns rankingColumns(const RankingMethod &method, bool withCriteria)
{
    TallyColumns columns;
    const auto add = [&columns](TallyColumn column) {
        columns.set(static_cast<std::size_t>(column));
    };
    const bool isBase = method.criteria == RankingMethod::Criteria::Base;
    add(TallyColumn::Questionnaires);
    add(isBase ? TallyColumn::BaseSum : TallyColumn::FullSum);
    if (method.satisfaction == RankingMethod::Satisfaction::ShareOfFour)
        add(isBase ? TallyColumn::BaseSatisfied : TallyColumn::FullSatisfied);
    if (withCriteria) {
        for (const BaseCriterion criterion : allBaseCriteria)
            add(criterionSumColumn(criterion));
    }
    return columns;
}

} // namespace ratingdesk
