// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ratingdesk {

/// The program `ratingdesk-portal`: serves the portal that its arguments name until it is told to
/// stop. Ends with 0, 1 when it failed, 2 on wrong usage, 4 when the portal cannot be reached.
int runService(int argc, char *argv[]);

} // namespace ratingdesk
