// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sql/requests.h"

namespace ratingdesk::sql {

/// Adds to a list in a transaction of its own, judged by what the list holds at that moment.
ListEntry addListEntry(Connection &connection, const Request &request, const ListEntry &entry,
                       const QString &reason, ApplyMode mode);

} // namespace ratingdesk::sql
