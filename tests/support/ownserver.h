// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/testdatabase.h"

#include <QProcess>
#include <QTemporaryDir>

namespace ratingdesk {

/// A PostgreSQL server of a test's own, for one that stops it in the middle of work.
class OwnServer
{
public:
    OwnServer() { run({QStringLiteral("start"), file()}); }
    /// A hot standby of that one.
    explicit OwnServer(const OwnServer &primary)
    {
        run({QStringLiteral("follow"), file(), primary.file()});
    }
    ~OwnServer() { run({QStringLiteral("stop"), file()}); }
    OwnServer &operator=(const OwnServer &) = delete;

    void halt() { run({QStringLiteral("halt"), file()}); }
    void resume() { run({QStringLiteral("resume"), file()}); }
    /// A standby takes over.
    void promote() { run({QStringLiteral("promote"), file()}); }
    TestServer server() const { return TestServer::fromFile(file()); }

private:
    QString file() const { return m_folder.filePath(QStringLiteral("address")); }
    static void run(const QStringList &action)
    {
        const QString script = qEnvironmentVariable("RATINGDESK_POSTGRESQL_CLUSTER");
        if (QProcess::execute(script, action) != 0)
            qFatal("The server does not %s", qPrintable(action.first()));
    }

    QTemporaryDir m_folder;
};

} // namespace ratingdesk
