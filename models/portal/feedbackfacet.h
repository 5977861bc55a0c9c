// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/feedbackvalues.h"
#include "models/portal/future.h"

#include <vector>

namespace ratingdesk {

/// What citizens wrote.
class FeedbackFacet
{
public:
    virtual ~FeedbackFacet() = default;

    /// Who reads comments is written down, once a day for each organization, or for all of them.
    /// Only where nothing can be written they are answered all the same.
    virtual Future<std::vector<Comment>> comments(CommentQuery query) = 0;
};

} // namespace ratingdesk
