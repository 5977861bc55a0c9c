// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace ratingdesk {

/// Where the API of a portal is. The password is given apart, by whoever keeps it.
struct RestAddress
{
    QUrl base;       ///< before `/api/v1`, without an account: `https://portal.example:8443/rating`
    QString account; ///< who signs in
    /// A file with certificates (PEM) of authorities that are trusted besides the system's.
    QString authorities;

    friend bool operator==(const RestAddress &, const RestAddress &) = default;
};

} // namespace ratingdesk
