// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace ratingdesk::sql {

/// Ends what takes too long, from a thread of its own, for whoever waits cannot. Costs next to
/// nothing while everything is in time.
class Watchdog
{
public:
    using Duration = std::chrono::milliseconds;

    /// `bark` is called in the watchdog's thread, and only between begin() and end().
    explicit Watchdog(std::function<void()> bark);
    ~Watchdog();
    Watchdog(const Watchdog &) = delete;
    Watchdog &operator=(const Watchdog &) = delete;

    void begin(Duration limit);
    void end();
    /// From any thread: what runs now has only so much time left.
    void hurry(Duration limit);
    /// Whether it had to bark since begin().
    bool hasBarked() const;

private:
    using Clock = std::chrono::steady_clock;

    void watch();

    std::function<void()> m_bark;
    mutable std::mutex m_mutex; ///< protects all below
    std::condition_variable m_changed;
    std::optional<Clock::time_point> m_deadline;
    Clock::time_point m_wakesAt = Clock::time_point::max();
    bool m_hasBarked = false;
    bool m_isStopping = false;
    std::thread m_thread; ///< last: it uses the others
};

} // namespace ratingdesk::sql
