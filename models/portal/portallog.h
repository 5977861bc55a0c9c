// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"

#include <QLoggingCategory>

#include <chrono>
#include <optional>

namespace ratingdesk {

/// For all that happens at a portal's door: `ratingdesk.portal`.
Q_DECLARE_LOGGING_CATEGORY(portalLog)

/// Notes in one line how a request ended and how long it took from the question to the answer.
/// Neither what was asked for nor the error's words are told: both may hold names.
void logRequest(const char *verb, std::chrono::milliseconds taken,
                std::optional<PortalError::Kind> failure);

} // namespace ratingdesk
