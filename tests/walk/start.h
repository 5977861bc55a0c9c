// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desk/mainwindow.h"
#include "app/desk/settings.h"
#include "app/desk/theme.h"
#include "app/language/translation.h"

namespace ratingdesk::walk {

/// One start of the program, from its settings to the window that it closes.
class Start
{
public:
    /// `language`: the one that it is started with, else that of the settings.
    Start(const QString &settingsFile, PortalAccess &access, std::optional<Language> language);

    /// Opens that portal, or what the settings say; on that page first.
    void begin(const std::optional<ConnectionProfile> &profile, const QString &page);

    MainWindow &window() { return *m_window; }
    Theme &theme() { return m_theme; }

private:
    Settings m_settings;
    Translation m_translation;
    Theme m_theme;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace ratingdesk::walk
