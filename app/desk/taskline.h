// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ratingdesk {

class TaskMonitor;

/// What is being worked on, in the status line: the title after 300 ms; progress, time left and
/// Cancel after two seconds. Quick work is never shown.
class TaskLine : public QWidget
{
    Q_OBJECT

public:
    explicit TaskLine(QWidget *parent = nullptr);

    /// nullptr: no portal is open, nothing is going on.
    void setMonitor(TaskMonitor *monitor);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void showNow();
    QString timeLeftText(qint64 elapsed, int done, int total) const;

    QPointer<TaskMonitor> m_monitor;
    QTimer m_tick{this};
    QLabel *m_title;
    QProgressBar *m_bar;
    QLabel *m_timeLeft;
    QPushButton *m_cancel;
};

} // namespace ratingdesk
