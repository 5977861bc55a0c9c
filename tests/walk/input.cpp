// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/walk/input.h"

#include <QApplication>
#include <QHelpEvent>
#include <QWheelEvent>
#include <QWindow>

// Of Qt's test library, without its turning of the event loop at every step.
Q_GUI_EXPORT void qt_handleMouseEvent(QWindow *window, const QPointF &local, const QPointF &global,
                                      Qt::MouseButtons state, Qt::MouseButton button,
                                      QEvent::Type type, Qt::KeyboardModifiers modifiers,
                                      int timestamp);
Q_GUI_EXPORT void qt_handleKeyEvent(QWindow *window, QEvent::Type type, int key,
                                    Qt::KeyboardModifiers modifiers, const QString &text,
                                    bool isRepeated, ushort count);

namespace ratingdesk::walk {

namespace {

/// Clicks that follow each other must not become double clicks by chance: the clock of the mouse is
/// ours, and only the double click itself does not wait.
constexpr int pause = 600;

int clock = 1000;
Qt::MouseButtons pressed;

void handle(const Spot &spot, QEvent::Type type, Qt::MouseButton button,
            Qt::KeyboardModifiers modifiers)
{
    if (!spot.widget || !spot.widget->isVisible())
        return;
    QWindow *window = spot.widget->window()->windowHandle();
    const QPoint local = spot.widget->mapTo(spot.widget->window(), spot.position);
    if (window)
        qt_handleMouseEvent(window, local, window->mapToGlobal(local), pressed, button, type,
                            modifiers, ++clock);
}

} // namespace

void moveTo(const Spot &spot, Qt::KeyboardModifiers modifiers)
{
    handle(spot, QEvent::MouseMove, Qt::NoButton, modifiers);
}

void press(const Spot &spot, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    pressed.setFlag(button, true);
    handle(spot, QEvent::MouseButtonPress, button, modifiers);
}

void release(const Spot &spot, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    pressed.setFlag(button, false);
    handle(spot, QEvent::MouseButtonRelease, button, modifiers);
}

void waitForNextClick() { clock += pause; }

void turnWheel(const Spot &spot, QPoint angle, Qt::KeyboardModifiers modifiers)
{
    if (!spot.widget || !spot.widget->isVisible())
        return;
    QWindow *window = spot.widget->window()->windowHandle();
    const QPoint local = spot.widget->mapTo(spot.widget->window(), spot.position);
    if (!window)
        return;
    QWheelEvent event(local, window->mapToGlobal(QPointF(local)), {}, angle, pressed, modifiers,
                      Qt::NoScrollPhase, false);
    event.setTimestamp(static_cast<quint64>(++clock));
    QCoreApplication::sendEvent(window, &event);
}

void askForTip(const Spot &spot)
{
    moveTo(spot);
    if (!spot.widget || !spot.widget->isVisible())
        return;
    QHelpEvent event(QEvent::ToolTip, spot.position, spot.widget->mapToGlobal(spot.position));
    QCoreApplication::sendEvent(spot.widget, &event);
}

void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QPointer<QWindow> window = QGuiApplication::focusWindow();
    if (!window)
        return;
    qt_handleKeyEvent(window, QEvent::KeyPress, key, modifiers, text, false, 1);
    if (window)
        qt_handleKeyEvent(window, QEvent::KeyRelease, key, modifiers, text, false, 1);
}

} // namespace ratingdesk::walk
