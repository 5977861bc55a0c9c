// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/wire/feedbackjson.h"

#include "models/portal/wire/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace ratingdesk::wire {

template <>
struct Members<Comment>
{
    using T = Comment;
    static constexpr auto list = std::make_tuple(
        member("questionnaire"_L1, &T::questionnaire), member("organization"_L1, &T::organization),
        member("given_at"_L1, &T::givenAt), member("scores"_L1, &T::scores),
        member("text"_L1, &T::text));
};

template <>
struct Members<CommentPage>
{
    static constexpr auto list = std::make_tuple(member("comments"_L1, &CommentPage::comments),
                                                 member("next"_L1, &CommentPage::next).orDefault());
};

template QJsonObject toJson(const CommentPage &);
template Result<CommentPage> fromJson(const QJsonObject &, Unknown);

} // namespace ratingdesk::wire
