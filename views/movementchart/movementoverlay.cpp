// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/movementchart/movementoverlay.h"

#include "models/domain/numbertext.h"
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

constexpr double sampleWidth =
    18; ///< of the line in front of a name that does not stand at its end
constexpr double dimmedOpacity = 0.22;
constexpr double markRadius = 9;
constexpr double focusWidth = 2;
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
    // From above, whatever is drawn beside what.
    struct Rank
    {
        bool endsEarly;
        double value;
        double track;
        auto operator<=>(const Rank &) const = default;
    };
    std::vector<std::pair<Rank, Label>> ranked;
    for (const ChartLine &line : m_chart.lines()) {
        const bool isWanted = line.isLit || line.organization == m_chart.hovered();
        if (!isWanted || line.marks.empty())
            continue;
        Label label;
        label.organization = line.organization;
        label.endsEarly = line.periods.back() != lastPeriod;
        const double value = line.marks.back().y();
        label.value =
            label.endsEarly ? QStringLiteral("–") : m_chart.valueText(line, line.marks.size() - 1);
        label.lineEnd = *m_chart.endOf(line.organization);
        const bool isFromAbove = content.quantity == ChartQuantity::Position;
        ranked.emplace_back(Rank{label.endsEarly, isFromAbove ? value : -value, line.tracks.back()},
                            std::move(label));
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    for (auto &[rank, label] : ranked)
        m_labels.push_back(std::move(label));
    placeLabels();
    update();
}

/// Who is still there at the end stands at its height; the others below them.
void MovementOverlay::placeLabels()
{
    const QRectF area = m_chart.labelArea();
    const double height = QFontMetricsF(m_chart.font()).height();
    std::vector<WantedLabel> wanted;
    double lowest = area.top();
    for (const Label &label : m_labels) {
        lowest = std::max(lowest, label.endsEarly ? area.bottom() : label.lineEnd.y());
        wanted.push_back({lowest, priorityOf(label)});
    }
    const auto places = ratingdesk::placeLabels(wanted, height, area.top(), area.bottom());
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        if (!places[i])
            continue;
        Label &label = m_labels[i];
        label.place = QRectF(area.left(), *places[i] - height / 2, area.width(), height);
        label.name =
            QFontMetricsF(fontOf(label.organization))
                .elidedText(m_chart.content().names.value(label.organization), Qt::ElideRight,
                            std::max(0.0, area.width() - m_chart.nameIndent()));
    }
}

int MovementOverlay::priorityOf(const Label &label) const
{
    if (label.organization == m_chart.selected())
        return 0;
    if (label.organization == m_chart.hovered())
        return 1;
    if (m_chart.content().pinned.contains(label.organization))
        return 2;
    return label.endsEarly ? 4 : 3;
}

std::optional<OrganizationId> MovementOverlay::labelAt(const QPointF &position) const
{
    for (const Label &label : m_labels) {
        if (label.place && label.place->contains(position))
            return label.organization;
    }
    return {};
}

std::optional<QRectF> MovementOverlay::labelOf(OrganizationId organization) const
{
    for (const Label &label : m_labels) {
        if (label.organization == organization)
            return label.place;
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
    if (m_chart.isFocusShown()) {
        painter->setPen(QPen(m_chart.colors().line(0), focusWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(boundingRect().adjusted(focusWidth / 2, focusWidth / 2, -focusWidth / 2,
                                                  -focusWidth / 2));
    }
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

    if (label.endsEarly) {
        // An open end where it stops.
        painter.setPen(QPen(m_chart.colorOf(label.organization), 1.6));
        painter.setBrush(m_chart.colors().background);
        painter.drawEllipse(label.lineEnd, dotRadius, dotRadius);
    }
    if (label.place)
        paintName(painter, label, *label.place);
    painter.restore();
}

void MovementOverlay::paintName(QPainter &painter, const Label &label, const QRectF &place) const
{
    const QColor color = m_chart.colorOf(label.organization);
    const QPointF to(place.left() - 4, place.center().y());
    painter.setBrush(Qt::NoBrush);
    if (label.endsEarly) {
        // Its line is elsewhere in the plot: a sample of it.
        painter.setPen(QPen(color, m_chart.strokes().lit, m_chart.dashOf(label.organization)));
        painter.drawLine(to - QPointF(sampleWidth, 0), to);
    } else {
        // The leader goes from the line's end to its name in one S, so that neighbours never cross.
        const QPointF from = label.lineEnd;
        const double middle = (from.x() + to.x()) / 2;
        QPainterPath leader(from);
        leader.cubicTo(QPointF(middle, from.y()), QPointF(middle, to.y()), to);
        painter.setPen(QPen(color, 1));
        painter.drawPath(leader);
    }

    painter.setFont(fontOf(label.organization));
    painter.setPen(label.endsEarly ? m_chart.colors().mutedText : m_chart.colors().text);
    painter.drawText(QRectF(place.topLeft(), QSizeF(m_chart.valueColumn(), place.height())),
                     Qt::AlignRight | Qt::AlignVCenter, label.value);
    painter.drawText(place.adjusted(m_chart.nameIndent(), 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, label.name);
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
    for (const MovementChart::RunPart &part : m_chart.partsOf(*line)) {
        const QPolygonF curve = m_chart.drawn(*line, part.run).mid(part.first, part.count);
        painter.setPen(QPen(m_chart.colors().background, m_chart.strokes().strongHalo,
                            Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(curve);
        const QPen pen(color, m_chart.strokes().strong, m_chart.dashOf(organization), Qt::RoundCap,
                       Qt::RoundJoin);
        painter.setPen(part.isUnfinished ? MovementChart::unfinishedPen(pen) : pen);
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
        const QString text = numberText(static_cast<int>(line->marks[mark].y()));
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
    painter.drawText(boundingRect().adjusted(8, 4, -8, -4), Qt::AlignRight | Qt::AlignBottom,
                     m_chart.content().note);
}

} // namespace ratingdesk
