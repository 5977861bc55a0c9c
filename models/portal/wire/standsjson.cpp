// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/wire/standsjson.h"

#include "models/portal/wire/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace ratingdesk::wire {

template <>
struct Members<Stand>
{
    using T = Stand;
    static constexpr auto list = std::make_tuple(
        member("id"_L1, &T::id).orNull().orDefault(), member("organization"_L1, &T::organization),
        member("code"_L1, &T::code).orDefault(), member("design"_L1, &T::designName),
        member("language"_L1, &T::language), member("printed_on"_L1, &T::printedOn).orDefault(),
        member("printed_by"_L1, &T::printedBy).orDefault(),
        member("place"_L1, &T::place).orDefault(), member("placed_on"_L1, &T::placedOn).orDefault(),
        member("checked_on"_L1, &T::checkedOn).orDefault(),
        member("retired_on"_L1, &T::retiredOn).orDefault(),
        member("scans"_L1, &T::scans).orDefault(),
        member("scanned_on"_L1, &T::scannedOn).orDefault(),
        member("revision"_L1, &T::revision).orDefault(),
        member("is_renamed"_L1, &T::isRenamed).orDefault());
};

template <>
struct Members<StandList>
{
    static constexpr auto list = std::make_tuple(member("stands"_L1, &StandList::stands));
};

template QJsonObject toJson(const Stand &);
template QJsonObject toJson(const StandList &);
template Result<Stand> fromJson(const QJsonObject &, Unknown);
template Result<StandList> fromJson(const QJsonObject &, Unknown);

} // namespace ratingdesk::wire
