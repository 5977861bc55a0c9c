// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ranking/movementseries.h"

namespace ratingdesk::test {

/// Positions as one writes them down: a row per member (ids from 1), a column per quarter up to the
/// second one of 2023; 0 is a gap. Scores fall with the position.
inline MovementSeries seriesOf(const std::vector<std::vector<int>> &positions)
{
    MovementSeries series;
    series.periods =
        periodsUpTo(*parsePeriod(u"2023-Q2"), static_cast<int>(positions.front().size()));
    for (std::size_t member = 0; member < positions.size(); ++member) {
        const OrganizationId id(static_cast<qint64>(member) + 1);
        series.members.push_back(id);
        for (const int position : positions[member]) {
            MovementPoint point;
            if (position > 0)
                point = {position, 10 * static_cast<int>(id.value()), {500 - position, 100}};
            series.points.push_back(point);
        }
    }
    series.rankedCounts.assign(series.periods.size(), static_cast<int>(positions.size()));
    return series;
}

/// So many members that stay where they are, in the order of their ids.
inline MovementSeries calmSeries(int members, int periods)
{
    std::vector<std::vector<int>> positions;
    for (int i = 1; i <= members; ++i)
        positions.emplace_back(static_cast<std::size_t>(periods), i);
    return seriesOf(positions);
}

} // namespace ratingdesk::test
