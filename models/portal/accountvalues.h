// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/actor.h"

#include <QDateTime>

namespace ratingdesk {

/// Somebody who works on the portal, as those see it who keep the accounts.
struct Account
{
    AccountId id{};
    QString login;
    Role role = Role::Supervisor;
    std::optional<OrganizationId> scope{}; ///< none: the whole register
    bool isActive = true;
    QDateTime signedInAt{}; ///< over the service, last; invalid: never
    qint64 revision = 0;    ///< of all but signedInAt

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace ratingdesk
