// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace ratingdesk::walk {

/// A folder that goes with the program. Made before the application: nothing of the person who runs
/// it goes in, and nothing comes out.
class OwnFolder
{
public:
    OwnFolder()
    {
        QDir().mkpath(home());
        QFile::setPermissions(home(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
                                     "XDG_RUNTIME_DIR", "TMPDIR"})
            qputenv(variable, QFile::encodeName(home()));
    }

    QString path() const { return m_folder.path(); }
    QString home() const { return m_folder.filePath(QStringLiteral("home")); }

private:
    const QTemporaryDir m_folder;
};

} // namespace ratingdesk::walk
