// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "models/ranking/rankingquestion.h"

#include <functional>

namespace ratingdesk {

// Files of what a ranking page shows: CSV in UTF-8 with the columns of the command line, the method
// in a column of its own. They appear only when they are complete.

using NameOf = std::function<QString(OrganizationId)>;

/// The rows in the order in which they are seen.
Result<void> saveRankingTable(const QString &path, const std::vector<const RankingRow *> &rows,
                              const NameOf &name, const QString &method);

/// A row per period and member with a position in it.
Result<void> saveMovements(const QString &path, const MovementSeries &series, const NameOf &name,
                           const QString &method);

} // namespace ratingdesk
