// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/console.h"
#include "app/cli/options.h"

namespace ratingdesk {

/// The password that an account is to get: from a file or the environment, never from an argument.
class NewPassword
{
    Q_DECLARE_TR_FUNCTIONS(NewPassword)

public:
    Option describe(Options &options);
    /// Empty where none was given; it is long enough and not too long. What is wrong with it has
    /// been said.
    Console::OrExit<QString> read(Console &console) const;

private:
    QString m_file;
};

} // namespace ratingdesk
