// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/period.h"

namespace ratingdesk {

/// Whether the period runs, or lies ahead, on that day. As everywhere, a month is whole on its last
/// day.
bool isUnfinished(const Period &period, QDate today);

/// What the ranking of a period may be compared with. A running period holds fewer days than a
/// whole one, so of the other one only the same days count. Ratings are counted by the month: these
/// days can be told only where the running period stands at the end of a month.
struct LikeForLike
{
    enum class Kind {
        WholePeriods,
        SameMonths,         ///< the period runs: of the other one its first months count
        DaysUnknown,        ///< the period runs, and stands inside a month
        ComparedUnfinished, ///< the other one runs: nothing can be cut from what is shown
    };

    Kind kind = Kind::WholePeriods;
    Period asked;    ///< the other period as it was asked for
    Period compared; ///< what of it counts; of no use unless isPossible()

    bool isPossible() const { return kind == Kind::WholePeriods || kind == Kind::SameMonths; }
    friend bool operator==(const LikeForLike &, const LikeForLike &) = default;
};

LikeForLike likeForLike(const Period &period, const Period &compared, QDate today);

} // namespace ratingdesk
