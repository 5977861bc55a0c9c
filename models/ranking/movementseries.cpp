// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ranking/movementseries.h"

#include <algorithm>

namespace ratingdesk {

std::span<const MovementPoint> MovementSeries::pointsOf(OrganizationId organization) const
{
    const auto found = std::lower_bound(members.begin(), members.end(), organization);
    if (found == members.end() || *found != organization)
        return {};
    return pointsOf(static_cast<std::size_t>(found - members.begin()));
}

MovementSeries movementSeries(std::vector<Period> periods, std::span<const Ranking> rankings,
                              QDate today)
{
    MovementSeries series;
    series.periods = std::move(periods);
    series.today = today;
    for (const Ranking &ranking : rankings) {
        series.rankedCounts.push_back(ranking.rankedCount);
        for (int i = 0; i < ranking.rankedCount; ++i)
            series.members.push_back(ranking.rows[static_cast<std::size_t>(i)].organization);
    }
    std::sort(series.members.begin(), series.members.end());
    series.members.erase(std::unique(series.members.begin(), series.members.end()),
                         series.members.end());

    const std::size_t width = series.periods.size();
    series.points.resize(series.members.size() * width);
    for (std::size_t period = 0; period < width; ++period) {
        for (const RankingRow &row : rankings[period].rows) {
            const auto member =
                std::lower_bound(series.members.begin(), series.members.end(), row.organization);
            if (member == series.members.end() || *member != row.organization)
                continue;
            const auto index = static_cast<std::size_t>(member - series.members.begin());
            series.points[index * width + period] = {row.position.value_or(0),
                                                     static_cast<int>(row.questionnaires),
                                                     row.position ? row.score : Fraction{}};
        }
    }
    return series;
}

std::vector<Period> periodsFromTo(const Period &first, const Period &last)
{
    const int length = first.months();
    if (last.months() != length || last < first || (last.first - first.first) % length != 0)
        return {};
    return periodsUpTo(last, (last.first - first.first) / length + 1);
}

std::vector<Period> periodsUpTo(const Period &last, int count)
{
    std::vector<Period> periods;
    periods.reserve(static_cast<std::size_t>(count));
    for (Period period = last; count > 0; --count, period = period.previous())
        periods.push_back(period);
    std::reverse(periods.begin(), periods.end());
    return periods;
}

} // namespace ratingdesk
