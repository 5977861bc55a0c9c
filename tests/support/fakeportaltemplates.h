// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/fakeportal.h"

#include <QPromise>

namespace ratingdesk {

template <class T>
Future<T> FakePortal::answer(const QString &verb, std::function<Result<T>()> work)
{
    m_calls.append(verb);
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const Future<T> future = promise->future();
    m_waiting.push_back(
        [promise, work = std::move(work), failure = std::exchange(m_failure, {})]() {
            if (!promise->isCanceled())
                promise->addResult(failure ? Result<T>(Failure(*failure)) : work());
            promise->finish();
        });
    deliverLater();
    return future;
}

} // namespace ratingdesk
