// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/watchdog.h"

namespace ratingdesk::sql {

Watchdog::Watchdog(std::function<void()> bark)
    : m_bark(std::move(bark)), m_thread([this] { watch(); })
{
}

Watchdog::~Watchdog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void Watchdog::begin(Duration limit)
{
    const auto deadline = Clock::now() + limit;
    bool mustWake = false;
    {
        const std::lock_guard lock(m_mutex);
        m_deadline = deadline;
        m_hasBarked = false;
        // Mostly it sleeps until a deadline that was met long ago, and looks again then.
        mustWake = deadline < m_wakesAt;
    }
    if (mustWake)
        m_changed.notify_one();
}

void Watchdog::end()
{
    const std::lock_guard lock(m_mutex);
    m_deadline.reset();
}

void Watchdog::hurry(Duration limit)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_deadline)
            m_deadline = std::min(*m_deadline, Clock::now() + limit);
    }
    m_changed.notify_one();
}

bool Watchdog::hasBarked() const
{
    const std::lock_guard lock(m_mutex);
    return m_hasBarked;
}

void Watchdog::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_isStopping) {
        if (m_deadline && *m_deadline <= Clock::now()) {
            m_deadline.reset();
            m_hasBarked = true;
            m_bark();
        }
        m_wakesAt = m_deadline.value_or(Clock::time_point::max());
        if (m_deadline)
            m_changed.wait_until(lock, m_wakesAt);
        else
            m_changed.wait(lock);
    }
}

} // namespace ratingdesk::sql
