// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstdio>
#include <cstdlib>

namespace ratingdesk::test {

/// What is tried with bytes from anywhere; ends the program where a promise is broken.
void tryBytes(const QByteArray &bytes);

/// Ends the program with that sentence unless it holds.
inline void promise(bool holds, const char *sentence)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", sentence);
    std::abort();
}

} // namespace ratingdesk::test
