// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/bulksink.h"
#include "models/portal/demo/demoforms.h"
#include "models/portal/demo/demoportal.h"

#include <vector>

namespace ratingdesk::demo {

/// What the ratings need to know of an organization beyond its record.
struct Member
{
    FormId form;
    int parent;  ///< index in the register, or -1
    QDate from;  ///< rated from this day …
    QDate until; ///< … to this one
};

/// Everything about the organizations of the demo portal; the vectors run side by side.
struct DemoRegister
{
    std::vector<Organization> organizations; ///< parents before children
    std::vector<QDate> createdOn;
    std::vector<Member> members;
    std::vector<ParentSpan> spans; ///< ordered by organization, then day
};

DemoRegister makeRegister(const DemoOptions &options);

/// The first day of the demo portal's history.
QDate firstDayOf(const DemoOptions &options);

} // namespace ratingdesk::demo
