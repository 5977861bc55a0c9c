// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connection/savedprofiles.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

const QString profilesKey = u"profiles"_s;
const QString lastProfileKey = u"lastProfile"_s;
const QString nameKey = u"name"_s;
const QString addressKey = u"address"_s;
const QString linkHostsKey = u"linkHosts"_s;

void writeProfile(QSettings &store, const ConnectionProfile &profile)
{
    store.setValue(nameKey, profile.name);
    store.setValue(addressKey, profile.address.text());
    store.setValue(linkHostsKey, profile.linkHosts);
}

std::optional<ConnectionProfile> readProfile(const QSettings &store)
{
    const auto address = parsePortalAddress(store.value(addressKey).toString());
    if (!address)
        return {};
    return ConnectionProfile{
        .name = store.value(nameKey).toString(),
        .address = *address,
        .linkHosts =
            store.value(linkHostsKey, ConnectionProfile::defaultLinkHosts()).toStringList()};
}

} // namespace

std::unique_ptr<QSettings> openUserSettings(const QString &file)
{
    return file.isEmpty() ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                                        u"ratingdesk"_s, u"ratingdesk"_s)
                          : std::make_unique<QSettings>(file, QSettings::IniFormat);
}

std::vector<ConnectionProfile> readProfiles(QSettings &store)
{
    std::vector<ConnectionProfile> profiles;
    const int count = store.beginReadArray(profilesKey);
    for (int i = 0; i < count; ++i) {
        store.setArrayIndex(i);
        if (const auto profile = readProfile(store))
            profiles.push_back(*profile);
    }
    store.endArray();
    return profiles;
}

void writeProfiles(QSettings &store, const std::vector<ConnectionProfile> &profiles)
{
    store.remove(profilesKey);
    store.beginWriteArray(profilesKey, static_cast<int>(profiles.size()));
    for (std::size_t i = 0; i < profiles.size(); ++i) {
        store.setArrayIndex(static_cast<int>(i));
        writeProfile(store, profiles[i]);
    }
    store.endArray();
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
