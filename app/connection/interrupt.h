// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSocketNotifier>

namespace ratingdesk {

/// Ctrl+C, or the system's wish that the program ends, as a wish to stop in good order: nothing
/// half-done stays, nothing typed is lost. A second one ends the program at once.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    /// Listens from now on; once per program.
    Interrupt();

    static bool wasRequested();

Q_SIGNALS:
    void requested();

private:
    QSocketNotifier m_notifier;
};

} // namespace ratingdesk
