// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/movementchart/movementchart.h"

#include "views/movementchart/movementoverlay.h"

#include <QCategoryAxis>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsSceneResizeEvent>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ratingdesk {

namespace {

constexpr double litWidth = 2.2;
constexpr double restWidth = 1.2;
constexpr double denseRestWidth = 0.8;
constexpr std::size_t denseFrom = 40; ///< so many lines are a texture: it must not outshine the lit
constexpr double haloWidth = 4.6; ///< in the ground's colour, so that one sees what crosses above
constexpr double trackWidth = (litWidth + haloWidth) / 2; ///< no halo cuts into a neighbour
constexpr double steepestStretch = 4;
constexpr double bundleWidth = 24; ///< of the lines that share a value, at most
constexpr double dimmedOpacity = 0.18;
constexpr double hitDistance = 9; ///< from the pointer to a line, in pixels
constexpr double topEdge = 12;
constexpr double tickDistance = 18;

} // namespace

MovementChart::MovementChart(QGraphicsItem *parent)
    : QChart(parent), m_overlay(new MovementOverlay(*this))
{
    legend()->hide();
    setBackgroundRoundness(0);
    setDropShadowEnabled(false);
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    setColors(m_colors);
}

MovementChart::~MovementChart() = default;

void MovementChart::setContent(const MovementChartContent &content)
{
    m_content = content;
    m_hovered.reset();
    m_lines = chartLines(*m_content.series, m_content.quantity, m_content.lit);
    assignColors();
    rebuildSeries();
    layOut();
}

void MovementChart::setColors(const ChartColors &colors)
{
    m_colors = colors;
    setBackgroundBrush(colors.background);
    setPlotAreaBackgroundVisible(false);
    rebuildSeries();
    layOut();
}

void MovementChart::setSelected(std::optional<OrganizationId> organization)
{
    if (m_selected == organization)
        return;
    m_selected = organization;
    m_overlay->layOut();
}

void MovementChart::setHovered(std::optional<OrganizationId> organization)
{
    if (m_hovered == organization)
        return;
    m_hovered = organization;
    dimOthers();
    m_overlay->layOut();
}

const ChartLine *MovementChart::line(OrganizationId organization) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [organization](const ChartLine &line) {
            return line.organization == organization;
        });
    return found == m_lines.end() ? nullptr : &*found;
}

std::optional<OrganizationId> MovementChart::memberAt(const QPointF &position) const
{
    if (const auto label = m_overlay->labelAt(position))
        return label;
    if (series().isEmpty() ||
        !plotArea().adjusted(0, -hitDistance, 0, hitDistance).contains(position))
        return {};
    std::optional<OrganizationId> nearest;
    double distance = hitDistance;
    for (const ChartLine &line : m_lines) {
        const auto height = drawnHeight(line, position.x());
        if (!height)
            continue;
        const double away = std::abs(*height - position.y());
        // Of two at the same distance the later one: it is drawn on top.
        if (away <= distance) {
            distance = away;
            nearest = line.organization;
        }
    }
    return nearest;
}

int MovementChart::periodAt(OrganizationId organization, const QPointF &position) const
{
    const ChartLine *found = line(organization);
    if (!found || found->periods.empty())
        return -1;
    const double x = periodCoordinate(position);
    return *std::min_element(
        found->periods.begin(), found->periods.end(),
        [x](int left, int right) { return std::abs(left - x) < std::abs(right - x); });
}

std::optional<QPointF> MovementChart::endOf(OrganizationId organization) const
{
    const ChartLine *found = line(organization);
    if (!found || found->runs.empty())
        return {};
    return drawn(*found, found->runs.size() - 1).back();
}

QColor MovementChart::colorOf(OrganizationId organization) const
{
    const auto number = m_colorNumbers.constFind(organization);
    return number == m_colorNumbers.cend() ? m_colors.mutedText : m_colors.line(*number);
}

Qt::PenStyle MovementChart::dashOf(OrganizationId organization) const
{
    return m_colors.dashOf(m_colorNumbers.value(organization, 0));
}

QPointF MovementChart::onChart(const QPointF &value) const
{
    const QRectF plot = plotArea();
    const auto share = [](double at, const QValueAxis &axis) {
        return (at - axis.min()) / (axis.max() - axis.min());
    };
    const double up = share(value.y(), *m_valueAxis);
    return {plot.left() + share(value.x(), *m_periodAxis) * plot.width(),
            m_valueAxis->isReverse() ? plot.top() + up * plot.height()
                                     : plot.bottom() - up * plot.height()};
}

QList<QPointF> MovementChart::drawn(const ChartLine &line, std::size_t run) const
{
    QList<QPointF> middle;
    for (const QPointF &point : line.runs[run])
        middle.append(onChart(point));
    QList<QPointF> curve = middle;
    for (qsizetype i = 0; i < middle.size(); ++i) {
        // On a slope, tracks that are as far apart as on the level are farther apart vertically.
        const QPointF along =
            middle[std::min(i + 1, middle.size() - 1)] - middle[std::max<qsizetype>(i - 1, 0)];
        const double slope = along.x() > 0 ? along.y() / along.x() : 0;
        const double stretch = std::min(std::hypot(1, slope), steepestStretch);
        curve[i].ry() += line.trackRuns[run][i].y() * m_trackWidth * stretch;
    }
    return curve;
}

