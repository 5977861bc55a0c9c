// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/wheelguard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QTabBar>

namespace ratingdesk {

namespace {

bool changesByTheWheel(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QTabBar *>(widget) ||
           (qobject_cast<const QAbstractSlider *>(widget) &&
            !qobject_cast<const QScrollBar *>(widget));
}

/// The widget itself, or the control that it is the field of.
QWidget *controlOf(QWidget *widget)
{
    for (QWidget *each = widget; each && !each->isWindow(); each = each->parentWidget()) {
        if (changesByTheWheel(each))
            return each;
    }
    return nullptr;
}

} // namespace

WheelGuard::WheelGuard(QObject *parent) : QObject(parent) { qApp->installEventFilter(this); }

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    const bool concerns = event->type() == QEvent::Wheel || event->type() == QEvent::Polish;
    auto *widget = concerns ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget)
        return false;
    if (event->type() == QEvent::Polish) {
        if (changesByTheWheel(widget) && widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        return false;
    }
    const QWidget *control = controlOf(widget);
    const QWidget *focused = QApplication::focusWidget();
    if (!control || (focused && (focused == control || control->isAncestorOf(focused)) &&
                     !qobject_cast<const QTabBar *>(control)))
        return false;
    event->ignore(); // then it goes on to what is around
    return true;
}

} // namespace ratingdesk
