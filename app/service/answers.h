// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service/httpmessage.h"
#include "models/portal/answers.h"
#include "models/portal/future.h"
#include "models/portal/wire/json.h"
#include "models/portal/wire/paths.h"
#include "models/portal/wire/problems.h"

#include <QFutureWatcher>

namespace ratingdesk {

/// An error as problem+json, with the fields that its status asks for. `isConditional`: the request
/// came with If-Match.
HttpAnswer problemAnswer(const PortalError &error, bool isConditional = false);
/// The same for what only HTTP knows of: 405, 415, 429 …
HttpAnswer problemAnswer(int status);
HttpAnswer unauthorizedAnswer(bool withToken);

HttpAnswer jsonAnswer(const QJsonObject &object, int status = 200);
template <class T>
HttpAnswer jsonAnswer(const T &value)
{
    return jsonAnswer(wire::toJson(value));
}

/// Whether who asks would rather have a job than wait for the answer (RFC 7240).
bool prefersJob(const HttpRequest &request);

/// With a tag made from what is in it; without a body where the client has that already.
HttpAnswer taggedAnswer(const HttpRequest &request, HttpAnswer answer);

/// Calls the function with the answer, or the error, in the guard's thread; once, also when it was
/// cancelled.
template <class T, class Function>
void whenAnswered(const Future<T> &future, QObject *guard, Function function)
{
    auto *watcher = new QFutureWatcher<Result<T>>(guard);
    QObject::connect(watcher, &QFutureWatcherBase::finished, guard,
                     [watcher, call = std::move(function)] {
                         watcher->deleteLater();
                         call(outcomeOf(watcher->future()));
                     });
    watcher->setFuture(future);
}

} // namespace ratingdesk
