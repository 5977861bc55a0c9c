// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/service/runningservice.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace ratingdesk::test {

RunningService::RunningService(const ProgramRunner &runner, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, runner.path(u"data"_s));
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(runner.folder());
    m_process.start(QStringLiteral(RATINGDESK_PORTAL_PROGRAM),
                    arguments + QStringList{u"--listen"_s, u"127.0.0.1:0"_s});
}

RunningService::~RunningService()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool RunningService::listens()
{
    static const QRegularExpression line(u"http://127\\.0\\.0\\.1:(\\d+)"_s);
    return QTest::qWaitFor(
               [this] {
                   errors += QString::fromUtf8(m_process.readAllStandardError());
                   const auto match = line.match(errors);
                   port = match.captured(1).toUShort();
                   return port != 0 || m_process.state() == QProcess::NotRunning;
               },
               120'000) &&
           port != 0;
}

bool RunningService::ends(int within)
{
    return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(within);
}

int RunningService::status() const
{
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

} // namespace ratingdesk::test
