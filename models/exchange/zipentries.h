// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

#include <memory>

namespace ratingdesk {

/// The files in a ZIP archive, read from their beginning and unpacked on the way: none is ever held
/// whole. What unpacks to more than two gigabytes is an error of its device.
class ZipEntries
{
public:
    /// Nothing when it is no archive.
    static std::unique_ptr<ZipEntries> open(const QString &path);
    ~ZipEntries();
    Q_DISABLE_COPY_MOVE(ZipEntries)

    bool contains(const QString &name) const;
    /// Open for reading; nothing when there is none of that name. Ends before the archive does.
    std::unique_ptr<QIODevice> entry(const QString &name) const;

private:
    explicit ZipEntries(void *archive) : m_archive(archive) {}

    void *m_archive;
};

} // namespace ratingdesk
