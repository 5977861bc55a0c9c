// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/settings.h"

#include "app/connection/savedprofiles.h"
#include "app/language/translation.h"

#include <QCryptographicHash>
#include <QMetaEnum>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

const QString languageKey = u"language"_s;
const QString themeKey = u"theme"_s;
const QString geometryKey = u"window/geometry"_s;
const QString filesFolderKey = u"filesFolder"_s;
const QString lastPageKey = u"window/page"_s;

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

std::optional<Language> Settings::language() const
{
    return languageOfCode(m_store->value(languageKey).toString());
}

void Settings::setLanguage(Language language)
{
    m_store->setValue(languageKey, languageCode(language));
}

Theme::Choice Settings::theme() const
{
    bool known = false;
    const int value = QMetaEnum::fromType<Theme::Choice>().keyToValue(
        m_store->value(themeKey).toByteArray().constData(), &known);
    return known ? static_cast<Theme::Choice>(value) : Theme::Choice::System;
}

void Settings::setTheme(Theme::Choice choice)
{
    m_store->setValue(themeKey, QString::fromLatin1(QMetaEnum::fromType<Theme::Choice>().valueToKey(
                                    static_cast<int>(choice))));
}

QByteArray Settings::windowGeometry() const { return m_store->value(geometryKey).toByteArray(); }

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store->setValue(geometryKey, geometry);
}

QString Settings::filesFolder() const { return m_store->value(filesFolderKey).toString(); }

void Settings::setFilesFolder(const QString &folder) { m_store->setValue(filesFolderKey, folder); }

QString Settings::lastPage() const { return m_store->value(lastPageKey).toString(); }

void Settings::setLastPage(const QString &key) { m_store->setValue(lastPageKey, key); }

QByteArray Settings::pageState(const QString &key) const
{
    return m_store->value(pageKey(key)).toByteArray();
}

void Settings::setPageState(const QString &key, const QByteArray &state)
{
    m_store->setValue(pageKey(key), state);
}

std::vector<ConnectionProfile> Settings::profiles() const { return readProfiles(*m_store); }

void Settings::setProfiles(const std::vector<ConnectionProfile> &profiles)
{
    writeProfiles(*m_store, profiles);
}

std::optional<ConnectionProfile> Settings::lastProfile() const { return readLastProfile(*m_store); }

void Settings::setLastProfile(const ConnectionProfile &profile)
{
    writeLastProfile(*m_store, profile);
}

std::vector<OrganizationId> Settings::recentOrganizations(const PortalAddress &portal) const
{
    std::vector<OrganizationId> organizations;
    for (const QString &id : m_store->value(recentKey(portal)).toStringList())
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
