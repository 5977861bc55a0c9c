// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connection/connection.h"

class QSettings;

namespace ratingdesk {

// How connection profiles stand in the user's settings, which the window writes and the command
// line reads.

/// The user's settings; or, in tests, those in that file.
std::unique_ptr<QSettings> openUserSettings(const QString &file = {});

/// A short text of the settings; empty for anything else. Nothing that Qt would have to unpack is
/// kept there: damaged, it could take all memory.
QString settingText(const QSettings &store, const QString &key);

std::vector<ConnectionProfile> readProfiles(QSettings &store);
void writeProfiles(QSettings &store, const std::vector<ConnectionProfile> &profiles);
/// The one that was open last; nothing on the first start.
std::optional<ConnectionProfile> readLastProfile(QSettings &store);
void writeLastProfile(QSettings &store, const ConnectionProfile &profile);

/// Those that were open, newest first.
std::vector<ConnectionProfile> readRecentProfiles(QSettings &store);
void writeRecentProfiles(QSettings &store, const std::vector<ConnectionProfile> &profiles);

/// The hosts that codes may carry by the saved profile of that address; by default those of a new
/// profile.
QStringList savedLinkHosts(const PortalAddress &address);

} // namespace ratingdesk
