// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QTreeView>

#include <optional>

namespace ratingdesk {

/// The tree itself: tells while something is dragged where it would land.
class OrganizationTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit OrganizationTreeView(QWidget *parent = nullptr);

    using QTreeView::dropEvent;

Q_SIGNALS:
    /// `index` is invalid for the top of the hierarchy.
    void dragMovedOver(const QModelIndex &index, bool isPossible);
    void dragEnded();

protected:
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ratingdesk
