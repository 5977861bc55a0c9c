// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/movementchart/movementoverlay.h"

#include "views/movementchart/labelspread.h"
#include "views/movementchart/movementchart.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QGraphicsSceneHoverEvent>
#include <QGraphicsSceneMouseEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace ratingdesk {

namespace {

constexpr double leaderWidth = 26; ///< from the plot to the names
constexpr double valueGap = 6;
constexpr double rightEdge = 8;
constexpr double dimmedOpacity = 0.22;
constexpr double markRadius = 9;
constexpr double dotRadius = 3.5;

} // namespace

MovementOverlay::MovementOverlay(MovementChart &chart) : QGraphicsItem(&chart), m_chart(chart)
{
    setZValue(1000);
    setAcceptHoverEvents(true);
    setAcceptedMouseButtons(Qt::LeftButton);
}

void MovementOverlay::layOut()
{
    prepareGeometryChange();
    m_labels.clear();
    const MovementChartContent &content = m_chart.content();
    const int lastPeriod = static_cast<int>(content.series->periods.size()) - 1;
    const QFontMetricsF metrics(m_chart.font());
    const QLocale locale;

    for (const ChartLine &line : m_chart.lines()) {
        const bool isWanted = line.isLit || line.organization == m_chart.hovered();
        if (!isWanted || line.marks.empty())
            continue;
        Label label;
        label.organization = line.organization;
        label.name = content.names.value(line.organization);
        label.endsEarly = line.periods.back() != lastPeriod;
        const double value = line.marks.back().y();
        label.value =
            label.endsEarly
                ? QStringLiteral("–")
                : locale.toString(value, 'f', content.quantity == ChartQuantity::Score ? 2 : 0);
        label.lineEnd = *m_chart.endOf(line.organization);
        m_labels.push_back(std::move(label));
    }

    // Who is still there at the end stands at its height; the others below them.
    std::stable_sort(m_labels.begin(), m_labels.end(), [](const Label &left, const Label &right) {
        return std::pair(left.endsEarly, left.lineEnd.y()) <
               std::pair(right.endsEarly, right.lineEnd.y());
    });
    const QRectF plot = m_chart.plotArea();
    const double height = metrics.height();
    std::vector<double> wanted;
    m_valueWidth = 0;
    for (const Label &label : m_labels) {
        wanted.push_back(label.endsEarly ? plot.bottom() : label.lineEnd.y());
        m_valueWidth = std::max(
            m_valueWidth, QFontMetricsF(fontOf(label.organization)).horizontalAdvance(label.value));
    }
    const std::vector<double> places = spreadLabels(wanted, height, plot.top(), plot.bottom());
    const double left = plot.right() + leaderWidth;
    const double nameLeft = left + m_valueWidth + valueGap;
    const double right = m_chart.size().width() - rightEdge;
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        m_labels[i].place = QRectF(left, places[i] - height / 2, right - left, height);
        m_labels[i].name =
            QFontMetricsF(fontOf(m_labels[i].organization))
                .elidedText(m_labels[i].name, Qt::ElideRight, std::max(0.0, right - nameLeft));
    }
    update();
}

std::optional<OrganizationId> MovementOverlay::labelAt(const QPointF &position) const
{
    for (const Label &label : m_labels) {
        if (label.place.contains(position))
            return label.organization;
    }
    return {};
}

QRectF MovementOverlay::boundingRect() const { return {QPointF(0, 0), m_chart.size()}; }

void MovementOverlay::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_chart.font());
    for (const Label &label : m_labels)
        paintLabel(*painter, label);
    if (m_chart.selected())
        paintHighlight(*painter, *m_chart.selected());
    if (m_chart.hovered() && m_chart.hovered() != m_chart.selected())
        paintHighlight(*painter, *m_chart.hovered());
    paintNote(*painter);
}

void MovementOverlay::hoverMoveEvent(QGraphicsSceneHoverEvent *event)
{
    const auto member = m_chart.memberAt(event->pos());
    m_chart.setHovered(member);
    Q_EMIT m_chart.memberHovered(member, event->pos());
}

void MovementOverlay::hoverLeaveEvent(QGraphicsSceneHoverEvent *event)
{
    m_chart.setHovered({});
    Q_EMIT m_chart.memberHovered({}, event->pos());
}

void MovementOverlay::mousePressEvent(QGraphicsSceneMouseEvent *event)
{
    event->accept();
    m_pressed = m_chart.memberAt(event->pos());
    if (m_pressed)
        Q_EMIT m_chart.memberClicked(*m_pressed);
}

