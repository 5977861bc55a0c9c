// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/portalsource.h"
#include "models/portal/restaddress.h"
#include "models/portal/timelimits.h"

#include <memory>

namespace ratingdesk {

/// The portal over its API. Nothing happens before open().
std::unique_ptr<PortalSource> makeRestPortal(const RestAddress &address, const QString &password,
                                             const TimeLimits &limits = {});

} // namespace ratingdesk
