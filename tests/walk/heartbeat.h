// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <thread>

namespace ratingdesk::walk {

/// Watches from a thread of its own that the event loop keeps turning and memory stays in bounds.
/// A beat that takes longer than a second on an idle machine without sanitizers is a hang: the
/// stack is printed while it lasts, and `failed` is called, from the watching thread, when it ends.
class Heartbeat : public QObject
{
    Q_OBJECT

public:
    /// Made in the thread that is watched.
    explicit Heartbeat(std::function<void(const QString &)> failed);
    ~Heartbeat() override;

    /// How much slower this build on this machine is than the one that a second is meant for.
    double slowness() const { return m_slowness; }
    /// The longest beat so far, in milliseconds, without the time that others had the processor.
    int longest() const { return m_longest; }

    bool event(QEvent *event) override;

private:
    void watch();
    void waitForBeat();

    const std::function<void(const QString &)> m_failed;
    const double m_slowness;
    const unsigned long m_watched; ///< a pthread_t
    const int m_watchedId;         ///< the same thread as the kernel counts
    std::atomic_bool m_isOver = false;
    std::atomic_uint m_beats = 0;
    std::atomic_int m_longest = 0;
    std::thread m_watching;
};

/// Where the calling thread is, to the standard error output; safe in a signal handler.
void printStack();

} // namespace ratingdesk::walk
