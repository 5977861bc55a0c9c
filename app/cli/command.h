// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/console.h"

namespace CLI {
class App;
}

namespace ratingdesk {

/// One command of the command line.
class Command
{
public:
    virtual ~Command() = default;

    /// Adds its subcommand, options and examples to the parser; what is given there is kept in
    /// members. Returns the subcommand, which tells afterwards whether it was chosen.
    virtual CLI::App *describe(CLI::App &parser) = 0;
    virtual ExitStatus run(Console &console) = 0;
};

/// Every command, in the order in which help lists them.
std::vector<std::unique_ptr<Command>> allCommands();

} // namespace ratingdesk
