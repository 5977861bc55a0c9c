// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/filesystem.h"

#include <QFile>
#include <QFileInfo>

#include <sys/vfs.h>

#include <algorithm>
#include <array>

namespace ratingdesk::sql {

bool isRemoteFileSystem(quint64 type)
{
    // As statfs(2) lists them; linux/magic.h does not have all of them.
    constexpr std::array<quint64, 12> remote{
        0x6969,     // NFS
        0x517b,     // SMB
        0xff534d42, // CIFS
        0xfe534d42, // SMB 2 and 3
        0x65735546, // FUSE: sshfs, GVfs, davfs …
        0x01021997, // 9P: folders of a host in a virtual machine
        0x786f4256, // VirtualBox's shared folders
        0x5346414f, // AFS
        0x6b414653, // the kernel's AFS
        0x73757245, // Coda
        0x00c36400, // Ceph
        0x564c,     // NCP
    };
    // The field is signed on some computers.
    return std::find(remote.begin(), remote.end(), type & 0xffffffff) != remote.end();
}

bool isOnRemoteFileSystem(const QString &path)
{
    struct statfs found = {};
    const QString folder = QFileInfo(path).absolutePath();
    return statfs(QFile::encodeName(folder).constData(), &found) == 0 &&
           isRemoteFileSystem(static_cast<quint64>(found.f_type));
}

} // namespace ratingdesk::sql
