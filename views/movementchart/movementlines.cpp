// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/movementchart/movementlines.h"

#include "views/movementchart/labelspread.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace ratingdesk {

namespace {

constexpr int curveSteps = 14; ///< straight pieces of an S: smooth on paper too

/// Rises from 0 to 1 with level ends.
double smoothStep(double t) { return t * t * t * (t * (6 * t - 15) + 10); }

struct LastPlace
{
    OrganizationId organization;
    int position;
    int questionnaires;
    int change; ///< places between the first and the last position, regardless of direction
};

/// The members with a position in the last period, best first. Of those who share a position the
/// one with more questionnaires comes first: its place tells more.
std::vector<LastPlace> lastPlaces(const MovementSeries &series)
{
    std::vector<LastPlace> places;
    for (std::size_t i = 0; i < series.members.size(); ++i) {
        const auto points = series.pointsOf(i);
        if (points.empty() || points.back().isGap())
            continue;
        const auto first = std::find_if(points.begin(), points.end(),
                                        [](const MovementPoint &point) { return !point.isGap(); });
        places.push_back({series.members[i], points.back().position, points.back().questionnaires,
                          std::abs(first->position - points.back().position)});
    }
    std::stable_sort(places.begin(), places.end(),
                     [](const LastPlace &left, const LastPlace &right) {
                         return std::pair(left.position, -left.questionnaires) <
                                std::pair(right.position, -right.questionnaires);
                     });
    return places;
}

void addMost(std::set<OrganizationId> &lit, std::vector<LastPlace> places, int count,
             int LastPlace::*what)
{
    std::stable_sort(places.begin(), places.end(),
                     [what](const LastPlace &left, const LastPlace &right) {
                         return std::pair(left.*what, left.questionnaires) >
                                std::pair(right.*what, right.questionnaires);
                     });
    for (std::size_t i = 0; i < std::min(places.size(), std::size_t(count)); ++i)
        lit.insert(places[i].organization);
}

void addTopAndBottom(std::set<OrganizationId> &lit, const std::vector<LastPlace> &places, int count,
                     std::optional<OrganizationId> selected)
{
    const int last = static_cast<int>(places.size()) - 1;
    const auto add = [&](int i) {
        if (i >= 0 && i <= last)
            lit.insert(places[std::size_t(i)].organization);
    };
    const int bottom = count * 3 / 10;
    const int top = selected ? bottom : count - bottom;
    for (int i = 0; i < top; ++i)
        add(i);
    std::vector<LastPlace> fromBelow = places;
    std::stable_sort(fromBelow.begin(), fromBelow.end(),
                     [](const LastPlace &left, const LastPlace &right) {
                         return left.position > right.position;
                     });
    for (std::size_t i = 0; i < std::min(fromBelow.size(), std::size_t(bottom)); ++i)
        lit.insert(fromBelow[i].organization);
    if (!selected)
        return;
    for (int i = 0; i <= last; ++i) {
        if (places[std::size_t(i)].organization == *selected) {
            add(i - 1);
            add(i);
            add(i + 1);
        }
    }
}

/// Flat around each mark, and an S from mark to mark where it is not level.
template <class IsLevel>
QList<QPointF> withShoulders(std::span<const QPointF> marks, IsLevel isLevel)
{
    QList<QPointF> curve;
    curve.append({marks.front().x() - shoulder, marks.front().y()});
    for (std::size_t i = 0; i + 1 < marks.size(); ++i) {
        const QPointF from(marks[i].x() + shoulder, marks[i].y());
        const QPointF to(marks[i + 1].x() - shoulder, marks[i + 1].y());
        curve.append(from);
        if (!isLevel(i)) {
            for (int step = 1; step < curveSteps; ++step) {
                const double t = double(step) / curveSteps;
                curve.append({from.x() + (to.x() - from.x()) * t,
                              from.y() + (to.y() - from.y()) * smoothStep(t)});
            }
        }
        curve.append(to);
    }
    curve.append({marks.back().x() + shoulder, marks.back().y()});
    return curve;
}

ChartLine lineOf(OrganizationId organization, std::span<const MovementPoint> points,
                 ChartQuantity quantity)
{
    ChartLine line;
    line.organization = organization;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (points[i].isGap())
            continue;
        line.marks.emplace_back(double(i), chartValue(points[i], quantity));
        line.periods.push_back(static_cast<int>(i));
    }
    line.tracks.resize(line.marks.size());
    return line;
}

