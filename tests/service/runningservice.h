// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/program.h"

namespace ratingdesk::test {

/// The program ratingdesk-portal while it runs, at a port of its own; killed in the end.
class RunningService
{
public:
    /// In the runner's folder.
    RunningService(const ProgramRunner &runner, const QStringList &arguments);
    ~RunningService();
    Q_DISABLE_COPY_MOVE(RunningService)

    /// Waits until it listens.
    bool listens();
    void terminate() { m_process.terminate(); }
    void kill() { m_process.kill(); }
    bool ends(int within);
    int status() const;
    QString remainingErrors() { return QString::fromUtf8(m_process.readAllStandardError()); }
    QString output() { return QString::fromUtf8(m_process.readAllStandardOutput()); }

    QString errors;
    quint16 port = 0;

private:
    QProcess m_process;
};

} // namespace ratingdesk::test
