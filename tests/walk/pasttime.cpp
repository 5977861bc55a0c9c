// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/walk/pasttime.h"

#include <QAbstractAnimation>
#include <QCoreApplication>
#include <QScopedValueRollback>
#include <QTimerEvent>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ratingdesk::walk {

namespace {

bool isLong(const QTimer &timer) { return timer.intervalAsDuration() >= 700ms; }

QString ownerOf(const QObject &object)
{
    return object.parent() ? QString::fromLatin1(object.parent()->metaObject()->className())
                           : u"nobody"_s;
}

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

QString PastTime::due(const QObject &window)
{
    for (const QTimer *timer : window.findChildren<QTimer *>()) {
        if (timer->isActive() && timer->isSingleShot() && !isLong(*timer))
            return u"a timer of "_s + ownerOf(*timer);
    }
    for (const QAbstractAnimation *animation : window.findChildren<QAbstractAnimation *>()) {
        if (animation->state() == QAbstractAnimation::Running && animation->totalDuration() >= 0)
            return u"an animation of "_s + ownerOf(*animation);
    }
    return {};
}

bool PastTime::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::Timer || m_isPassing)
        return false;
    const auto *timer = qobject_cast<const QTimer *>(object);
    return timer && isLong(*timer);
}

} // namespace ratingdesk::walk
