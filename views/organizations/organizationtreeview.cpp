// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/organizationtreeview.h"

#include "models/items/organizationtreemodel.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr int widestDragPicture = 320;
constexpr int dragPicturePadding = 8;

} // namespace

OrganizationTreeView::OrganizationTreeView(QWidget *parent)
    : QTreeView(parent), m_hint(new QLabel(this))
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
    m_hint->setObjectName(u"dropHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setAutoFillBackground(true);
    m_hint->setBackgroundRole(QPalette::Highlight);
    m_hint->setForegroundRole(QPalette::HighlightedText);
    m_hint->setContentsMargins(8, 0, 8, 0);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->hide();
}

void OrganizationTreeView::showDropHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    placeDropHint();
}

QString OrganizationTreeView::dropHint() const { return m_hint->text(); }

void OrganizationTreeView::placeDropHint()
{
    m_hint->setGeometry(header()->geometry());
    m_hint->raise();
}

/// Small, and beside the pointer: the view's own picture of the rows would cover the target.
/// On a selected row the sign would be as dark, or as light, as its ground.
void OrganizationTreeView::drawBranches(QPainter *painter, const QRect &rect,
                                        const QModelIndex &index) const
{
    if (!selectionModel()->isSelected(index) || !model()->hasChildren(index)) {
        QTreeView::drawBranches(painter, rect, index);
        return;
    }
    QStyleOption option;
    option.initFrom(this);
    option.rect = QRect(rect.right() + 1 - indentation(), rect.y(), indentation(), rect.height());
    option.state |= QStyle::State_Item | QStyle::State_Children;
    option.state.setFlag(QStyle::State_Open, isExpanded(index));
    const QColor color = palette().color(QPalette::HighlightedText);
    for (const QPalette::ColorRole role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        option.palette.setColor(role, color);
    style()->drawPrimitive(QStyle::PE_IndicatorBranch, &option, painter, this);
}

void OrganizationTreeView::startDrag(Qt::DropActions supportedActions)
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(model()->mimeData(rows));
    drag->setPixmap(dragPicture(rows));
    drag->setHotSpot(QPoint(-16, -sizeHintForRow(0)));
    drag->exec(supportedActions, defaultDropAction());
}

QPixmap OrganizationTreeView::dragPicture(const QModelIndexList &rows) const
{
    const QString name = rows.front().data().toString();
    const QString whole =
        rows.size() == 1
            ? name
            : tr("%1 and %Ln more", nullptr, static_cast<int>(rows.size()) - 1).arg(name);
    const QString text = fontMetrics().elidedText(whole, Qt::ElideMiddle,
                                                  widestDragPicture - 2 * dragPicturePadding);
    const QSize size(fontMetrics().horizontalAdvance(text) + 2 * dragPicturePadding,
                     fontMetrics().height() + dragPicturePadding);
    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(palette().color(QPalette::ToolTipBase));
    QPainter painter(&picture);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::ToolTipText));
    painter.drawRect(QRect(QPoint(), size).adjusted(0, 0, -1, -1));
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, text);
    return picture;
}

/// The same height within the name of the row there: where the view looks for what lies under the
/// pointer.
QPointF OrganizationTreeView::withinRow(const QPointF &position) const
{
    const QModelIndex index = indexAt(position.toPoint()).siblingAtColumn(0);
    if (!index.isValid())
        return position;
    const QRect name = visualRect(index);
    const double right = std::max(name.left(), std::min(name.right(), viewport()->width() - 1));
    return {std::clamp(position.x(), double(name.left()), right), position.y()};
}

void OrganizationTreeView::dragMoveEvent(QDragMoveEvent *event)
{
    m_drag = DragPosition{event->position(), event->possibleActions(), event->mimeData(),
                          event->buttons(), event->modifiers()};
    QDragMoveEvent onRow(withinRow(event->position()).toPoint(), event->possibleActions(),
                         event->mimeData(), event->buttons(), event->modifiers());
    onRow.setDropAction(event->dropAction());
    QTreeView::dragMoveEvent(&onRow);
    event->setDropAction(onRow.dropAction());
    event->setAccepted(onRow.isAccepted());
    Q_EMIT dragMovedOver(indexAt(event->position().toPoint()).siblingAtColumn(0),
                         event->isAccepted());
}

void OrganizationTreeView::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_drag.reset();
    QTreeView::dragLeaveEvent(event);
    Q_EMIT dragEnded();
}

void OrganizationTreeView::dropEvent(QDropEvent *event)
{
    m_drag.reset();
    QDropEvent onRow(withinRow(event->position()), event->possibleActions(), event->mimeData(),
                     event->buttons(), event->modifiers());
    onRow.setDropAction(event->dropAction());
    QTreeView::dropEvent(&onRow);
    event->setDropAction(onRow.dropAction());
    event->setAccepted(onRow.isAccepted());
    Q_EMIT dragEnded();
}

/// Another row lies under the pointer then, though that did not move.
void OrganizationTreeView::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    if (!m_drag)
        return;
    const DragPosition drag = *m_drag;
    QDragMoveEvent again(drag.position.toPoint(), drag.actions, drag.data, drag.buttons,
                         drag.modifiers);
    again.setDropAction(defaultDropAction());
    dragMoveEvent(&again);
}

void OrganizationTreeView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    placeDropHint();
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
