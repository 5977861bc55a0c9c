// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where everything stands on a movement chart of a given size.

#include "views/movementchart/movementchart.h"
#include "views/movementchart/movementoverlay.h"

#include <QCategoryAxis>
#include <QFontMetricsF>
#include <QLineSeries>

#include <algorithm>
#include <cmath>

namespace ratingdesk {

namespace {

constexpr double litWidth = 2.2;
constexpr double haloWidth = 4.6; ///< in the ground's colour, so that one sees what crosses above
constexpr double strongWidth = 3.6;
constexpr double strongHaloWidth = 7;
constexpr double trackWidth = (litWidth + haloWidth) / 2; ///< no halo cuts into a neighbour
constexpr double leastTrackWidth = 2;                     ///< one can still tell the lines apart
constexpr double shareOfTrack = 0.8; ///< that a line takes where there is little room
constexpr double bundleWidth = 24;   ///< of lines side by side, while they can be told apart in it
constexpr double topEdge = 6;
constexpr double positionEdge = 14; ///< from the first and last position to the edges of the plot
constexpr double lineEdge = 1.5;    ///< from a line to them: Qt cuts off what lies beyond
constexpr double tickGap = 2;
constexpr double leaderWidth = 26; ///< from the plot to the names
constexpr double valueGap = 6;
constexpr double rightEdge = 8;
constexpr double widestNames = 420;

} // namespace

void MovementChart::layOut()
{
    if (!m_periodAxis || size().isEmpty())
        return;
    const QFontMetricsF metrics(font());
    const QSizeF all = size();
    const bool isPosition = m_content.quantity == ChartQuantity::Position;
    const ChartRange range = chartRange(m_lines, m_content.quantity);
    const double bottomEdge = 2 * metrics.height() + 8;
    const double height = std::max(1.0, all.height() - topEdge - bottomEdge);
    const double edge = isPosition ? std::min(positionEdge, height / 4) : 0;
    const std::vector<double> ticks = chartTicks(
        range, m_content.quantity,
        std::max(1, static_cast<int>((height - 2 * edge) / (metrics.height() + tickGap))));

    const double leftEdge = 8 + std::max(6 * metrics.horizontalAdvance(u'0'),
                                         metrics.horizontalAdvance(tickText(m_widestValue)));
    const double rightWidth = labelColumns();
    setPlotArea({leftEdge, topEdge, std::max(1.0, all.width() - leftEdge - rightWidth), height});

    const int periods = std::max(1, static_cast<int>(m_content.series->periods.size()));
    const double margin = (range.highest - range.lowest) * edge / (height - 2 * edge);
    m_periodAxis->setRange(-shoulder * 1.5, periods - 1 + shoulder);
    m_valueAxis->setRange(range.lowest - margin, range.highest + margin);

    layOutTracks();

    const auto relabel = [](QCategoryAxis *axis, const QStringList &labels,
                            const std::vector<double> &values) {
        const QStringList before = axis->categoriesLabels();
        for (const QString &label : before)
            axis->remove(label);
        axis->setStartValue(axis->min() - 1);
        for (std::size_t i = 0; i < values.size(); ++i)
            axis->append(labels[qsizetype(i)], values[i]);
    };
    QStringList valueLabels;
    for (const double tick : ticks)
        valueLabels << tickText(tick);
    relabel(m_valueAxis, valueLabels, ticks);

    // Where the names of the periods would touch each other, every second or third one is enough.
    double periodWidth = 1;
    for (const QString &name : m_content.periodNames)
        periodWidth = std::max(periodWidth, metrics.horizontalAdvance(name) + 12);
    const int stride = std::max(
        1, static_cast<int>(std::ceil(periodWidth * periods / std::max(1.0, plotArea().width()))));
    QStringList periodLabels;
    std::vector<double> periodValues;
    for (int i = (periods - 1) % stride; i < m_content.periodNames.size(); i += stride) {
        periodLabels << m_content.periodNames[i];
        periodValues.push_back(i);
    }
    relabel(m_periodAxis, periodLabels, periodValues);
    m_overlay->layOut();
}

/// What the names and values at the right end need, up to a third of the width. It depends on the
/// members, not on which of them are lit: the plot stays where it is when the selection moves.
double MovementChart::labelColumns()
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    m_valueColumn = metrics.horizontalAdvance(tickText(m_widestValue));
    double names = widestNames;
    if (m_content.series->members.size() <= std::size_t(maximumLinesDrawn)) {
        names = 0;
        for (const QString &name : std::as_const(m_content.names))
            names = std::max(names, metrics.horizontalAdvance(name));
    }
    return std::min(leaderWidth + m_valueColumn + valueGap + names + rightEdge, size().width() / 3);
}

QRectF MovementChart::labelArea() const
{
    const QRectF plot = plotArea();
    return {
        QPointF(plot.right() + leaderWidth, plot.top()),
        QPointF(std::max(plot.right() + leaderWidth, size().width() - rightEdge), plot.bottom())};
}

double MovementChart::nameIndent() const { return m_valueColumn + valueGap; }

void MovementChart::layOutTracks()
{
    const QRectF plot = plotArea();
    const double top = plot.top() + lineEdge;
    const double bottom = std::max(top, plot.bottom() - lineEdge);
    const auto heightOf = [this](double value) { return onChart({0, value}).y(); };
    const int most = maximumSideBySide(m_lines, heightOf, bundleWidth);
    const int all = maximumSideBySide(m_lines, heightOf, plot.height());
    double near = std::min(trackWidth, bundleWidth / std::max(1, most - 1));
    const double tied =
        std::min(std::max(near, leastTrackWidth), (bottom - top) / std::max(1, all - 1));
    near = std::min(near, tied);
    ratingdesk::layOutTracks(m_lines, heightOf,
                             {.tied = tied, .near = near, .top = top, .bottom = bottom});

    // Nothing is so wide that it covers the line on the next track.
    const double lit = std::min(litWidth, tied * shareOfTrack);
    const double room = 2 * tied - lit;
    m_strokes = {lit, room, std::min(strongWidth, room), most > 1 ? room : strongHaloWidth};

    const double valueOfPixel = (m_valueAxis->isReverse() ? 1 : -1) *
                                (m_valueAxis->max() - m_valueAxis->min()) /
                                std::max(1.0, plot.height());
    for (const TrackedSeries &tracked : m_tracked) {
        const RunPart &part = tracked.part;
        QList<QPointF> points = tracked.line->runs[part.run].mid(part.first, part.count);
        const QList<QPointF> curve = drawn(*tracked.line, part.run).mid(part.first, part.count);
        for (qsizetype i = 0; i < points.size(); ++i)
            points[i].ry() += (curve[i].y() - onChart(points[i]).y()) * valueOfPixel;
        tracked.series->replace(points);
        QPen pen = tracked.series->pen();
        pen.setWidthF(tracked.isHalo ? m_strokes.halo : m_strokes.lit);
        tracked.series->setPen(pen);
    }
}

} // namespace ratingdesk
