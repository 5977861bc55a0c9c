// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/portallog.h"

namespace ratingdesk {

Q_LOGGING_CATEGORY(portalLog, "ratingdesk.portal", QtWarningMsg)

namespace {

const char *wordOf(PortalError::Kind kind)
{
    switch (kind) {
    case PortalError::Kind::NotFound:
        return "not found";
    case PortalError::Kind::Conflict:
        return "in conflict";
    case PortalError::Kind::Forbidden:
        return "forbidden";
    case PortalError::Kind::Invalid:
        return "invalid";
    case PortalError::Kind::Unreachable:
        return "unreachable";
    case PortalError::Kind::Cancelled:
        return "cancelled";
    case PortalError::Kind::Internal:
        return "failed";
    }
    Q_UNREACHABLE();
}

} // namespace

void logRequest(const char *verb, std::chrono::milliseconds taken,
                std::optional<PortalError::Kind> failure)
{
    qCInfo(portalLog, "%s: %s after %lld ms", verb, failure ? wordOf(*failure) : "done",
           static_cast<long long>(taken.count()));
}

} // namespace ratingdesk
