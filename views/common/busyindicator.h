// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace ratingdesk {

/// Says that something is on its way, but only once it takes longer than 300 ms, so that quick
/// answers do not flicker.
class BusyIndicator : public QWidget
{
    Q_OBJECT

public:
    explicit BusyIndicator(QWidget *parent = nullptr);

    /// `text` says what is awaited: "Loading the ranking…".
    void start(const QString &text);
    void stop();
    /// Also during the first 300 ms.
    bool isRunning() const { return m_running; }

private:
    QLabel *m_text;
    QTimer m_delay{this};
    bool m_running = false;
};

} // namespace ratingdesk
