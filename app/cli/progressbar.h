// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QString>

namespace ratingdesk {

/// One line on the terminal that says how far the work is. Shows nothing for work that is done
/// before one would look, and leaves no trace.
class ProgressBar
{
    Q_DISABLE_COPY_MOVE(ProgressBar)

public:
    explicit ProgressBar(bool isShown) : m_isShown(isShown) {}
    ~ProgressBar() { clear(); }

    void show(const QString &title, qint64 done, qint64 total);
    void clear();

private:
    const bool m_isShown;
    QString m_title;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceDrawn;
};

} // namespace ratingdesk
