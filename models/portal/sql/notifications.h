// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/portalvalues.h"

namespace ratingdesk::sql {

/// The channel on which PostgreSQL carries changes to every program that listens.
QString notificationChannel();

/// A change as it travels there. One of too many organizations says "everything".
QString notificationText(const PortalChange &change);
PortalChange readNotification(const QString &text);

} // namespace ratingdesk::sql
