// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ratingdesk {

struct ConnectionProfile;

/// What tells a portal from others in a list of those that were open: its name, and where it is.
QString profileLine(const ConnectionProfile &profile);

} // namespace ratingdesk
