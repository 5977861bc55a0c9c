// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace ratingdesk {

/// What creating or upgrading did: the migrations applied, by name.
struct MigrationReport
{
    int schemaVersion = 0;
    std::vector<QString> applied;
};

/// Called now and then with what is done of the whole; false stops the work with Cancelled.
using ProgressCallback = std::function<bool(qint64 done, qint64 total)>;

} // namespace ratingdesk
