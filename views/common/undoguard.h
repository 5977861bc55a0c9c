// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace ratingdesk {

/// Gives the keys of undo and redo to the window where the field with the cursor has nothing to
/// take back or do again: Qt's fields keep them all the same. For the whole application, as long as
/// it lives.
class UndoGuard : public QObject
{
    Q_OBJECT

public:
    explicit UndoGuard(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ratingdesk
