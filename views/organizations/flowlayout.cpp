// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ratingdesk {

FlowLayout::FlowLayout(int horizontal, int vertical, QWidget *parent)
    : QLayout(parent), m_horizontal(horizontal), m_vertical(vertical)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), true); }

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, false);
}

int FlowLayout::arrange(const QRect &rect, bool isMeasuring) const
{
    const auto direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LayoutDirection::LeftToRight;
    int left = rect.left();
    int top = rect.top();
    int rowHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (left > rect.left() && left + size.width() > rect.right() + 1) {
            left = rect.left();
            top += rowHeight + m_vertical;
            rowHeight = 0;
        }
        if (!isMeasuring)
            item->setGeometry(QStyle::visualRect(direction, rect, QRect(QPoint(left, top), size)));
        left += size.width() + m_horizontal;
        rowHeight = std::max(rowHeight, size.height());
    }
    return top + rowHeight - rect.top();
}

} // namespace ratingdesk
