// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/fieldgrid.h"

#include <QGridLayout>
#include <QResizeEvent>

namespace ratingdesk {

namespace {

constexpr int widthForTwoColumns = 560;

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

void FieldGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int columns = event->size().width() >= widthForTwoColumns ? 2 : 1;
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
