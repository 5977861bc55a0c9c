// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/finishing.h"
#include "models/portal/portalsource.h"
#include "models/portal/whenfinished.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
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
        finish(*promise);
    });
    return future;
}

/// The same for work that can be stopped: it is given a function to call after each step, which
/// tells the future how far it is, and answers false once that has been cancelled. An optional
/// value without anything in it stands for "stopped".
template <class Function>
auto inBackgroundStepwise(Function function)
{
    using Progress = std::function<bool(int done, int total)>;
    using Value = typename std::invoke_result_t<Function, Progress>::value_type;
    auto promise = std::make_shared<QPromise<Result<Value>>>();
    const Future<Value> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(function)]() mutable {
        std::optional<Value> value;
        if (!promise->isCanceled()) {
            value = work(Progress([&promise](int done, int total) {
                promise->setProgressRange(0, total);
                promise->setProgressValue(done);
                return !promise->isCanceled();
            }));
        }
        promise->addResult(
            value ? Result<Value>(std::move(*value))
                  : Result<Value>(Failure(PortalError{.kind = PortalError::Kind::Cancelled})));
        finish(*promise);
    });
    return future;
}

/// What `convert` makes of the portal's answer, off the window's thread, for answers that are
/// large. Cancelling it cancels the question.
template <class T, class Convert>
auto converted(Future<T> answer, Convert convert)
{
    using Value = std::invoke_result_t<Convert, const T &>;
    const Future<Value> made =
        continued(answer, QThreadPool::globalInstance(),
                  [convert = std::move(convert)](const Future<T> &finished) -> Result<Value> {
                      if (finished.resultCount() == 0)
                          return Failure(PortalError{.kind = PortalError::Kind::Cancelled});
                      const Result<T> &result = *finished.constBegin();
                      if (!result)
                          return Failure(result.error());
                      return convert(*result);
                  });
    passCancelOn(made, answer);
    return made;
}

} // namespace ratingdesk
