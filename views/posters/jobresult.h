// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/posterjob.h"

namespace ratingdesk {

/// Of a finished job; one that was cancelled before its end has no result of its own.
inline Result<PosterReport> reportOf(const QFuture<Result<PosterReport>> &finished)
{
    if (finished.resultCount() > 0)
        return finished.result();
    return Failure(PortalError{PortalError::Kind::Cancelled, {}, {}, {}, {}});
}

} // namespace ratingdesk
