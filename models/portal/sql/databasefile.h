// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

namespace ratingdesk::sql {

/// To look into a file that SQLite may have open in this program. A QFile must not be used for
/// that: when any descriptor of a file is closed, the system takes all locks that the program has
/// on it away, SQLite's too, and the next other program that leaves the portal deletes the log in
/// which our saves are. So it is opened once, for all who look, and stays open.
class DatabaseFile : public QIODevice
{
    Q_OBJECT

public:
    /// Opens it at once; isOpen() tells.
    explicit DatabaseFile(const QString &path);

    qint64 size() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    int m_descriptor;
};

} // namespace ratingdesk::sql
