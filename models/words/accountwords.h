// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/policy.h"

#include <QString>

namespace ratingdesk {

// Accounts and rights in words, in the program's language.

/// "Agency administrator" …
QString roleText(Role role);
/// What somebody with it may do, in one line.
QString roleDescription(Role role);
/// Why something about an account may not be done, and who can.
QString missingRightText(MissingRight missing);

} // namespace ratingdesk
