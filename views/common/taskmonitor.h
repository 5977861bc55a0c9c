// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <vector>

namespace ratingdesk {

/// The work that is going on: the status line shows it with progress, time left and Cancel.
class TaskMonitor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows the future as long as it runs. `title` says what is being done: "Saving 340 posters".
    template <class T>
    void watch(const QString &title, const QFuture<T> &future)
    {
        auto *watcher = new QFutureWatcher<T>(this);
        add(title, watcher);
        watcher->setFuture(future);
    }

    struct Task
    {
        QString title;
        QFutureWatcherBase *watcher;
        QElapsedTimer running; ///< since it was handed over
    };
    const std::vector<Task> &tasks() const { return m_tasks; }

Q_SIGNALS:
    void tasksChanged();

private:
    void add(const QString &title, QFutureWatcherBase *watcher);

    std::vector<Task> m_tasks;
};

} // namespace ratingdesk
