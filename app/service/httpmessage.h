// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFuture>

#include <chrono>
#include <utility>
#include <vector>

namespace ratingdesk {

using HttpFields = std::vector<std::pair<QByteArray, QByteArray>>;

/// One request as it came, whole.
struct HttpRequest
{
    QByteArray method;
    QByteArray path; ///< still percent-encoded
    QByteArray query;
    HttpFields fields; ///< names in lower case
    QByteArray body;
    QByteArray peer; ///< the address that it came from
    /// Cancelled when who asked has hung up: then nobody needs the answer.
    QFuture<void> asker{};

    /// The first field of that name (in lower case); null where there is none.
    QByteArray field(const QByteArray &name) const
    {
        for (const auto &[key, value] : fields) {
            if (key == name)
                return value;
        }
        return {};
    }
};

struct HttpAnswer
{
    int status = 200;
    QByteArray contentType{};
    QByteArray body{};
    HttpFields fields{};
    /// It is right for everybody who asks for the same path within that time, as long as nothing is
    /// changed over this service.
    std::chrono::milliseconds sameFor{0};
};

/// "Not Found" for 404; empty for what this service never answers with.
QByteArray reasonPhrase(int status);

/// Everything in front of the body, of which it says that it has that length.
QByteArray headOf(const HttpAnswer &answer, qsizetype length, bool keepAlive);

} // namespace ratingdesk
