// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/taskmonitor.h"

#include <algorithm>

namespace ratingdesk {

void TaskMonitor::add(const QString &title, QFutureWatcherBase *watcher)
{
    m_tasks.push_back({title, watcher, {}});
    m_tasks.back().running.start();
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        std::erase_if(m_tasks, [watcher](const Task &task) { return task.watcher == watcher; });
        watcher->deleteLater();
        Q_EMIT tasksChanged();
    });
    Q_EMIT tasksChanged();
}

} // namespace ratingdesk
