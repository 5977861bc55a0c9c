// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/startguard.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr int failuresInARow = 2;

bool isRunning(const QString &process)
{
    bool isNumber = false;
    const auto id = static_cast<pid_t>(process.toLongLong(&isNumber));
    return isNumber && id > 0 && (::kill(id, 0) == 0 || errno == EPERM);
}

/// The files that starts left behind which do not run any more.
QStringList failuresIn(const QDir &folder)
{
    QStringList failures;
    const QStringList starts = folder.entryList(QDir::Files);
    for (const QString &process : starts) {
        if (!isRunning(process))
            failures << folder.filePath(process);
    }
    return failures;
}

} // namespace

StartGuard::StartGuard(const QString &settingsFile)
    : m_settingsFile(settingsFile),
      m_folder(QFileInfo(settingsFile).absoluteDir().filePath(u"starts"_s)),
      m_own(QDir(m_folder).filePath(QString::number(QCoreApplication::applicationPid())))
{
}

StartGuard::~StartGuard() { succeeded(); }

QString StartGuard::setSettingsAside()
{
    const QStringList failures = failuresIn(QDir(m_folder));
    QDir().mkpath(m_folder);
    // Without the file this start is not counted, that is all.
    QFile own(m_own);
    if (own.open(QFile::WriteOnly))
        own.close();
    if (failures.size() < failuresInARow)
        return {};
    for (const QString &failure : failures)
        QFile::remove(failure);
    const QString aside = m_settingsFile + u".unusable"_s;
    QFile::remove(aside);
    return QFile::rename(m_settingsFile, aside) ? aside : QString();
}

void StartGuard::succeeded()
{
    QFile::remove(m_own);
    for (const QString &failure : failuresIn(QDir(m_folder)))
        QFile::remove(failure);
}

} // namespace ratingdesk
