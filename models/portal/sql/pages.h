// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sql/portalfailure.h"
#include "models/portal/sql/statement.h"

namespace ratingdesk::sql {

/// Ends the verb when more or less is asked for than a page holds.
template <class Query>
void checkPage(const Query &query)
{
    constexpr int longestPage = 1000;
    if (query.limit < 1 || query.limit > longestPage)
        fail(invalidInput(QStringLiteral("limit"), QString::number(query.limit)));
}

/// Writes down who reads them.
std::vector<Comment> commentPage(Connection &connection, const CommentQuery &query);
PortalFigures figures(Connection &connection);

} // namespace ratingdesk::sql
