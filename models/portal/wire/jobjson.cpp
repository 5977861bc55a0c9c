// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/wire/jobjson.h"

#include "models/portal/wire/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace ratingdesk::wire {

template <>
struct Members<JobStatus>
{
    using T = JobStatus;
    static constexpr auto list =
        std::make_tuple(member("id"_L1, &T::id), member("is_finished"_L1, &T::isFinished),
                        member("done"_L1, &T::done), member("total"_L1, &T::total));
};

template QJsonObject toJson(const JobStatus &);
template Result<JobStatus> fromJson(const QJsonObject &, Unknown);

} // namespace ratingdesk::wire
