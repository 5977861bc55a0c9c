// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

namespace ratingdesk {

class MessageBar;
class Workspace;

/// The buttons of a bar that says what was written: to open it, and the folder that it lies in.
class OpeningOffer : public QObject
{
    Q_OBJECT

public:
    OpeningOffer(MessageBar &bar, Workspace &workspace);

    /// A file or a folder. Call it after the message is shown, and again when the language changes.
    void offer(const QString &path);
    /// What the bar says now is about something else.
    void withdraw() { m_path.clear(); }

private:
    void open(const QString &path);

    MessageBar &m_bar;
    Workspace &m_workspace;
    QString m_path;
};

} // namespace ratingdesk
