// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <vector>

namespace ratingdesk::walk {

/// Holds the program's long timers back (retries, messages that go by themselves) until the walk
/// says that time passes: a walk that is repeated on a slower machine takes the same way.
class PastTime : public QObject
{
    Q_OBJECT

public:
    PastTime();

    /// All of them fire, in the same order in every run.
    void pass(const QObject &window);
    /// The short timer that is about to fire or the animation about to end; empty: none.
    static QString due(const QObject &window);

    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool m_isPassing = false;
};

} // namespace ratingdesk::walk
