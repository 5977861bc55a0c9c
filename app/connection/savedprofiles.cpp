// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connection/savedprofiles.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

const QString profilesKey = u"profiles"_s;
const QString lastProfileKey = u"lastProfile"_s;
const QString recentProfilesKey = u"recentProfiles"_s;
const QString nameKey = u"name"_s;
const QString addressKey = u"address"_s;
const QString linkHostsKey = u"linkHosts"_s;

// More than anybody has; what is beyond was not written by this program.
constexpr int maxProfiles = 500;
constexpr qsizetype longestName = 500;   // characters
constexpr qsizetype longestText = 65536; // characters

void writeProfile(QSettings &store, const ConnectionProfile &profile)
{
    store.setValue(nameKey, profile.name);
    store.setValue(addressKey, profile.address.text());
    store.setValue(linkHostsKey, profile.linkHosts);
}

std::optional<ConnectionProfile> readProfile(const QSettings &store)
{
    const auto address = parsePortalAddress(settingText(store, addressKey));
    if (!address)
        return {};
    return ConnectionProfile{
        .name = settingText(store, nameKey).left(longestName),
        .address = *address,
        .linkHosts =
            store.value(linkHostsKey, ConnectionProfile::defaultLinkHosts()).toStringList()};
}

std::vector<ConnectionProfile> readList(QSettings &store, const QString &key)
{
    std::vector<ConnectionProfile> profiles;
    const int count = std::clamp(store.beginReadArray(key), 0, maxProfiles);
    for (int i = 0; i < count; ++i) {
        store.setArrayIndex(i);
        if (const auto profile = readProfile(store))
            profiles.push_back(*profile);
    }
    store.endArray();
    return profiles;
}

void writeList(QSettings &store, const QString &key, const std::vector<ConnectionProfile> &profiles)
{
    store.remove(key);
    store.beginWriteArray(key, static_cast<int>(profiles.size()));
    for (std::size_t i = 0; i < profiles.size(); ++i) {
        store.setArrayIndex(static_cast<int>(i));
        writeProfile(store, profiles[i]);
    }
    store.endArray();
}

} // namespace

std::unique_ptr<QSettings> openUserSettings(const QString &file)
{
    return file.isEmpty() ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                                        u"ratingdesk"_s, u"ratingdesk"_s)
                          : std::make_unique<QSettings>(file, QSettings::IniFormat);
}

QString settingText(const QSettings &store, const QString &key)
{
    const QVariant value = store.value(key);
    const QString text = value.typeId() == QMetaType::QString ? value.toString() : QString();
    return text.size() <= longestText ? text : QString();
}

std::vector<ConnectionProfile> readProfiles(QSettings &store)
{
    return readList(store, profilesKey);
}

void writeProfiles(QSettings &store, const std::vector<ConnectionProfile> &profiles)
{
    writeList(store, profilesKey, profiles);
}

std::vector<ConnectionProfile> readRecentProfiles(QSettings &store)
{
    return readList(store, recentProfilesKey);
}

void writeRecentProfiles(QSettings &store, const std::vector<ConnectionProfile> &profiles)
{
    writeList(store, recentProfilesKey, profiles);
}

std::optional<ConnectionProfile> readLastProfile(QSettings &store)
{
    store.beginGroup(lastProfileKey);
    const auto profile = readProfile(store);
    store.endGroup();
    return profile;
}

void writeLastProfile(QSettings &store, const ConnectionProfile &profile)
{
    store.beginGroup(lastProfileKey);
    writeProfile(store, profile);
    store.endGroup();
}

QStringList savedLinkHosts(const PortalAddress &address)
{
    const auto store = openUserSettings();
    std::vector<ConnectionProfile> profiles = readProfiles(*store);
    if (const auto last = readLastProfile(*store))
        profiles.insert(profiles.begin(), *last);
    for (const ConnectionProfile &profile : profiles) {
        if (profile.address == address)
            return profile.linkHosts;
    }
    return ConnectionProfile::defaultLinkHosts();
}

} // namespace ratingdesk
