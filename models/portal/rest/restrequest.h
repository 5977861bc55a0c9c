// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "models/portal/wire/paths.h"

#include <QByteArray>

#include <chrono>

namespace ratingdesk::rest {

/// One question to the API. Each may be sent again when no answer came: what changes something
/// carries its request id.
struct RestRequest
{
    QString path;         ///< from `/api/v1` on, percent-encoded
    QString parameters{}; ///< what stands behind the question mark, encoded
    /// Posted; nothing: what is there is fetched.
    std::optional<QByteArray> body{};
    const char *contentType = wire::contentTypes::json;
    QString request{};       ///< the id under which the portal keeps it, if it changes something
    bool removes = false;    ///< deletes what is there
    bool prefersJob = false; ///< rather than to wait for the answer
    /// So long nothing may come before it is given up.
    std::chrono::milliseconds patience{};
    /// How often it is sent at most.
    int attempts = 4;
};

struct RestAnswer
{
    int status = 0;
    QByteArray body;
};

} // namespace ratingdesk::rest
