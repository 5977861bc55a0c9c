// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QTimer>

namespace ratingdesk {

class MainWindow;

/// Saves a picture of the window once everything in it has arrived and it stands still.
class Screenshot : public QObject
{
    Q_OBJECT

public:
    Screenshot(MainWindow &window, const QString &file);

    void begin();

Q_SIGNALS:
    void finished(bool saved);

private:
    void look();

    MainWindow &m_window;
    QString m_file;
    QTimer m_looking;
    QElapsedTimer m_waiting;
    QImage m_last;
    int m_unchanged = 0;
};

} // namespace ratingdesk
