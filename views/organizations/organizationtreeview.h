// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QTreeView>

#include <optional>

class QLabel;
class QMimeData;

namespace ratingdesk {

/// The tree itself: tells while something is dragged where it would land. A whole row is the place
/// of its organization, also left and right of the name; the room below the last one is the top of
/// the hierarchy.
class OrganizationTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit OrganizationTreeView(QWidget *parent = nullptr);

    using QTreeView::dropEvent;

    /// Lies over the heading while something is dragged, so that no row moves or is covered; gone
    /// with an empty text.
    void showDropHint(const QString &hint);
    QString dropHint() const;

Q_SIGNALS:
    /// `index` is invalid for the top of the hierarchy.
    void dragMovedOver(const QModelIndex &index, bool isPossible);
    void dragEnded();

protected:
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;
    void startDrag(Qt::DropActions supportedActions) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// The last move of a drag over the tree, to be repeated when the rows move under it.
    struct DragPosition
    {
        QPointF position;
        Qt::DropActions actions;
        const QMimeData *data;
        Qt::MouseButtons buttons;
        Qt::KeyboardModifiers modifiers;
    };

    QPointF withinRow(const QPointF &position) const;
    QPixmap dragPicture(const QModelIndexList &rows) const;
    void placeDropHint();

    QLabel *m_hint;
    std::optional<DragPosition> m_drag;
};

} // namespace ratingdesk
