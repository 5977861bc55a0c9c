// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/databasefile.h"

#include <QFile>

#include <map>
#include <mutex>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ratingdesk::sql {

namespace {

/// Never closed before the program ends; the same one for each path that leads to the file. -1: it
/// cannot be opened.
int keptDescriptor(const QString &path)
{
    using Identity = std::pair<dev_t, ino_t>;
    static std::mutex mutex;
    static std::map<Identity, int> kept; // guarded by the mutex

    const QByteArray name = QFile::encodeName(path);
    const std::lock_guard lock(mutex);
    struct stat status = {};
    if (::stat(name.constData(), &status) != 0)
        return -1;
    const auto known = kept.find({status.st_dev, status.st_ino});
    if (known != kept.end())
        return known->second;
    const int descriptor = ::open(name.constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor == -1 || ::fstat(descriptor, &status) != 0)
        return -1;
    // Another file may have come to the place in between.
    return kept.try_emplace({status.st_dev, status.st_ino}, descriptor).first->second;
}

} // namespace

DatabaseFile::DatabaseFile(const QString &path) : m_descriptor(keptDescriptor(path))
{
    if (m_descriptor != -1)
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 DatabaseFile::size() const
{
    struct stat status = {};
    return ::fstat(m_descriptor, &status) == 0 ? status.st_size : 0;
}

/// The place is this one's own, not that of the descriptor.
qint64 DatabaseFile::readData(char *data, qint64 maxSize)
{
    return ::pread(m_descriptor, data, static_cast<std::size_t>(maxSize), pos());
}

qint64 DatabaseFile::writeData(const char *, qint64) { return -1; }

} // namespace ratingdesk::sql
