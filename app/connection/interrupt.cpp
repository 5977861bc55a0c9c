// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connection/interrupt.h"

#include <array>
#include <atomic>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace ratingdesk {

namespace {

std::atomic_bool interruptRequested = false;
std::array<int, 2> wakePipe{-1, -1};

/// The end of the pipe that wakes the event loop.
int openWakePipe()
{
    if (::pipe2(wakePipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("No pipe could be opened");
    return wakePipe[0];
}

} // namespace

Interrupt::Interrupt() : m_notifier(openWakePipe(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier.setEnabled(false);
        Q_EMIT requested();
    });
    struct sigaction action = {};
    action.sa_handler = [](int) {
        interruptRequested = true;
        const char byte = 0;
        if (::write(wakePipe[1], &byte, 1) < 0)
            return; // the pipe is full: the loop is awake already
    };
    // The second signal finds the default action again and ends the program.
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    sigemptyset(&action.sa_mask);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
    // Its terminal or session is gone. Whoever started it so that it outlives them wants that.
    struct sigaction hangUp = {};
    ::sigaction(SIGHUP, nullptr, &hangUp);
    if (hangUp.sa_handler != SIG_IGN)
        ::sigaction(SIGHUP, &action, nullptr);
}

bool Interrupt::wasRequested() { return interruptRequested; }

} // namespace ratingdesk