void MovementOverlay::mouseDoubleClickEvent(QGraphicsSceneMouseEvent *event)
{
    event->accept();
    if (const auto member = std::exchange(m_pressed, {}))
        Q_EMIT m_chart.memberOpened(*member);
}

bool MovementOverlay::isDimmed(OrganizationId organization) const
{
    return m_chart.hovered() && m_chart.hovered() != organization;
}

QFont MovementOverlay::fontOf(OrganizationId organization) const
{
    QFont font = m_chart.font();
    font.setBold(organization == m_chart.selected() || organization == m_chart.hovered());
    return font;
}

void MovementOverlay::paintLabel(QPainter &painter, const Label &label) const
{
    painter.save();
    painter.setOpacity(isDimmed(label.organization) ? dimmedOpacity : 1);

    const QColor color = m_chart.colorOf(label.organization);
    painter.setBrush(Qt::NoBrush);
    const QPointF to(label.place.left() - 4, label.place.center().y());
    if (label.endsEarly) {
        // Its line is elsewhere in the plot: a sample of it, and an open end where it stops.
        painter.setPen(QPen(color, 2.2, m_chart.dashOf(label.organization)));
        painter.drawLine(to - QPointF(leaderWidth - 8, 0), to);
        painter.setPen(QPen(color, 1.6));
        painter.setBrush(m_chart.colors().background);
        painter.drawEllipse(label.lineEnd, dotRadius, dotRadius);
    } else {
        // The leader goes from the line's end to its name in one S, so that neighbours never cross.
        const QPointF from = label.lineEnd;
        const double middle = from.x() + leaderWidth / 2;
        QPainterPath leader(from);
        leader.cubicTo(QPointF(middle, from.y()), QPointF(middle, to.y()), to);
        painter.setPen(QPen(color, 1));
        painter.drawPath(leader);
    }

    painter.setFont(fontOf(label.organization));
    painter.setPen(label.endsEarly ? m_chart.colors().mutedText : m_chart.colors().text);
    const QRectF value(label.place.left(), label.place.top(), m_valueWidth, label.place.height());
    painter.drawText(value, Qt::AlignRight | Qt::AlignVCenter, label.value);
    painter.drawText(label.place.adjusted(m_valueWidth + valueGap, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, label.name);
    painter.restore();
}

void MovementOverlay::paintHighlight(QPainter &painter, OrganizationId organization) const
{
    const ChartLine *line = m_chart.line(organization);
    if (!line || line->marks.empty())
        return;
    painter.save();
    painter.setOpacity(isDimmed(organization) ? 0.5 : 1);
    const QColor color = m_chart.colorOf(organization);
    painter.setBrush(Qt::NoBrush);
    for (std::size_t run = 0; run < line->runs.size(); ++run) {
        const QPolygonF curve = m_chart.drawn(*line, run);
        painter.setPen(
            QPen(m_chart.colors().background, 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(curve);
        painter.setPen(QPen(color, 3.6, m_chart.dashOf(organization), Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(curve);
    }

    // Positions in numbers where there is room for them, else dots.
    const bool hasRoom = m_chart.content().quantity == ChartQuantity::Position &&
                         m_chart.onChart({1, 0}).x() - m_chart.onChart({0, 0}).x() > 3 * markRadius;
    QFont font = m_chart.font();
    font.setBold(true);
    font.setPixelSize(QFontInfo(font).pixelSize() * 6 / 7);
    painter.setFont(font);
    for (std::size_t mark = 0; mark < line->marks.size(); ++mark) {
        const QPointF center = m_chart.drawnMark(*line, mark);
        painter.setPen(QPen(color, 1.6));
        painter.setBrush(m_chart.colors().background);
        if (!hasRoom) {
            painter.drawEllipse(center, dotRadius, dotRadius);
            continue;
        }
        const QString text = QLocale().toString(static_cast<int>(line->marks[mark].y()));
        const double width =
            std::max(2 * markRadius, QFontMetricsF(font).horizontalAdvance(text) + markRadius);
        const QRectF box(center.x() - width / 2, center.y() - markRadius, width, 2 * markRadius);
        painter.drawRoundedRect(box, markRadius, markRadius);
        painter.setPen(m_chart.colors().text);
        painter.drawText(box, Qt::AlignCenter, text);
    }
    painter.restore();
}

void MovementOverlay::paintNote(QPainter &painter) const
{
    painter.setPen(m_chart.colors().mutedText);
    painter.drawText(boundingRect().adjusted(8, 4, -rightEdge, -4),
                     Qt::AlignRight | Qt::AlignBottom, m_chart.content().note);
}

} // namespace ratingdesk
