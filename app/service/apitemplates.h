// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service/api.h"

// What the sources of Api share.

#include "app/service/signin.h"
#include "models/portal/portalerrors.h"
#include "models/portal/whenfinished.h"
#include "models/portal/wire/queries.h"

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

template <class T>
std::optional<T> Api::bodyOf(const Call &call)
{
    const QByteArray type =
        call.request.field("content-type").split(';').first().trimmed().toLower();
    if (type != wire::contentTypes::json) {
        call.respond(problemAnswer(415));
        return {};
    }
    auto body = wire::readRequest<T>(call.request.body);
    if (body)
        return std::move(*body);
    fail(call, body.error());
    return {};
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
