// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ratingdesk::sql {

/// Whether the file system of that type, as statfs() tells it, lies on another computer or may do
/// so: NFS, SMB, FUSE … SQLite's shared memory does not work there, and its locks not reliably.
bool isRemoteFileSystem(quint64 type);

/// The same of the one that holds the file.
bool isOnRemoteFileSystem(const QString &path);

} // namespace ratingdesk::sql
