// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace ratingdesk {

/// Calls `function` with the future's result in the guard's thread once it is there; never after
/// the guard has died, and not at all when the future was cancelled before it had a result.
/// QFuture::then(context, …) of Qt 6.4 asserts when the context dies first.
template <class T, class Function>
void whenFinished(const QFuture<T> &future, QObject *guard, Function &&function)
{
    auto *watcher = new QFutureWatcher<T>(guard);
    QObject::connect(watcher, &QFutureWatcherBase::finished, guard,
                     [watcher, call = std::forward<Function>(function)]() mutable {
                         watcher->deleteLater();
                         const QFuture<T> finished = watcher->future();
                         if (finished.resultCount() > 0)
                             call(finished.result());
                     });
    watcher->setFuture(future);
}

/// Whoever cancels `from` cancels `to`. For a thread with an event loop.
template <class T, class Other>
void passCancelOn(const QFuture<T> &from, QFuture<Other> to)
{
    auto *watcher = new QFutureWatcher<T>;
    QObject::connect(watcher, &QFutureWatcherBase::canceled, watcher,
                     [to]() mutable { to.cancel(); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(from);
}

} // namespace ratingdesk
