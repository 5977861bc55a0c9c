// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connection/portaladdress.h"

#include <QObject>

#include <functional>

namespace ratingdesk {

/// Passwords of portals in the desktop's keychain, one per server, database and user. Answers
/// later, through the event loop; `done` is not called once the receiver has died.
class PasswordKeeper
{
public:
    enum class Outcome {
        Done,
        NotThere,   ///< nothing is kept for this address
        NoKeychain, ///< this desktop has none: ask each time
        Refused,    ///< the keychain is locked, or the person said no
    };

    static void read(const PortalAddress &address, QObject *receiver,
                     const std::function<void(Outcome, const QString &password)> &done);
    static void write(const PortalAddress &address, const QString &password, QObject *receiver,
                      const std::function<void(Outcome)> &done);
    static void remove(const PortalAddress &address, QObject *receiver,
                       const std::function<void(Outcome)> &done);
};

} // namespace ratingdesk
