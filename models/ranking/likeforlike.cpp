// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ranking/likeforlike.h"

namespace ratingdesk {

bool isUnfinished(const Period &period, QDate today)
{
    return today.isValid() && period.last.lastDay() > today;
}

LikeForLike likeForLike(const Period &period, const Period &compared, QDate today)
{
    using Kind = LikeForLike::Kind;
    LikeForLike result{Kind::WholePeriods, compared, compared};
    if (isUnfinished(compared, today)) {
        result.kind = Kind::ComparedUnfinished;
    } else if (isUnfinished(period, today)) {
        const Month month = monthOf(today);
        const bool canCut = today == month.lastDay() && period.contains(month) &&
                            period.months() == compared.months();
        result.kind = canCut ? Kind::SameMonths : Kind::DaysUnknown;
        if (canCut)
            result.compared.last = compared.first + (month - period.first);
    }
    return result;
}

} // namespace ratingdesk
