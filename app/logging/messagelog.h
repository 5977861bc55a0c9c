// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ratingdesk {

/// What becomes of the messages of the program and of Qt while this lives, one at a time. Our own
/// categories are called ratingdesk.…, one for each library that has something to tell; what they
/// say holds no name, no text that somebody wrote and no password.
class MessageLog
{
public:
    struct Wishes
    {
        /// Every request, on standard error too.
        bool isVerbose = false;
        /// Where they are kept; empty: nowhere.
        QString file = {};
        /// Warnings of Qt's, which are for developers, on standard error.
        bool showsQtWarnings = true;
    };

    explicit MessageLog(const Wishes &wishes);
    ~MessageLog();
    Q_DISABLE_COPY_MOVE(MessageLog)

    /// In the user's own folder for the data of this computer.
    static QString userFile();
};

} // namespace ratingdesk
