// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/peopletable.h"
#include "models/portal/standvalues.h"

namespace ratingdesk {

class StandModel;

/// What the table shows of these stands, in that order, with the links; `lines` say which they are.
PeopleTable standsForPeople(const StandModel &model, const std::vector<Stand> &stands,
                            const QStringList &lines);

} // namespace ratingdesk
