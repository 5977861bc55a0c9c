// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QPromise>

#include <mutex>
#include <utility>

namespace ratingdesk {

// QFuture::then() of Qt 6.4 must not meet the end of the same future in another thread: attached
// between the moment when the future is finished and the one in which its continuation is looked
// for, the continuation is run twice, the second time without its promise, which ends the program.
// So answers are finished, and continuations attached, one after the other.

/// Held for both; by the same thread as often as it likes, for the one may lead to the other.
std::recursive_mutex &finishing();

template <class T>
void finish(QPromise<T> &promise)
{
    const std::lock_guard lock(finishing());
    promise.finish();
}

/// The arguments are those of then().
template <class T, class... Arguments>
auto continued(QFuture<T> future, Arguments &&...arguments)
{
    const std::lock_guard lock(finishing());
    return future.then(std::forward<Arguments>(arguments)...);
}

} // namespace ratingdesk
