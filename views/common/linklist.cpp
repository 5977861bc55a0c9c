// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/linklist.h"

#include "models/words/tooltiptext.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace ratingdesk {

namespace {

enum Column {
    MarkColumn,
    TextColumn,
    DetailColumn,
    ColumnCount,
};

bool leadsSomewhere(const QTreeWidgetItem *item)
{
    return item && item->data(TextColumn, Qt::UserRole).isValid();
}

} // namespace

LinkList::LinkList(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(ColumnCount);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(MarkColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(DetailColumn, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemClicked, this, &LinkList::activate);
}

void LinkList::setRows(const std::vector<LinkRow> &rows)
{
    clear();
    bool hasMarks = false;
    const QSize rowSize(0, fontMetrics().height() + 6);
    for (const LinkRow &row : rows) {
        auto *item = new QTreeWidgetItem(this, {row.mark, row.text, row.detail});
        item->setData(TextColumn, Qt::UserRole, row.target);
        item->setToolTip(TextColumn, toolTipText(row.toolTip));
        item->setTextAlignment(MarkColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(DetailColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setSizeHint(TextColumn, rowSize);
        hasMarks = hasMarks || !row.mark.isEmpty();
    }
    setColumnHidden(MarkColumn, !hasMarks);
    applyColors();
    updateGeometry();
}

QSize LinkList::sizeHint() const
{
    const int rows = std::max(topLevelItemCount(), 1);
    return {320, rows * std::max(sizeHintForRow(0), fontMetrics().lineSpacing()) + 4};
}

QSize LinkList::minimumSizeHint() const { return {160, fontMetrics().lineSpacing() * 3}; }

void LinkList::activate(const QTreeWidgetItem *item)
{
    if (leadsSomewhere(item))
        Q_EMIT linkActivated(item->data(TextColumn, Qt::UserRole));
}

void LinkList::mouseMoveEvent(QMouseEvent *event)
{
    QTreeWidget::mouseMoveEvent(event);
    viewport()->setCursor(leadsSomewhere(itemAt(event->pos())) ? Qt::PointingHandCursor
                                                               : Qt::ArrowCursor);
}

void LinkList::keyPressEvent(QKeyEvent *event)
{
    // Not QTreeView::activated: with styles that activate on a single click it would fire twice.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentItem())
        activate(currentItem());
    else
        QTreeWidget::keyPressEvent(event);
}

void LinkList::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

void LinkList::applyColors()
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        topLevelItem(i)->setForeground(
            TextColumn, leadsSomewhere(topLevelItem(i)) ? palette().link() : palette().text());
        topLevelItem(i)->setForeground(DetailColumn, palette().placeholderText());
    }
}

} // namespace ratingdesk
