// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace ratingdesk {

/// How long anything at a portal's database may take. Nothing waits for ever: neither for a server
/// that stopped answering nor for a colleague who holds a lock, and nobody makes others wait so.
struct TimeLimits
{
    using Duration = std::chrono::milliseconds;

    /// PostgreSQL: until one is signed in, for each host of the address.
    Duration connecting = std::chrono::seconds(5);
    /// Until a lock is had that another program holds.
    Duration lock = std::chrono::seconds(10);
    /// One statement. The server gives up then; a server that does not is left a little later.
    Duration statement = std::chrono::seconds(60);
    /// One statement of making, upgrading or checking a whole portal.
    Duration longStatement = std::chrono::minutes(20);
    /// Until the server has confirmed that everything is on the disk.
    Duration commit = std::chrono::seconds(20);
    /// A transaction in which its program does nothing: then the server ends it.
    Duration idleInTransaction = std::chrono::seconds(30);
    /// Finding out what became of a save that was not confirmed; then it is "not known" for now.
    Duration settling = std::chrono::seconds(15);
    /// Until work that was cancelled has ended; then the connection is cut.
    Duration cancelling = std::chrono::seconds(3);
    /// How much later than the server the program itself gives up.
    Duration grace = std::chrono::seconds(5);
};

} // namespace ratingdesk
