// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sql/statement.h"
#include "models/portal/sql/task.h"

#include <memory>

namespace ratingdesk::sql {

/// The whole register, as it stands at one moment. What is made of the texts is made in other
/// threads while this one reads on.
std::shared_ptr<OrganizationSkeleton> skeleton(Connection &connection, bool withSearchText,
                                               const Task &task);

} // namespace ratingdesk::sql
