// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connection/portaladdress.h"
#include "models/domain/portalerror.h"
#include "models/portal/portalmaintenance.h"
#include "models/portal/portalsource.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace ratingdesk {

/// A portal that a person comes back to. The password is not in it: see PasswordKeeper.
struct ConnectionProfile
{
    QString name;
    PortalAddress address;
    /// The hosts that printed codes may carry; see profileLink().
    QStringList linkHosts = defaultLinkHosts();

    static QStringList defaultLinkHosts();

    friend bool operator==(const ConnectionProfile &, const ConnectionProfile &) = default;
};

/// The portal behind an address; nothing happens before open(). For `demo`, call
/// makeDemoPortalFile() first.
std::unique_ptr<PortalSource> makePortal(const PortalAddress &address, const QString &password);

/// True when the address is `demo` and its file has not been made yet, or by an older version.
bool needsDemoPortalFile(const PortalAddress &address);

/// Invents the demo portal of national size in the user's data folder; one that is there is brought
/// to this version's form. Blocks for some seconds: call it from a command or a worker. `progress`
/// may stop it with false; a half file never stays. While another program makes it, it is waited
/// for: `waiting` is called once.
Result<void> makeDemoPortalFile(const ProgressCallback &progress = {},
                                const std::function<void()> &waiting = {});

} // namespace ratingdesk
