// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service/httpmessage.h"

#include <chrono>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace ratingdesk {

/// How often an answer was given once more.
struct GivenAgain
{
    QByteArray path;
    HttpAnswer answer; ///< without its body
    qint64 bytes = 0;  ///< of the body
    qint64 times = 0;
};

/// Answers that are the same for everybody who asks within a moment, by their paths: when a country
/// looks at one profile, it is made once a second. Belongs to the thread of the connections.
class KeptAnswers
{
public:
    using Clock = std::chrono::steady_clock;

    /// For as long as the answer says.
    void keep(const std::string &path, const HttpAnswer &answer);
    /// All bytes of it, on a connection that stays; null where there is none.
    std::shared_ptr<const QByteArray> find(const std::string &path);
    /// Something may have changed.
    void clear();
    /// Since this was asked last.
    std::vector<GivenAgain> takeGiven();

private:
    struct Kept
    {
        std::shared_ptr<const QByteArray> bytes;
        Clock::time_point until;
        GivenAgain given;
    };
    void forget(Kept &kept);

    std::unordered_map<std::string, Kept> m_kept;
    std::vector<GivenAgain> m_given; ///< of those that are not kept any more
};

} // namespace ratingdesk
