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

constexpr double restWidth = 1.2;
constexpr double denseRestWidth = 0.8;
constexpr std::size_t denseFrom = 40; ///< so many lines are a texture: it must not outshine the lit
constexpr double steepestStretch = 4;
constexpr double widestStretch = 36; ///< how much farther from its value a slope may take a line
constexpr double dimmedOpacity = 0.18;
constexpr double hitDistance = 9; ///< from the pointer to a line, in pixels

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
    m_widestValue = widestValue();
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

void MovementChart::setFocusShown(bool isShown)
{
    m_isFocusShown = isShown;
    m_overlay->update();
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

std::optional<QRectF> MovementChart::labelOf(OrganizationId organization) const
{
    return m_overlay->labelOf(organization);
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
        const double track = line.trackRuns[run][i].y();
        if (track == 0)
            continue;
        // On a slope, tracks that are as far apart as on the level are farther apart vertically.
        const QPointF along =
            middle[std::min(i + 1, middle.size() - 1)] - middle[std::max<qsizetype>(i - 1, 0)];
        const double slope = along.x() > 0 ? along.y() / along.x() : 0;
        curve[i].ry() += track * std::min({std::hypot(1, slope), steepestStretch,
                                           1 + widestStretch / std::abs(track)});
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
    return onChart(line.marks[mark]) + QPointF(0, line.tracks[mark]);
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

QString MovementChart::tickText(double value) const
{
    return QLocale().toString(value, 'f', m_content.quantity == ChartQuantity::Score ? 2 : 0);
}

QString MovementChart::valueText(const ChartLine &line, std::size_t mark) const
{
    if (m_content.quantity != ChartQuantity::Score)
        return tickText(line.marks[mark].y());
    const auto period = static_cast<std::size_t>(line.periods[mark]);
    return m_content.series->pointsOf(line.organization)[period].score.text(2, QLocale());
}

/// Of all members, lit or not, so that what is measured by it stays when others are lit.
double MovementChart::widestValue() const
{
    const MovementSeries &series = *m_content.series;
    double widest = 0;
    switch (m_content.quantity) {
    case ChartQuantity::Position:
        for (const int count : series.rankedCounts)
            widest = std::max(widest, double(count));
        break;
    case ChartQuantity::Score:
        widest = highestScore;
        break;
    case ChartQuantity::Questionnaires:
        for (const MovementPoint &point : series.points)
            widest = std::max(widest, double(point.questionnaires));
        break;
    }
    return widest;
}

/// Members keep the colours they have; the others take free ones.
void MovementChart::assignColors()
{
    const QHash<OrganizationId, int> &known =
        m_content.colorNumbers.isEmpty() ? m_colorNumbers : m_content.colorNumbers;
    QHash<OrganizationId, int> numbers;
    std::set<int> taken;
    for (const OrganizationId organization : m_content.lit) {
        const auto before = known.constFind(organization);
        if (before != known.cend() && taken.insert(*before).second)
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
    m_colorNumbers = numbers;
    m_content.colorNumbers = std::move(numbers);
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
        const QPen rest(m_colors.rest, m_lines.size() < denseFrom ? restWidth : denseRestWidth);
        for (const RunPart &part : partsOf(line))
            addSeries(line.runs[part.run].mid(part.first, part.count),
                      part.isUnfinished ? unfinishedPen(rest) : rest);
        return;
    }
    const QPen halo(m_colors.background, m_strokes.halo, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    const QPen pen(colorOf(line.organization), m_strokes.lit, dashOf(line.organization),
                   Qt::RoundCap, Qt::RoundJoin);
    for (const RunPart &part : partsOf(line)) {
        for (const bool isHalo : {true, false}) {
            const QPen &drawn = isHalo ? halo : part.isUnfinished ? unfinishedPen(pen) : pen;
            m_tracked.push_back({addSeries(line.runs[part.run].mid(part.first, part.count), drawn),
                                 &line, part, isHalo});
        }
    }
}

std::vector<MovementChart::RunPart> MovementChart::partsOf(const ChartLine &line) const
{
    const MovementSeries &series = *m_content.series;
    std::size_t unfinished = 0;
    while (unfinished < series.periods.size() && !series.isUnfinished(unfinished))
        ++unfinished;
    // From the flat part of the last whole period on.
    const double from = static_cast<double>(unfinished) - 1 + shoulder;
    constexpr double tolerance = 1e-9;
    std::vector<RunPart> parts;
    for (std::size_t run = 0; run < line.runs.size(); ++run) {
        const QList<QPointF> &points = line.runs[run];
        const auto split = std::find_if(points.begin(), points.end(), [from](const QPointF &point) {
            return point.x() >= from - tolerance;
        });
        const qsizetype whole = split - points.begin();
        if (unfinished == series.periods.size() || whole + 1 >= points.size()) {
            parts.push_back({run, 0, points.size(), false});
            continue;
        }
        if (whole > 0)
            parts.push_back({run, 0, whole + 1, false});
        parts.push_back({run, whole, points.size() - whole, true});
    }
    return parts;
}

QPen MovementChart::unfinishedPen(QPen pen)
{
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({2, 1.5});
    return pen;
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

void MovementChart::dimOthers()
{
    const auto all = series();
    for (QAbstractSeries *one : all)
        one->setOpacity(m_hovered ? dimmedOpacity : 1);
}

} // namespace ratingdesk
