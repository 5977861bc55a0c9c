// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QEvent>
#include <QPoint>
#include <QPointer>
#include <QWidget>

namespace ratingdesk::walk {

/// A place that the mouse is moved to; skipped when the widget has gone meanwhile.
struct Spot
{
    QPointer<QWidget> widget;
    QPoint position; ///< in the widget
};

// What hands do, given to the window as the window system would: modal dialogs, open menus and
// grabs have their say. Nothing is waited for.
void moveTo(const Spot &spot, Qt::KeyboardModifiers modifiers = {});
void press(const Spot &spot, Qt::MouseButton button, Qt::KeyboardModifiers modifiers = {});
void release(const Spot &spot, Qt::MouseButton button, Qt::KeyboardModifiers modifiers = {});
void turnWheel(const Spot &spot, QPoint angle, Qt::KeyboardModifiers modifiers = {});
/// So that the next click does not become a double one with the last.
void waitForNextClick();
/// Rests there until the tip comes.
void askForTip(const Spot &spot);
void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = {}, const QString &text = {});

} // namespace ratingdesk::walk
