// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service/keptanswers.h"

#include <chrono>
#include <map>

namespace ratingdesk {

/// What was asked and how it went, by the patterns of paths: a line for the log and counts for
/// Prometheus. Neither holds what somebody wrote, nor who it was.
class RequestLog
{
public:
    using Duration = std::chrono::steady_clock::duration;

    /// Counts it and gives the line. A pattern that is empty is a path that there is not.
    QByteArray add(const HttpRequest &request, const QByteArray &pattern, const HttpAnswer &answer,
                   Duration took);
    /// The same for an answer to GET that was given again so many times.
    QByteArray addAgain(const GivenAgain &given, const QByteArray &pattern);
    /// In the text format of Prometheus.
    QByteArray metrics(int connections) const;

private:
    struct Count
    {
        qint64 requests = 0;
        double seconds = 0;
        qint64 bytes = 0;
    };
    struct Key
    {
        QByteArray method;
        QByteArray pattern;
        int status;
        friend auto operator<=>(const Key &left, const Key &right)
        {
            return std::tie(left.method, left.pattern, left.status) <=>
                   std::tie(right.method, right.pattern, right.status);
        }
    };
    std::map<Key, Count> m_counts;
};

} // namespace ratingdesk
