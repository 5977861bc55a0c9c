// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sql/statement.h"

namespace ratingdesk::sql {

/// A request as it is kept beside what it changed. All of it needs the writer's transaction.
struct Request
{
    QString id;
    QString actor;
};

/// The answer that was given when the request was carried out; nothing when it is new. Ends the
/// verb when the id is not one, or was used for something else.
std::optional<QString> keptAnswer(Connection &connection, const Request &request,
                                  const QString &fingerprint);
void keepAnswer(Connection &connection, const Request &request, const QString &fingerprint,
                const QString &answer);

/// Whether the request was carried out. Waits for whoever may still be at it, in a transaction.
bool wasCarriedOut(Connection &connection, const QString &request);
/// The same; one that was not is given up: whoever brings it later is refused.
bool settle(Connection &connection, const QString &request);

} // namespace ratingdesk::sql
