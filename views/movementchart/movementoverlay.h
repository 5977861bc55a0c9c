// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QGraphicsItem>

#include <optional>
#include <vector>

namespace ratingdesk {

class MovementChart;

/// What lies over the lines of a movement chart: the names at the right end with their leader
/// lines, the selected and the hovered line with their marks, and the note in the corner. It also
/// takes the pointer's events, which the lines below would keep to themselves.
class MovementOverlay : public QGraphicsItem
{
public:
    explicit MovementOverlay(MovementChart &chart);

    /// Places the names anew: after the lines, the size or what is highlighted changed.
    void layOut();
    std::optional<OrganizationId> labelAt(const QPointF &position) const;
    std::optional<QRectF> labelOf(OrganizationId organization) const;

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

protected:
    void hoverMoveEvent(QGraphicsSceneHoverEvent *event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent *event) override;
    void mousePressEvent(QGraphicsSceneMouseEvent *event) override;
    void mouseDoubleClickEvent(QGraphicsSceneMouseEvent *event) override;

private:
    struct Label
    {
        OrganizationId organization;
        QString value;
        QString name;
        QPointF lineEnd;
        std::optional<QRectF> place; ///< without one, there is no room for it
        bool endsEarly = false;      ///< its line ends before the last period
    };

    void placeLabels();
    int priorityOf(const Label &label) const; ///< see WantedLabel
    void paintLabel(QPainter &painter, const Label &label) const;
    void paintName(QPainter &painter, const Label &label, const QRectF &place) const;
    void paintHighlight(QPainter &painter, OrganizationId organization) const;
    void paintNote(QPainter &painter) const;
    QFont fontOf(OrganizationId organization) const; ///< of its name
    bool isDimmed(OrganizationId organization) const;

    MovementChart &m_chart;
    std::vector<Label> m_labels;
    /// A press selects, which may bring other lines under the pointer before the second one.
    std::optional<OrganizationId> m_pressed;
};

} // namespace ratingdesk
