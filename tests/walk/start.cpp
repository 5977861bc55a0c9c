// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/walk/start.h"

#include "app/desk/pages.h"

namespace ratingdesk::walk {

Start::Start(const QString &settingsFile, PortalAccess &access, std::optional<Language> language)
    : m_settings(settingsFile)
{
    m_translation.use(language ? *language : m_settings.language().value_or(Language::English));
    m_theme.use(m_settings.theme());
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{m_settings, m_translation, m_theme, access, allPages()});
}

void Start::begin(const std::optional<ConnectionProfile> &profile, const QString &page)
{
    if (!page.isEmpty())
        m_window->showPage(page);
    m_window->start(profile);
    m_window->show();
    m_window->activateWindow();
}

} // namespace ratingdesk::walk
