// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ratingdesk {

/// What a dialog is busy with, how far it is, and Cancel. Keeps its room, so that nothing jumps; to
/// be seen only once the work takes longer than 300 ms.
class WorkLine : public QWidget
{
    Q_OBJECT

public:
    explicit WorkLine(QWidget *parent = nullptr);

    void start(const QString &text);
    /// `total` 0: nobody knows.
    void setProgress(int done, int total);
    void stop();

Q_SIGNALS:
    void cancelled();

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer m_delay{this};
};

} // namespace ratingdesk
