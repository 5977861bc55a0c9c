// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sqladdress.h"

namespace ratingdesk {

// How the way to a server is protected. Over the network the server's certificate and name are
// checked, unless the address, or the environment (PGSSLMODE), asks for less by name; on this
// computer nothing is asked.

/// What libpq is to be told besides the address's own parameters; empty where those say it.
QString encryptionOptions(const SqlAddress &address);

/// Whether the address asks for less over the network: then somebody on the way could pose as the
/// server and read the password.
bool isWeaklyProtected(const SqlAddress &address);

} // namespace ratingdesk
