// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/httpmessage.h"

#include "models/portal/wire/problems.h"

namespace ratingdesk {

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 301:
        return "Moved Permanently";
    case 304:
        return "Not Modified";
    default:
        return wire::titleOf(status).toLatin1();
    }
}

} // namespace ratingdesk
