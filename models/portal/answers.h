// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "models/portal/whenfinished.h"

#include <QPromise>

#include <memory>
#include <optional>
#include <tuple>

namespace ratingdesk {

/// What became of a question: its answer, or an error of kind Cancelled where it was cancelled
/// without one.
template <class T>
Result<T> outcomeOf(const QFuture<Result<T>> &finished)
{
    if (finished.resultCount() > 0)
        return finished.result();
    return Failure(PortalError{.kind = PortalError::Kind::Cancelled});
}

/// Of several questions that are asked one after the other only the latest counts: answers to
/// earlier ones are dropped, in whatever order they come, and nobody waits for them any more.
/// A cancelled question is answered like any other one.
class Latest
{
public:
    Latest() = default;
    Latest(const Latest &) = delete;
    Latest &operator=(const Latest &) = delete;
    ~Latest() { forget(); }

    /// Calls `function` with the answer in the guard's thread; never after the guard or this has
    /// died, after another question, or after forget().
    template <class T, class Function>
    void ask(const QFuture<Result<T>> &answer, QObject *guard, Function &&function)
    {
        forget();
        m_question = std::make_shared<Question>();
        // Told of the end without an answer too, unlike whenFinished().
        auto *watcher = new QFutureWatcher<Result<T>>(guard);
        QObject::connect(watcher, &QFutureWatcherBase::finished, guard,
                         [this, watcher, question = std::weak_ptr(m_question),
                          call = std::forward<Function>(function)]() mutable {
                             watcher->deleteLater();
                             if (question.expired())
                                 return;
                             m_question.reset(); // the function may ask again
                             call(outcomeOf(watcher->future()));
                         });
        watcher->setFuture(answer);
    }

    /// Whatever is answered from now on to what was asked until now counts no more.
    void forget() { m_question.reset(); }
    bool isWaiting() const { return m_question != nullptr; }

private:
    struct Question
    {
    };
    std::shared_ptr<Question> m_question;
};

/// The answers to all of these questions, once all are there; or the first error, without waiting
/// for the others. Cancelling it ends it at once and leaves them alone, for somebody else may wait
/// for them too: see passCancelOn(). For a thread with an event loop.
template <class... T>
QFuture<Result<std::tuple<T...>>> allOf(const QFuture<Result<T>> &...questions)
{
    using All = std::tuple<T...>;
    struct State
    {
        std::tuple<std::optional<T>...> answers;
        std::size_t missing = sizeof...(T);
        QPromise<Result<All>> promise;

        void finish(const Result<All> &result)
        {
            missing = 0;
            promise.addResult(result);
            promise.finish();
        }
    };
    auto state = std::make_shared<State>();
    state->promise.start();
    const QFuture<Result<All>> all = state->promise.future();

    const auto take = [&state]<class Answer>(std::optional<Answer> &place,
                                             const QFuture<Result<Answer>> &question) {
        auto *watcher = new QFutureWatcher<Result<Answer>>;
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [state, &place, watcher] {
            watcher->deleteLater();
            if (state->missing == 0)
                return;
            Result<Answer> outcome = outcomeOf(watcher->future());
            if (!outcome) {
                state->finish(Failure(outcome.error()));
                return;
            }
            place = std::move(*outcome);
            if (--state->missing == 0)
                state->finish(std::apply(
                    [](auto &...answers) { return All(std::move(*answers)...); }, state->answers));
        });
        watcher->setFuture(question);
    };
    std::apply([&](auto &...places) { (take(places, questions), ...); }, state->answers);

    auto *watcher = new QFutureWatcher<Result<All>>;
    QObject::connect(watcher, &QFutureWatcherBase::canceled, watcher, [state] {
        if (state->missing > 0)
            state->finish(Failure(PortalError{.kind = PortalError::Kind::Cancelled}));
    });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(all);
    return all;
}

} // namespace ratingdesk
