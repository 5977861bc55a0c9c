// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connection/connection.h"
#include "app/connection/passwordkeeper.h"
#include "models/portal/portalmaintenance.h"

#include <functional>

namespace ratingdesk {

/// The text of the progress of makeDemoPortalFile() while another program makes it. Not for people.
inline const QString demoPortalAwaited = QStringLiteral("awaited");

/// All that the window does with portals before one is open. Answers at once, works elsewhere.
/// Tests put a stand-in here.
class PortalAccess
{
public:
    virtual ~PortalAccess() = default;

    virtual std::unique_ptr<PortalSource> makePortal(const PortalAddress &address,
                                                     const QString &password);
    virtual bool needsDemoPortalFile(const PortalAddress &address);
    virtual Future<void> makeDemoPortalFile();
    virtual Future<MigrationReport> createPortal(const PortalAddress &address,
                                                 const QString &password, const QString &name);
    virtual Future<MigrationReport> upgradePortal(const PortalAddress &address,
                                                  const QString &password);

    /// A whole copy of the portal in a new file, while others work.
    virtual Future<void> backUpPortal(const PortalAddress &address, const QString &password,
                                      const QString &file);
    /// Puts the copy in the place of the portal.
    virtual Future<void> restorePortal(const PortalAddress &address, const QString &password,
                                       const QString &file);
    /// What the engine finds wrong with the portal's file, as far as some seconds reach. Nothing
    /// for a server, which looks after its own.
    virtual Future<std::vector<CheckFinding>> lookThroughFile(const PortalAddress &address);

    /// Lets a portal go without waiting for it: one that is being connected to may take seconds to
    /// end.
    static void dispose(std::unique_ptr<PortalSource> source);

    using PasswordOutcome = PasswordKeeper::Outcome;
    virtual void readPassword(const PortalAddress &address, QObject *receiver,
                              const std::function<void(PasswordOutcome, const QString &)> &done);
    virtual void writePassword(const PortalAddress &address, const QString &password,
                               QObject *receiver, const std::function<void(PasswordOutcome)> &done);
    virtual void removePassword(const PortalAddress &address, QObject *receiver,
                                const std::function<void(PasswordOutcome)> &done);
};

} // namespace ratingdesk
