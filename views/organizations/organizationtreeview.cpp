// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/organizationtreeview.h"

#include "models/items/organizationtreemodel.h"

#include <QDragMoveEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace ratingdesk {

OrganizationTreeView::OrganizationTreeView(QWidget *parent) : QTreeView(parent)
{
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    // Only onto an organization: the order among neighbours is that of the language.
    setDragDropOverwriteMode(true);
    setDropIndicatorShown(true);
    setAutoExpandDelay(700);
    setSortingEnabled(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setIndentation(16);
    setExpandsOnDoubleClick(true);
    header()->setStretchLastSection(false);
    header()->setHighlightSections(false);
}

void OrganizationTreeView::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event);
    Q_EMIT dragMovedOver(indexAt(event->position().toPoint()), event->isAccepted());
}

void OrganizationTreeView::dragLeaveEvent(QDragLeaveEvent *event)
{
    QTreeView::dragLeaveEvent(event);
    Q_EMIT dragEnded();
}

void OrganizationTreeView::dropEvent(QDropEvent *event)
{
    QTreeView::dropEvent(event);
    Q_EMIT dragEnded();
}

void OrganizationTreeView::keyPressEvent(QKeyEvent *event)
{
    // Typing letters belongs to the search field; the view's own search looks at shown rows only.
    const bool isText = !event->text().isEmpty() && event->text().front().isPrint() &&
                        event->modifiers() == Qt::NoModifier && event->key() != Qt::Key_Space &&
                        event->key() != Qt::Key_Asterisk && event->key() != Qt::Key_Plus &&
                        event->key() != Qt::Key_Minus;
    if (isText)
        event->ignore();
    else
        QTreeView::keyPressEvent(event);
}

} // namespace ratingdesk
