// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logging/logfile.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ratingdesk {

LogFile::LogFile(const QString &path, qint64 maxSize) : m_file(path), m_maxSize(maxSize)
{
    QDir().mkpath(QFileInfo(path).path());
}

QString LogFile::formerPath() const { return path() + u".1"_s; }

void LogFile::add(const QByteArray &line)
{
    if (!m_file.isOpen() && !open())
        return;
    if (m_file.size() + line.size() >= m_maxSize)
        beginAnew();
    // At once and in one piece: what was written last before a crash is what one wants to read.
    m_file.write(line + '\n');
}

bool LogFile::open()
{
    if (!m_file.open(QIODevice::Append | QIODevice::Unbuffered))
        return false;
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return true;
}

void LogFile::beginAnew()
{
    m_file.close();
    // Another program may have done so already: then its new file is gone on with.
    if (QFileInfo(path()).size() >= m_maxSize / 2) {
        QFile::remove(formerPath());
        QFile::rename(path(), formerPath());
    }
    open();
}

} // namespace ratingdesk