/// A run for each unbroken part of the line, through points that lie over its marks. Straight where
/// a grey line is level; a lit one may change its track there.
std::vector<QList<QPointF>> runsOf(const ChartLine &line, const std::vector<QPointF> &points)
{
    std::vector<QList<QPointF>> runs;
    for (std::size_t first = 0, next = 0; first < points.size(); first = next) {
        next = first + 1;
        while (next < points.size() && line.periods[next] == line.periods[next - 1] + 1)
            ++next;
        runs.push_back(withShoulders(
            std::span(points).subspan(first, next - first), [&line, first](std::size_t i) {
                return !line.isLit && line.marks[first + i].y() == line.marks[first + i + 1].y();
            }));
    }
    return runs;
}

void makeTrackRuns(ChartLine &line)
{
    std::vector<QPointF> tracks;
    for (std::size_t i = 0; i < line.marks.size(); ++i)
        tracks.emplace_back(line.marks[i].x(), line.tracks[i]);
    line.trackRuns = runsOf(line, tracks);
}

/// Where a lit line passes a period.
struct Passing
{
    double height; ///< of its value, in pixels
    double *track;
};

/// By period, from above; of those at the same height the one that is named first comes first.
std::map<int, std::vector<Passing>> litPassings(std::vector<ChartLine> &lines,
                                                const std::function<double(double)> &heightOf)
{
    std::map<int, std::vector<Passing>> passings;
    for (auto line = lines.rbegin(); line != lines.rend() && line->isLit; ++line) {
        for (std::size_t i = 0; i < line->marks.size(); ++i)
            passings[line->periods[i]].push_back({heightOf(line->marks[i].y()), &line->tracks[i]});
    }
    for (auto &[period, all] : passings) {
        std::stable_sort(all.begin(), all.end(), [](const Passing &left, const Passing &right) {
            return left.height < right.height;
        });
    }
    return passings;
}

std::optional<double> heightAt(const std::vector<QList<QPointF>> &runs, double x)
{
    for (const QList<QPointF> &run : runs) {
        if (const auto height = heightOfCurve(run, x))
            return height;
    }
    return {};
}

