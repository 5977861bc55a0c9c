// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/requests.h"

#include "models/domain/clock.h"
#include "models/portal/requestrecord.h"
#include "models/portal/sql/portalfailure.h"
#include "models/portal/sql/reading.h"

using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

namespace {

bool isRequestId(const QString &id) { return !id.isEmpty() && id.size() <= longestRequestId; }

/// One without a fingerprint was given up.
bool isKept(Connection &connection, const Request &request)
{
    Statement statement(
        connection, u"SELECT 1 FROM request WHERE id = ? AND actor = ? AND fingerprint <> ''"_s);
    return statement.run(request.id, request.actor).next();
}

} // namespace

std::optional<QString> keptAnswer(Connection &connection, const Request &request,
                                  const QString &fingerprint)
{
    if (!isRequestId(request.id))
        fail(invalidInput(u"request"_s, request.id));
    Statement statement(connection,
                        u"SELECT fingerprint, answer, actor FROM request WHERE id = ?"_s);
    if (!statement.run(request.id).next())
        return {};
    const QString kept = statement.text(0);
    const QString answer = statement.text(1);
    const QString actor = statement.text(2);
    statement.finish();
    // Another one's answer may tell of what this one must not see.
    if (kept != fingerprint || actor != request.actor)
        fail(requestReused(request.id));
    return answer;
}

void keepAnswer(Connection &connection, const Request &request, const QString &fingerprint,
                const QString &answer)
{
    Statement(connection, u"INSERT INTO request (id, fingerprint, at, actor, answer)"
                          " VALUES (?, ?, ?, ?, ?)"_s)
        .run(request.id, fingerprint, Clock::now().toMSecsSinceEpoch(), request.actor, answer);
}

bool wasCarriedOut(Connection &connection, const QString &request)
{
    // Whoever carries a request out is the only writer until it is done.
    Transaction transaction(connection, Transaction::Kind::Writing);
    const Actor actor = allowedActor(connection, Operation::ReadRegister);
    const bool was = isKept(connection, {request, actor.account});
    transaction.commit();
    return was;
}

bool settle(Connection &connection, const QString &request)
{
    Transaction transaction(connection, Transaction::Kind::Writing);
    const Actor actor = allowedActor(connection, Operation::ReadRegister);
    const bool was = isKept(connection, {request, actor.account});
    // Of who may change nothing there is nothing that could come later.
    if (!was && isRequestId(request) && !missingRight(actor, Operation::ChangeOrganizations))
        Statement(connection, u"INSERT INTO request (id, fingerprint, at, actor)"
                              " VALUES (?, '', ?, ?) ON CONFLICT DO NOTHING"_s)
            .run(request, Clock::now().toMSecsSinceEpoch(), actor.account);
    transaction.commit();
    return was;
}

} // namespace ratingdesk::sql
