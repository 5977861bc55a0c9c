// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/demo/demoregister.h"

#include <vector>

namespace ratingdesk::demo {

/// What was done in the register since the history began, oldest first: every registration, move
/// and closing that the register tells of, and some edits besides. Counts the organizations'
/// revisions on, as these changes did.
std::vector<JournalEntry> makeJournal(const DemoOptions &options, DemoRegister &members);

} // namespace ratingdesk::demo
