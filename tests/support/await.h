// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/portalerrors.h"
#include "models/portal/portalsource.h"

#include <QEventLoop>
#include <QFutureWatcher>

namespace ratingdesk {

/// What a verb answers with; the event loop turns until it does. One that was cancelled without an
/// answer is an error of kind Cancelled.
template <class T>
Result<T> await(Future<T> future)
{
    QFutureWatcher<Result<T>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    if (future.resultCount() == 0)
        return Failure(cancelled());
    return future.result();
}

} // namespace ratingdesk
