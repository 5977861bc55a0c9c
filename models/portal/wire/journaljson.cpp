// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/wire/journaljson.h"

#include "models/portal/wire/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace ratingdesk::wire {

template <>
struct Members<JournalEntry>
{
    using T = JournalEntry;
    static constexpr auto list = std::make_tuple(
        member("id"_L1, &T::id), member("at"_L1, &T::at), member("actor"_L1, &T::actor),
        member("action"_L1, &T::action), member("organization"_L1, &T::organization).orNull(),
        member("reason"_L1, &T::reason), member("before"_L1, &T::before),
        member("after"_L1, &T::after), member("request"_L1, &T::request));
};

template <>
struct Members<JournalPage>
{
    static constexpr auto list = std::make_tuple(member("entries"_L1, &JournalPage::entries),
                                                 member("next"_L1, &JournalPage::next).orDefault());
};

template <>
struct Members<JournalHead>
{
    static constexpr auto list = std::make_tuple(member("entries"_L1, &JournalHead::entries),
                                                 member("hash"_L1, &JournalHead::hash));
};

template <>
struct Members<SettledRequest>
{
    static constexpr auto list =
        std::make_tuple(member("carried_out"_L1, &SettledRequest::carriedOut));
};

template <>
struct Members<CheckRequest>
{
    static constexpr auto list = std::make_tuple(member("kept"_L1, &CheckRequest::kept));
};

template <>
struct Members<CheckFinding>
{
    static constexpr auto list =
        std::make_tuple(member("kind"_L1, &CheckFinding::kind), member("id"_L1, &CheckFinding::id),
                        member("detail"_L1, &CheckFinding::detail));
};

template <>
struct Members<CheckAnswer>
{
    static constexpr auto list = std::make_tuple(member("findings"_L1, &CheckAnswer::findings));
};

template QJsonObject toJson(const JournalPage &);
template QJsonObject toJson(const JournalHead &);
template QJsonObject toJson(const SettledRequest &);
template QJsonObject toJson(const CheckRequest &);
template QJsonObject toJson(const CheckAnswer &);
template Result<JournalPage> fromJson(const QJsonObject &, Unknown);
template Result<JournalHead> fromJson(const QJsonObject &, Unknown);
template Result<SettledRequest> fromJson(const QJsonObject &, Unknown);
template Result<CheckRequest> fromJson(const QJsonObject &, Unknown);
template Result<CheckAnswer> fromJson(const QJsonObject &, Unknown);

} // namespace ratingdesk::wire
