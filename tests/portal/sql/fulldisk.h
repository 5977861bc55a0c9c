// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ratingdesk {

/// While it lives, the disk is full: every write of this process to a file, SQLite's as well, fails
/// as the kernel lets it fail then (ENOSPC).
class FullDisk
{
public:
    /// After so many bytes.
    explicit FullDisk(long long bytesLeft = 0);
    ~FullDisk();
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;
};

} // namespace ratingdesk
