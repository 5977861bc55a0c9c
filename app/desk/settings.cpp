// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/settings.h"

#include "app/connection/savedprofiles.h"
#include "app/language/translation.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

const QString languageKey = u"language"_s;
const QString themeKey = u"theme"_s;
const QString placeKey = u"window/place"_s;
const QString filesFolderKey = u"filesFolder"_s;
const QString lastPageKey = u"window/page"_s;

// More than anybody has; what is beyond was not written by this program.
constexpr std::size_t maxRecentProfiles = 8;
constexpr qsizetype maxRecentOrganizations = 50;

QString pageKey(const QString &key) { return u"pages/"_s + key; }

/// An address holds characters that a settings file would take for groups.
QString recentKey(const PortalAddress &portal)
{
    const QByteArray hash =
        QCryptographicHash::hash(portal.text().toUtf8(), QCryptographicHash::Sha256);
    return u"recent/"_s + QString::fromLatin1(hash.first(12).toHex());
}

} // namespace

Settings::Settings(const QString &file) : m_store(openUserSettings(file)) {}

Settings::~Settings() = default;

QString Settings::userFile()
{
    // As QSettings has it. To ask that would already read the file.
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(u"ratingdesk/ratingdesk.ini"_s);
}

std::optional<Language> Settings::language() const
{
    return languageOfCode(settingText(*m_store, languageKey));
}

void Settings::setLanguage(Language language)
{
    m_store->setValue(languageKey, languageCode(language));
}

Theme::Choice Settings::theme() const
{
    bool known = false;
    const int value = QMetaEnum::fromType<Theme::Choice>().keyToValue(
        settingText(*m_store, themeKey).toLatin1().constData(), &known);
    return known ? static_cast<Theme::Choice>(value) : Theme::Choice::System;
}

void Settings::setTheme(Theme::Choice choice)
{
    m_store->setValue(themeKey, QString::fromLatin1(QMetaEnum::fromType<Theme::Choice>().valueToKey(
                                    static_cast<int>(choice))));
}

std::optional<WindowPlace> Settings::windowPlace() const
{
    return WindowPlace::fromText(settingText(*m_store, placeKey));
}

void Settings::setWindowPlace(const WindowPlace &place)
{
    m_store->setValue(placeKey, place.toText());
}

QString Settings::filesFolder() const { return settingText(*m_store, filesFolderKey); }

void Settings::setFilesFolder(const QString &folder) { m_store->setValue(filesFolderKey, folder); }

QString Settings::lastPage() const { return settingText(*m_store, lastPageKey); }

void Settings::setLastPage(const QString &key) { m_store->setValue(lastPageKey, key); }

QByteArray Settings::pageState(const QString &key) const
{
    const QByteArray state = settingText(*m_store, pageKey(key)).toUtf8();
    return QJsonDocument::fromJson(state).isObject() ? state : QByteArray();
}

void Settings::setPageState(const QString &key, const QByteArray &state)
{
    m_store->setValue(pageKey(key), QString::fromUtf8(state));
}

std::vector<ConnectionProfile> Settings::profiles() const { return readProfiles(*m_store); }

void Settings::setProfiles(const std::vector<ConnectionProfile> &profiles)
{
    writeProfiles(*m_store, profiles);
}

std::vector<ConnectionProfile> Settings::recentProfiles() const
{
    return readRecentProfiles(*m_store);
}

void Settings::rememberProfile(const ConnectionProfile &profile)
{
    std::vector<ConnectionProfile> recent = recentProfiles();
    std::erase_if(recent, [&profile](const ConnectionProfile &known) {
        return known.address == profile.address;
    });
    recent.insert(recent.begin(), profile);
    recent.resize(std::min(recent.size(), maxRecentProfiles));
    writeRecentProfiles(*m_store, recent);
}

std::optional<ConnectionProfile> Settings::lastProfile() const { return readLastProfile(*m_store); }

void Settings::setLastProfile(const ConnectionProfile &profile)
{
    writeLastProfile(*m_store, profile);
}

std::vector<OrganizationId> Settings::recentOrganizations(const PortalAddress &portal) const
{
    std::vector<OrganizationId> organizations;
    const QStringList ids = m_store->value(recentKey(portal)).toStringList();
    for (const QString &id : ids.first(std::min(ids.size(), maxRecentOrganizations)))
        organizations.emplace_back(id.toLongLong());
    return organizations;
}

void Settings::setRecentOrganizations(const PortalAddress &portal,
                                      const std::vector<OrganizationId> &organizations)
{
    QStringList ids;
    for (const OrganizationId id : organizations)
        ids += QString::number(id.value());
    m_store->setValue(recentKey(portal), ids);
}

} // namespace ratingdesk
