// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/requests.h"

#include "models/domain/clock.h"
#include "models/portal/requestrecord.h"
#include "models/portal/sql/portalfailure.h"
#include "models/portal/sql/reading.h"

using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

std::optional<QString> keptAnswer(Connection &connection, const Request &request,
                                  const QString &fingerprint)
{
    if (request.id.isEmpty() || request.id.size() > longestRequestId)
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
    const QString account = allowedActor(connection, Operation::ReadRegister).account;
    bool was = false;
    {
        Statement statement(connection, u"SELECT 1 FROM request WHERE id = ? AND actor = ?"_s);
        was = statement.run(request, account).next();
    }
    transaction.commit();
    return was;
}

} // namespace ratingdesk::sql
