// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the API that is about stands.

#include "app/service/apitemplates.h"
#include "models/portal/wire/standsjson.h"

namespace ratingdesk {

namespace {

HttpAnswer standAnswer(const std::vector<Stand> &stands)
{
    return jsonAnswer(wire::StandList{stands});
}

} // namespace

void Api::stands(const Call &call, Session &session)
{
    if (const auto query = queryOf<wire::StandsQuery>(call))
        answerWritten(call, session.source->stands(query->below), standAnswer);
}

void Api::addStands(const Call &call, Session &session)
{
    withBody<wire::StandList>(
        call, session, [this, call](Asked<wire::StandList> asked, PortalSource &source) {
            if (const auto request = requestOf(call, ApplyMode::Commit))
                answerWritten(call, source.addStands(std::move(asked.value.stands), *request),
                              standAnswer);
        });
}

void Api::changeStands(const Call &call, Session &session)
{
    withBody<wire::StandList>(
        call, session, [this, call](Asked<wire::StandList> asked, PortalSource &source) {
            if (const auto request = requestOf(call, ApplyMode::Commit))
                answerWritten(call, source.changeStands(std::move(asked.value.stands), *request),
                              standAnswer);
        });
}

} // namespace ratingdesk
