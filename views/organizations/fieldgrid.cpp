// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/fieldgrid.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace ratingdesk {

namespace {

constexpr int widthForTwoColumns = 560;

int leastWidth(const QWidget *widget)
{
    return std::max(widget->minimumSizeHint().width(), widget->minimumWidth());
}

} // namespace

FieldGrid::FieldGrid(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(12);
}

void FieldGrid::add(QWidget *field, Width width)
{
    m_cells.push_back({field, width});
    arrange();
}

void FieldGrid::setRowSpacing(int spacing) { m_layout->setVerticalSpacing(spacing); }

/// Of one column: whoever gives less than two need gets one.
QSize FieldGrid::minimumSizeHint() const
{
    int width = 0;
    for (const Cell &cell : m_cells)
        width = std::max(width, leastWidth(cell.field));
    return {width, QWidget::minimumSizeHint().height()};
}

bool FieldGrid::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    // Other words may need another width.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        chooseColumns();
    return isDone;
}

void FieldGrid::chooseColumns()
{
    int half = 0;
    for (const Cell &cell : m_cells) {
        if (cell.width == Width::Half)
            half = std::max(half, leastWidth(cell.field));
    }
    const int needed = std::max(widthForTwoColumns, 2 * half + m_layout->horizontalSpacing());
    const int columns = width() >= needed ? 2 : 1;
    if (columns != m_columns) {
        m_columns = columns;
        arrange();
    }
}

void FieldGrid::arrange()
{
    for (const Cell &cell : m_cells)
        m_layout->removeWidget(cell.field);
    int row = 0;
    int column = 0;
    for (const Cell &cell : m_cells) {
        const int span = cell.width == Width::Full ? m_columns : 1;
        if (column + span > m_columns) {
            ++row;
            column = 0;
        }
        m_layout->addWidget(cell.field, row, column, 1, span);
        column += span;
    }
    m_layout->setColumnStretch(0, 1);
    m_layout->setColumnStretch(1, m_columns == 2 ? 1 : 0);
}

} // namespace ratingdesk