std::optional<double> MovementChart::drawnHeight(const ChartLine &line, double x) const
{
    for (std::size_t run = 0; run < line.runs.size(); ++run) {
        if (const auto height = heightOfCurve(drawn(line, run), x))
            return height;
    }
    return {};
}

QPointF MovementChart::drawnMark(const ChartLine &line, std::size_t mark) const
{
    return onChart(line.marks[mark]) + QPointF(0, line.tracks[mark] * m_trackWidth);
}

double MovementChart::periodCoordinate(const QPointF &position) const
{
    const QRectF plot = plotArea();
    return m_periodAxis->min() + (position.x() - plot.left()) / plot.width() *
                                     (m_periodAxis->max() - m_periodAxis->min());
}

void MovementChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    layOut();
}

void MovementChart::assignColors()
{
    QHash<OrganizationId, int> numbers;
    std::set<int> taken;
    for (const OrganizationId organization : m_content.lit) {
        const auto before = m_colorNumbers.constFind(organization);
        if (before != m_colorNumbers.cend() && taken.insert(*before).second)
            numbers.insert(organization, *before);
    }
    int next = 0;
    for (const OrganizationId organization : m_content.lit) {
        if (numbers.contains(organization))
            continue;
        while (!taken.insert(next).second)
            ++next;
        numbers.insert(organization, next);
    }
    m_colorNumbers = std::move(numbers);
}

void MovementChart::rebuildSeries()
{
    removeAllSeries();
    m_tracked.clear();
    rebuildAxes();
    for (const ChartLine &line : m_lines)
        addLine(line);
}

void MovementChart::addLine(const ChartLine &line)
{
    if (!line.isLit) {
        for (const QList<QPointF> &run : line.runs)
            addSeries(run,
                      QPen(m_colors.rest, m_lines.size() < denseFrom ? restWidth : denseRestWidth));
        return;
    }
    const QPen halo(m_colors.background, haloWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    const QPen pen(colorOf(line.organization), litWidth, dashOf(line.organization), Qt::RoundCap,
                   Qt::RoundJoin);
    for (std::size_t run = 0; run < line.runs.size(); ++run) {
        for (const QPen &one : {halo, pen})
            m_tracked.push_back({addSeries(line.runs[run], one), &line, run});
    }
}

QLineSeries *MovementChart::addSeries(const QList<QPointF> &run, const QPen &pen)
{
    auto *series = new QLineSeries;
    series->append(run);
    series->setPen(pen);
    QChart::addSeries(series);
    series->attachAxis(m_periodAxis);
    series->attachAxis(m_valueAxis);
    return series;
}

void MovementChart::rebuildAxes()
{
    const auto axes = QChart::axes();
    for (QAbstractAxis *axis : axes) {
        removeAxis(axis);
        delete axis;
    }
    const auto makeAxis = [this](Qt::Alignment side) {
        auto *axis = new QCategoryAxis;
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setLabelsColor(m_colors.mutedText);
        axis->setLabelsFont(font());
        axis->setGridLineColor(m_colors.grid);
        axis->setLineVisible(false);
        axis->setTruncateLabels(false);
        addAxis(axis, side);
        return axis;
    };
    m_periodAxis = makeAxis(Qt::AlignBottom);
    m_valueAxis = makeAxis(Qt::AlignLeft);
    m_valueAxis->setReverse(m_content.quantity == ChartQuantity::Position);
}

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
    const std::vector<double> ticks =
        chartTicks(range, m_content.quantity, std::max(2, static_cast<int>(height / tickDistance)));

    // The names get what they need, up to a third of the width.
    double nameWidth = 0;
    for (const OrganizationId organization : m_content.lit)
        nameWidth =
            std::max(nameWidth, metrics.horizontalAdvance(m_content.names.value(organization)));
    const double rightEdge = std::min(nameWidth * 1.08 + 80, all.width() / 3);
    const double leftEdge = metrics.horizontalAdvance(u'0') * 6 + 8;
    setPlotArea({leftEdge, topEdge, std::max(1.0, all.width() - leftEdge - rightEdge), height});

    const int periods = std::max(1, static_cast<int>(m_content.series->periods.size()));
    const double half = (range.highest - range.lowest) * 0.5 / std::max(1.0, height / 16);
    const double margin = isPosition ? std::max(half, 0.2) : 0;
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
        valueLabels << QLocale().toString(tick, 'f',
                                          m_content.quantity == ChartQuantity::Score ? 2 : 0);
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

void MovementChart::layOutTracks()
{
    m_trackWidth = std::min(trackWidth, bundleWidth / std::max(1, mostTracks(m_lines) - 1));
    const double valueOfPixel = (m_valueAxis->isReverse() ? 1 : -1) *
                                (m_valueAxis->max() - m_valueAxis->min()) /
                                std::max(1.0, plotArea().height());
    for (const TrackedSeries &tracked : m_tracked) {
        QList<QPointF> points = tracked.line->runs[tracked.run];
        const QList<QPointF> curve = drawn(*tracked.line, tracked.run);
        for (qsizetype i = 0; i < points.size(); ++i)
            points[i].ry() += (curve[i].y() - onChart(points[i]).y()) * valueOfPixel;
        tracked.series->replace(points);
    }
}

void MovementChart::dimOthers()
{
    const auto all = series();
    for (QAbstractSeries *one : all)
        one->setOpacity(m_hovered ? dimmedOpacity : 1);
}

} // namespace ratingdesk
