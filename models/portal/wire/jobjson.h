// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/wire/json.h"

namespace ratingdesk::wire {

/// How far long work is, whose answer is fetched when it is finished.
struct JobStatus
{
    QString id;
    bool isFinished = false;
    int done = 0; ///< of `total`; both 0 while nobody knows
    int total = 0;
    friend bool operator==(const JobStatus &, const JobStatus &) = default;
};

} // namespace ratingdesk::wire
