// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/feedbackvalues.h"
#include "models/portal/wire/json.h"

namespace ratingdesk::wire {

/// GET /comments: a page, newest first.
struct CommentPage
{
    std::vector<Comment> comments;
    std::optional<QuestionnaireId> next{}; ///< `before` of the page that follows
    friend bool operator==(const CommentPage &, const CommentPage &) = default;
};

} // namespace ratingdesk::wire
