// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ranking/movementseries.h"

#include <QList>
#include <QPointF>

#include <functional>
#include <set>

namespace ratingdesk {

/// What the vertical axis of a movement chart shows.
enum class ChartQuantity {
    Position, ///< 1 on top, true distances
    Score,
    Questionnaires,
};

/// Which members' lines are lit, besides the pinned and the selected one.
enum class LitLines {
    TopAndBottom, ///< the best, the last and the selected one's neighbours; all where they are few
    MostRated,
    LargestMovements, ///< between the first and the last position in the chart
    PinnedOnly,
};

/// Up to so many members all lines are lit.
inline constexpr int fewLines = 10;
/// Beyond so many members only lit lines are drawn.
inline constexpr int maximumLinesDrawn = 200;

/// The members whose lines are lit, in the order of their last positions. Pinned and selected ones
/// that are no members are left out.
std::vector<OrganizationId> litLines(const MovementSeries &series, LitLines choice, int count,
                                     const std::set<OrganizationId> &pinned,
                                     std::optional<OrganizationId> selected);

/// The height of a curve from left to right; nothing beside it.
std::optional<double> heightOfCurve(const QList<QPointF> &curve, double x);

/// One member's line in the coordinates of the chart: period number, value.
struct ChartLine
{
    OrganizationId organization;
    bool isLit = false;
    /// Unbroken parts: flat around each period, an S between them. A gap parts them.
    std::vector<QList<QPointF>> runs;
    std::vector<QPointF> marks; ///< one for each period that has a value
    std::vector<int> periods;   ///< of these marks
    /// How many pixels below its value a lit line is drawn, for each mark and each point of the
    /// runs; see layOutTracks().
    std::vector<double> tracks;
    std::vector<QList<QPointF>> trackRuns;

    /// The height of the line there; nothing in a gap.
    std::optional<double> valueAt(double x) const;
    double trackAt(double x) const;
};

/// How far the flat part reaches to either side of a period.
inline constexpr double shoulder = 0.17;

double chartValue(const MovementPoint &point, ChartQuantity quantity);

/// The lines to draw: grey ones first, then the lit ones from the last to the first, so that the
/// first is on top.
std::vector<ChartLine> chartLines(const MovementSeries &series, ChartQuantity quantity,
                                  const std::vector<OrganizationId> &lit);

/// How many lit lines pass a period within so many pixels, at most.
int maximumSideBySide(const std::vector<ChartLine> &lines,
                      const std::function<double(double)> &heightOf, double reach);

/// Where lit lines may run, in pixels.
struct TrackRoom
{
    double tied; ///< from line to line of the same value; less where they would not all fit
    double near; ///< the same of different values: true heights matter more
    double top;
    double bottom;
};

/// Parts the lit lines that would cover each other: at each period they run in the order of their
/// values, and where these are the same, of their names. `heightOf` tells the pixel of a value.
void layOutTracks(std::vector<ChartLine> &lines, const std::function<double(double)> &heightOf,
                  const TrackRoom &room);

struct ChartRange
{
    double lowest = 0;
    double highest = 1;
};

/// What the vertical axis must span for these lines.
ChartRange chartRange(const std::vector<ChartLine> &lines, ChartQuantity quantity);

/// Where the vertical axis is labelled, at least once and at most about `count` times: round values
/// within the range from below, and position 1. Scores have steps of a hundredth at the least.
std::vector<double> chartTicks(const ChartRange &range, ChartQuantity quantity, int count);

} // namespace ratingdesk
