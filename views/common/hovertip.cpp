// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/hovertip.h"

#include "models/words/tooltiptext.h"

#include <QCoreApplication>
#include <QEvent>
#include <QToolTip>
#include <QWidget>

namespace ratingdesk {

HoverTip::HoverTip(QWidget *widget) : QObject(widget), m_widget(*widget) {}

void HoverTip::show(const QPoint &position, const QString &text)
{
    // Keys go to whatever has the focus, and shortcuts are found on the way there.
    if (!m_isShown)
        QCoreApplication::instance()->installEventFilter(this);
    m_isShown = true;
    QToolTip::showText(position, toolTipText(text), &m_widget);
}

void HoverTip::hide()
{
    if (!m_isShown)
        return;
    m_isShown = false;
    QCoreApplication::instance()->removeEventFilter(this);
    QToolTip::hideText();
}

bool HoverTip::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey || (watched == &m_widget && event->type() == QEvent::Hide)) {
        hide();
        if (isKey)
            Q_EMIT leftByKeyboard();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ratingdesk
