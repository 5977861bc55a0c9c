// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service/api.h"

// What the sources of Api share.

#include "app/service/signin.h"
#include "models/portal/inbackground.h"
#include "models/portal/portalerrors.h"
#include "models/portal/whenfinished.h"
#include "models/portal/wire/queries.h"

#include <QCryptographicHash>
#include <QPointer>

namespace ratingdesk {

template <class T, class Convert>
void Api::answer(const Call &call, const Future<T> &future, Convert convert, bool isConditional)
{
    passCancelOn(call.request.asker, future);
    whenAnswered(future, this, [this, call, convert, isConditional](const Result<T> &result) {
        if (result)
            call.respond(convert(*result));
        else
            fail(call, result.error(), isConditional);
    });
}

template <class T, class Convert>
void Api::answerWritten(const Call &call, const Future<T> &future, Convert convert)
{
    answer(call,
           converted(future, [convert](const T &value) -> HttpAnswer { return convert(value); }),
           [](const HttpAnswer &ready) { return ready; });
}

template <class T, class Begin, class Convert>
void Api::answerOrBegin(const Call &call, const Jobs::Request &request, Begin begin,
                        Convert convert)
{
    if (!prefersJob(call.request)) {
        answerWritten<T>(call, begin(), convert);
        return;
    }
    const auto begun = m_jobs.find(request);
    if (!begun) {
        fail(call, begun.error());
        return;
    }
    if (*begun) {
        answerWithJob(call, **begun);
        return;
    }
    if (const auto allowed = m_jobs.mayBegin(request.account); !allowed) {
        fail(call, allowed.error());
        return;
    }
    const Future<T> work = begin();
    answerWithJob(call, m_jobs.begin(request, Jobs::workOf(work),
                                     converted(work, [convert](const T &value) -> HttpAnswer {
                                         return convert(value);
                                     })));
}

template <class T, class Next>
void Api::withBody(const Call &call, const Session &session, Next next)
{
    constexpr qsizetype longBody = 64 * 1024;
    const QByteArray type =
        call.request.field("content-type").split(';').first().trimmed().toLower();
    if (type != wire::contentTypes::json) {
        call.respond(problemAnswer(415));
        return;
    }
    // Shared only because a future gives copies.
    using Read = std::shared_ptr<Asked<T>>;
    const auto read = [body = call.request.body] {
        return wire::readRequest<T>(body).map([&body](T &&value) -> Read {
            return std::make_shared<Asked<T>>(Asked<T>{
                std::move(value), QCryptographicHash::hash(body, QCryptographicHash::Sha256)});
        });
    };
    // The session may have ended when it is read.
    const auto goOn = [this, call, next,
                       source = QPointer(session.source.get())](const Result<Read> &asked) {
        if (asked && source)
            next(std::move(**asked), *source);
        else
            fail(call, asked ? cancelled() : asked.error());
    };
    if (call.request.body.size() < longBody)
        goOn(read());
    else
        whenAnswered(Future<Read>(inBackground(read)), this, goOn);
}

template <class Query>
std::optional<Query> Api::queryOf(const Call &call)
{
    auto query = wire::queryIn<Query>(call.query());
    if (query)
        return std::move(*query);
    fail(call, query.error());
    return {};
}

} // namespace ratingdesk
