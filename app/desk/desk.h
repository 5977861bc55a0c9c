// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ratingdesk {

/// Runs the program with its window; returns the exit status. Understands `--portal ADDRESS`,
/// `--language en|ru|be`, `--page KEY` and `--screenshot FILE.png`, which ends after the picture.
int runDesk(int argc, char *argv[]);

} // namespace ratingdesk
