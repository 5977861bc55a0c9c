// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QString>

namespace ratingdesk {

/// A file that lines are added to and that does not grow beyond a size: then it becomes the one
/// before, and a new one begins. Of several programs that write to it each adds whole lines.
class LogFile
{
public:
    /// `maxSize` in bytes, of each of the two files. Makes the folder.
    explicit LogFile(const QString &path, qint64 maxSize = 1024 * 1024);

    QString path() const { return m_file.fileName(); }
    /// What was written before the present file began; it need not be there.
    QString formerPath() const;
    /// Without its end of line. A file that cannot be written loses it: a log stops nothing.
    void add(const QByteArray &line);

private:
    bool open();
    void beginAnew();

    QFile m_file;
    qint64 m_maxSize;
};

} // namespace ratingdesk
