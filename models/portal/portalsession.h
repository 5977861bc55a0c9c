// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/minsktime.h"
#include "models/portal/actor.h"

namespace ratingdesk {

/// What one is connected to.
struct PortalInfo
{
    QString name;
    bool isDemo = false; ///< invented data: said in the title bar and on everything printed
    int schemaVersion = 0;
    qint64 dataRevision = 0; ///< grows with every change of organizations or questionnaires
    QString identity{};      ///< another one for every portal that was made; a copy of it keeps it
    QDate stoppedAt; ///< the day at which a demo portal stands still; invalid for a living one

    /// The portal's own day: where it stands still, or today by the clocks of Minsk. Ask again for
    /// each use: it is another one after midnight.
    QDate today() const { return stoppedAt.isValid() ? stoppedAt : minskToday(); }

    friend bool operator==(const PortalInfo &, const PortalInfo &) = default;
};

/// Somebody at work on a portal: what open() gives, and what the policy judges every verb by.
struct PortalSession
{
    Actor actor;
    PortalInfo portal;

    friend bool operator==(const PortalSession &, const PortalSession &) = default;
};

} // namespace ratingdesk
