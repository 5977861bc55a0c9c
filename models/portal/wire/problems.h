// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"

#include <QByteArray>

namespace ratingdesk::wire {

// Errors as status and problem+json (RFC 9457), for both ends.

/// With which status the error is answered; `isConditional`: the request came with If-Match.
int statusOf(const PortalError &error, bool isConditional = false);

/// The words of HTTP for a status, in English.
QString titleOf(int status);

/// The body. What is the service's own stays here: paths, hosts, drivers in the subject, and the
/// detail, save where it says what is wrong with the input.
QByteArray problemOf(const PortalError &error, int status);

/// The error that an answer with a status of 400 or more stands for; where the body is no problem
/// of ours, as from a proxy, by its status alone.
PortalError errorOf(int status, const QByteArray &body);

} // namespace ratingdesk::wire
