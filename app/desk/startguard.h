// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ratingdesk {

/// Notices starts of the window that never came to their end. When the last two did not, what the
/// settings hold may be why: they are set aside. Each running start has a file of its own, so that
/// several windows that start at once do not take each other for failures.
class StartGuard
{
public:
    /// The file of the settings need not be there.
    explicit StartGuard(const QString &settingsFile);
    /// Whoever gets here has not failed.
    ~StartGuard();

    /// Where the settings have gone if the last two starts failed; else empty. Call it before the
    /// settings are read.
    QString setSettingsAside();
    /// The window is there and answers.
    void succeeded();

private:
    QString m_settingsFile;
    QString m_folder; ///< of the files of starts that have not succeeded yet
    QString m_own;
};

} // namespace ratingdesk
