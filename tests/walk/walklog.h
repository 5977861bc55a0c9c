// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <mutex>

namespace ratingdesk::walk {

/// What was done so far. While it lives, a warning of Qt, a failed assertion and a crash end the
/// program with the last steps and the command that repeats them. There is one at a time.
class WalkLog
{
public:
    WalkLog(const QString &command, bool isTold);
    ~WalkLog();
    Q_DISABLE_COPY_MOVE(WalkLog)

    /// `detail` is for the reader only: it may differ when the walk is repeated.
    void add(const QString &step, const QString &detail = {});

    int steps() const { return m_steps; }
    /// The same for the same steps.
    quint64 fingerprint() const { return m_fingerprint; }

    /// From any thread.
    [[noreturn]] void fail(const QString &what);
    void printLastSteps();

private:
    const QString m_command;
    const bool m_isTold;
    std::mutex m_mutex; ///< m_last: crashes and hangs are told of from elsewhere
    QStringList m_last;
    int m_steps = 0;
    quint64 m_fingerprint = 0xCBF2'9CE4'8422'2325U;
};

} // namespace ratingdesk::walk
