// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ratingdesk {

/// True when the arguments name a command, ask for help or the version, or hold an option that the
/// window does not take; else the window is meant.
bool isCommandLine(int argc, char *argv[]);

/// Runs the command that the arguments name; returns the exit status of the program. Makes the
/// application object it needs itself and needs no display.
int runCommandLine(int argc, char *argv[]);

} // namespace ratingdesk
