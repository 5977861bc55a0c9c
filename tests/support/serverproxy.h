// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/testdatabase.h"

#include <QThread>

#include <atomic>

namespace ratingdesk {

/// Stands on loopback between a program and the PostgreSQL server of the tests and does to their
/// conversation what networks do. Works in a thread of its own.
class ServerProxy
{
public:
    enum class Fault {
        None,
        CutAfterCommit,   ///< COMMIT arrives, its answer does not: the program is cut off
        StallAfterCommit, ///< COMMIT arrives, its answer does not: nothing comes any more
        StallCommit,      ///< COMMIT does not arrive, and nothing comes back
        Refuse,           ///< nobody gets in, who is in is cut off
        Stall,            ///< nothing goes through any more, in either direction
    };

    explicit ServerProxy(const TestServer &server);
    ~ServerProxy();
    Q_DISABLE_COPY_MOVE(ServerProxy)

    /// How to reach the database through the proxy.
    SqlAddress address(const QString &database) const;

    /// From now on. One that is about COMMIT happens to the next one, then `after` holds.
    void set(Fault fault, Fault after = Fault::None);
    /// Whether the fault about COMMIT has happened.
    bool hasHappened() const { return m_hasHappened; }

private:
    class Listener;

    TestServer m_server;
    QThread m_thread;
    Listener *m_listener; ///< lives in m_thread and is deleted there
    int m_port = 0;
    std::atomic<Fault> m_fault = Fault::None;
    std::atomic<Fault> m_after = Fault::None;
    std::atomic_bool m_hasHappened = false;
};

} // namespace ratingdesk
