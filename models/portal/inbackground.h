// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/portalsource.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace ratingdesk {

/// Runs the function in a thread of the pool; take its value with whenFinished().
template <class Function>
auto inBackground(Function function)
{
    using Value = std::invoke_result_t<Function>;
    auto promise = std::make_shared<QPromise<Value>>();
    const QFuture<Value> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(function)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

/// What `convert` makes of the portal's answer, off the window's thread, for answers that are
/// large.
template <class T, class Convert>
auto converted(Future<T> answer, Convert convert)
{
    using Value = std::invoke_result_t<Convert, const T &>;
    return answer.then(QThreadPool::globalInstance(),
                       [convert = std::move(convert)](const Future<T> &finished) -> Result<Value> {
                           if (finished.resultCount() == 0)
                               return Failure(PortalError{.kind = PortalError::Kind::Cancelled});
                           const Result<T> &result = *finished.constBegin();
                           if (!result)
                               return Failure(result.error());
                           return convert(*result);
                       });
}

} // namespace ratingdesk
