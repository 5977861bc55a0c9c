// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/taskline.h"

#include "views/common/taskmonitor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr int titleAfter = 300;     // milliseconds
constexpr int progressAfter = 2000; // milliseconds
constexpr int tick = 100;           // milliseconds

} // namespace

TaskLine::TaskLine(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_timeLeft(new QLabel(this)),
      m_cancel(new QPushButton(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_bar->setFixedWidth(140);
    m_bar->setMaximumHeight(16);
    m_bar->setTextVisible(false);
    m_timeLeft->setForegroundRole(QPalette::PlaceholderText);
    m_cancel->setAutoDefault(false);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_bar);
    layout->addWidget(m_timeLeft);
    layout->addWidget(m_cancel);

    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &TaskLine::showNow);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_monitor && !m_monitor->tasks().empty())
            m_monitor->tasks().front().watcher->cancel();
    });
    hide();
}

void TaskLine::setMonitor(TaskMonitor *monitor)
{
    if (m_monitor)
        m_monitor->disconnect(this);
    m_monitor = monitor;
    if (m_monitor)
        connect(m_monitor, &TaskMonitor::tasksChanged, this, &TaskLine::follow);
    follow();
}

/// The clock runs only while there is something to show.
void TaskLine::follow()
{
    if (m_monitor && !m_monitor->tasks().empty())
        m_tick.start();
    else
        m_tick.stop();
    showNow();
}

void TaskLine::showNow()
{
    if (!m_monitor || m_monitor->tasks().empty()) {
        hide();
        return;
    }
    const TaskMonitor::Task &task = m_monitor->tasks().front();
    const qint64 elapsed = task.running.elapsed();
    const auto waiting = static_cast<int>(m_monitor->tasks().size()) - 1;
    const QString title =
        waiting == 0 ? task.title : tr("%1 (and %Ln more)", nullptr, waiting).arg(task.title);
    const int total = task.watcher->progressMaximum() - task.watcher->progressMinimum();
    const int done = task.watcher->progressValue() - task.watcher->progressMinimum();

    m_title->setText(title);
    m_bar->setAccessibleName(title);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    const bool isLong = elapsed >= progressAfter;
    m_bar->setVisible(isLong);
    m_timeLeft->setText(timeLeftText(elapsed, done, total));
    m_timeLeft->setVisible(isLong && !m_timeLeft->text().isEmpty());
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(task.title));
    m_cancel->setVisible(isLong);
    setVisible(elapsed >= titleAfter);
}

QString TaskLine::timeLeftText(qint64 elapsed, int done, int total) const
{
    if (done <= 0 || done > total)
        return {};
    const qint64 left = elapsed * (total - done) / done / 1000; // seconds
    if (left < 5)
        return tr("a few seconds left");
    if (left < 90)
        return tr("about %Ln second(s) left", nullptr, static_cast<int>((left + 4) / 5 * 5));
    return tr("about %Ln minute(s) left", nullptr, static_cast<int>((left + 30) / 60));
}

void TaskLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showNow();
}

} // namespace ratingdesk