/// 1, 2 or 5 times a power of ten, so that the range holds at most so many.
double roundStep(double range, int count)
{
    const double raw = std::max(range, 1e-9) / std::max(count, 1);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (raw <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

std::vector<OrganizationId> litLines(const MovementSeries &series, LitLines choice, int count,
                                     const std::set<OrganizationId> &pinned,
                                     std::optional<OrganizationId> selected)
{
    const std::vector<LastPlace> places = lastPlaces(series);
    std::set<OrganizationId> lit = pinned;
    if (selected)
        lit.insert(*selected);
    switch (choice) {
    case LitLines::TopAndBottom:
        if (series.members.size() <= std::size_t(fewLines))
            lit.insert(series.members.begin(), series.members.end());
        else
            addTopAndBottom(lit, places, count, selected);
        break;
    case LitLines::MostRated:
        addMost(lit, places, count, &LastPlace::questionnaires);
        break;
    case LitLines::LargestMovements:
        addMost(lit, places, count, &LastPlace::change);
        break;
    case LitLines::PinnedOnly:
        break;
    }

    // In the order of the labels; who has no position at the end comes last.
    std::vector<OrganizationId> ordered;
    for (const LastPlace &place : places) {
        if (lit.erase(place.organization) > 0)
            ordered.push_back(place.organization);
    }
    for (const OrganizationId organization : lit) {
        if (!series.pointsOf(organization).empty())
            ordered.push_back(organization);
    }
    return ordered;
}

std::optional<double> heightOfCurve(const QList<QPointF> &curve, double x)
{
    if (curve.isEmpty() || x < curve.front().x() || x > curve.back().x())
        return {};
    const auto right = std::lower_bound(curve.begin(), curve.end(), x,
                                        [](const QPointF &p, double at) { return p.x() < at; });
    if (right == curve.begin())
        return right->y();
    const QPointF left = *(right - 1);
    if (right->x() == left.x())
        return right->y();
    return left.y() + (right->y() - left.y()) * (x - left.x()) / (right->x() - left.x());
}

std::optional<double> ChartLine::valueAt(double x) const { return heightAt(runs, x); }

double ChartLine::trackAt(double x) const { return heightAt(trackRuns, x).value_or(0); }

int maximumSideBySide(const std::vector<ChartLine> &lines,
                      const std::function<double(double)> &heightOf, double reach)
{
    std::map<int, std::vector<double>> heights;
    for (const ChartLine &line : lines) {
        for (std::size_t i = 0; line.isLit && i < line.marks.size(); ++i)
            heights[line.periods[i]].push_back(heightOf(line.marks[i].y()));
    }
    std::ptrdiff_t most = 1;
    for (auto &[period, all] : heights) {
        std::sort(all.begin(), all.end());
        for (auto first = all.begin(); first != all.end(); ++first)
            most = std::max(most, std::upper_bound(first, all.end(), *first + reach) - first);
    }
    return static_cast<int>(most);
}

void layOutTracks(std::vector<ChartLine> &lines, const std::function<double(double)> &heightOf,
                  const TrackRoom &room)
{
    for (const auto &[period, passings] : litPassings(lines, heightOf)) {
        std::vector<double> wanted;
        std::vector<double> gaps;
        for (const Passing &passing : passings) {
            if (!wanted.empty())
                gaps.push_back(passing.height == wanted.back() ? room.tied : room.near);
            wanted.push_back(passing.height);
        }
        const auto places = spreadApart(wanted, gaps, room.top, room.bottom);
        for (std::size_t i = 0; i < places.size(); ++i)
            *passings[i].track = places[i] - wanted[i];
    }
    for (ChartLine &line : lines)
        makeTrackRuns(line);
}

double chartValue(const MovementPoint &point, ChartQuantity quantity)
{
    switch (quantity) {
    case ChartQuantity::Position:
        return point.position;
    case ChartQuantity::Score:
        return point.score.value();
    case ChartQuantity::Questionnaires:
        return point.questionnaires;
    }
    Q_UNREACHABLE();
}

std::vector<ChartLine> chartLines(const MovementSeries &series, ChartQuantity quantity,
                                  const std::vector<OrganizationId> &lit)
{
    std::vector<ChartLine> lines;
    if (series.members.size() <= std::size_t(maximumLinesDrawn)) {
        const std::set<OrganizationId> isLit(lit.begin(), lit.end());
        for (std::size_t i = 0; i < series.members.size(); ++i) {
            if (!isLit.contains(series.members[i]))
                lines.push_back(lineOf(series.members[i], series.pointsOf(i), quantity));
        }
    }
    for (auto organization = lit.rbegin(); organization != lit.rend(); ++organization) {
        lines.push_back(lineOf(*organization, series.pointsOf(*organization), quantity));
        lines.back().isLit = true;
    }
    for (ChartLine &line : lines) {
        line.runs = runsOf(line, line.marks);
        makeTrackRuns(line);
    }
    return lines;
}

ChartRange chartRange(const std::vector<ChartLine> &lines, ChartQuantity quantity)
{
    std::optional<ChartRange> range;
    for (const ChartLine &line : lines) {
        for (const QPointF &mark : line.marks) {
            if (!range)
                range = ChartRange{mark.y(), mark.y()};
            range->lowest = std::min(range->lowest, mark.y());
            range->highest = std::max(range->highest, mark.y());
        }
    }
    if (!range)
        return quantity == ChartQuantity::Position ? ChartRange{1, 2} : ChartRange{0, 5};

    switch (quantity) {
    case ChartQuantity::Position:
        // The first place is shown where it is near, so that the top of the chart is the top.
        if (range->lowest - 1 < (range->highest - 1) / 2)
            range->lowest = 1;
        if (range->highest - range->lowest < 1)
            range->highest = range->lowest + 1;
        break;
    case ChartQuantity::Score: {
        const double air = std::max(0.05, (range->highest - range->lowest) * 0.06);
        range->lowest = std::max(double(lowestScore), range->lowest - air);
        range->highest = std::min(double(highestScore), range->highest + air);
        break;
    }
    case ChartQuantity::Questionnaires:
        range->lowest = 0;
        range->highest = std::max(1.0, range->highest);
        break;
    }
    return *range;
}

std::vector<double> chartTicks(const ChartRange &range, ChartQuantity quantity, int count)
{
    const double finest = quantity == ChartQuantity::Score ? 0.01 : 1;
    const bool showsFirst = quantity == ChartQuantity::Position && range.lowest <= 1;
    std::vector<double> ticks;
    // A round step may be wider than the range, and step over it.
    for (double step = 0; ticks.empty() && step != finest; count *= 2) {
        step = std::max(roundStep(range.highest - range.lowest, count), finest);
        if (showsFirst && step == 2)
            step = 5; // 1, 5, 10 …: an even step would set 1 and 2 side by side
        const double first = std::ceil(range.lowest / step - 1e-9) * step;
        for (int i = 0; first + i * step <= range.highest + step * 1e-6; ++i)
            ticks.push_back(first + i * step);
        if (showsFirst && (ticks.empty() || ticks.front() != 1)) {
            // One that stands too near gives its place up.
            if (!ticks.empty() && ticks.front() - 1 < (range.highest - range.lowest) / count)
                ticks.front() = 1;
            else
                ticks.insert(ticks.begin(), 1);
        }
    }
    if (ticks.empty())
        ticks.push_back(range.lowest);
    return ticks;
}

} // namespace ratingdesk
