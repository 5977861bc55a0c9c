// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/portalchange.h"
#include "models/portal/portalsession.h"
#include "models/portal/wire/json.h"

#include <variant>

namespace ratingdesk::wire {

// JSON of a session: of these, and of PortalSession and PortalChange.

// What POST /token takes, as a form (RFC 6749).
struct PasswordGrant
{
    QString username;
    QString password;
    friend bool operator==(const PasswordGrant &, const PasswordGrant &) = default;
};
struct RefreshGrant
{
    QString refreshToken;
    friend bool operator==(const RefreshGrant &, const RefreshGrant &) = default;
};
using TokenRequest = std::variant<PasswordGrant, RefreshGrant>;

QByteArray formOf(const TokenRequest &request);
/// Fails with what `error` of TokenRefusal is to be: `invalid_request`, `unsupported_grant_type`.
tl::expected<TokenRequest, QString> tokenRequestIn(const QByteArray &form);

struct TokenAnswer
{
    QString accessToken;
    QString tokenType = QStringLiteral("Bearer");
    int expiresIn = 0; ///< seconds
    QString refreshToken;
    friend bool operator==(const TokenAnswer &, const TokenAnswer &) = default;
};

/// Answered with 400.
struct TokenRefusal
{
    QString error; ///< `invalid_grant` …
    friend bool operator==(const TokenRefusal &, const TokenRefusal &) = default;
};

} // namespace ratingdesk::wire
