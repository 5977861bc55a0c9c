// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connection/connection.h"
#include "app/desk/theme.h"
#include "app/desk/windowplace.h"
#include "models/domain/ids.h"
#include "models/domain/language.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

class QSettings;

namespace ratingdesk {

/// What the window remembers from one start to the next. One object, handed to whom it concerns;
/// never holds a password. Everything is kept as words, numbers and JSON within bounds: what cannot
/// be read is as if it had never been set.
class Settings
{
public:
    /// Of the user; or, in tests, in that file.
    explicit Settings(const QString &file = {});
    ~Settings();
    /// Where those of the user are.
    static QString userFile();

    /// Nothing: nobody has chosen yet, the system's language counts.
    std::optional<Language> language() const;
    void setLanguage(Language language);
    Theme::Choice theme() const;
    void setTheme(Theme::Choice choice);

    std::optional<WindowPlace> windowPlace() const;
    void setWindowPlace(const WindowPlace &place);
    /// Where files were written last; empty at first.
    QString filesFolder() const;
    void setFilesFolder(const QString &folder);
    QString lastPage() const;
    void setLastPage(const QString &key);
    /// A JSON object, or empty.
    QByteArray pageState(const QString &key) const;
    void setPageState(const QString &key, const QByteArray &state);

    std::vector<ConnectionProfile> profiles() const;
    void setProfiles(const std::vector<ConnectionProfile> &profiles);
    /// The one that was open last; nothing on the first start.
    std::optional<ConnectionProfile> lastProfile() const;
    void setLastProfile(const ConnectionProfile &profile);
    /// The portals that were open, newest first; each once.
    std::vector<ConnectionProfile> recentProfiles() const;
    /// Puts it in front of the recent ones.
    void rememberProfile(const ConnectionProfile &profile);

    /// The organizations that were opened last in that portal, newest first.
    std::vector<OrganizationId> recentOrganizations(const PortalAddress &portal) const;
    void setRecentOrganizations(const PortalAddress &portal,
                                const std::vector<OrganizationId> &organizations);

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace ratingdesk
