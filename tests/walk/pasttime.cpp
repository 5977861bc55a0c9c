// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/walk/pasttime.h"

#include <QCoreApplication>
#include <QScopedValueRollback>
#include <QTimerEvent>

#include <algorithm>

using namespace std::chrono_literals;

namespace ratingdesk::walk {

namespace {

bool isLong(const QTimer &timer) { return timer.intervalAsDuration() >= 700ms; }

} // namespace

PastTime::PastTime() { QCoreApplication::instance()->installEventFilter(this); }

void PastTime::pass(const QObject &window)
{
    const QScopedValueRollback passing(m_isPassing, true);
    std::vector<QPointer<QTimer>> waiting;
    for (QTimer *timer : window.findChildren<QTimer *>()) {
        if (timer->isActive() && isLong(*timer))
            waiting.emplace_back(timer);
    }
    for (const QPointer<QTimer> &timer : waiting) {
        if (!timer || !timer->isActive())
            continue;
        QTimerEvent event(timer->timerId());
        QCoreApplication::sendEvent(timer, &event);
    }
}

bool PastTime::isSomethingDue(const QObject &window)
{
    const auto timers = window.findChildren<QTimer *>();
    return std::any_of(timers.begin(), timers.end(), [](const QTimer *timer) {
        return timer->isActive() && timer->isSingleShot() && !isLong(*timer);
    });
}

bool PastTime::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::Timer || m_isPassing)
        return false;
    const auto *timer = qobject_cast<const QTimer *>(object);
    return timer && isLong(*timer);
}

} // namespace ratingdesk::walk
