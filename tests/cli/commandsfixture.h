// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/program.h"

#include <QTest>

namespace ratingdesk::test {

// The exit statuses that scripts rely on.
inline constexpr int done = 0;
inline constexpr int failed = 1;
inline constexpr int wrongUsage = 2;
inline constexpr int problemsFound = 3;
inline constexpr int unreachable = 4;

/// Every command as a script calls it: the whole program, its exit status, its output.
class CommandsFixture : public QObject
{
    Q_OBJECT

protected:
    /// Runs a command on the portal file of that name.
    ProgramOutcome on(const QString &portal, const QStringList &arguments)
    {
        return m_runner.ratingdesk(QStringList{QStringLiteral("--portal"), portal} + arguments);
    }

    /// A register of five: 1 above 2 and 3, 2 above 4, and 5.
    void makeRegister(const QString &portal);

    ProgramRunner m_runner;
};

} // namespace ratingdesk::test
