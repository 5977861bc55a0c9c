// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/wire/ratingsjson.h"

#include "models/portal/wire/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace ratingdesk::wire {

template <>
struct Members<Period>
{
    static constexpr auto list =
        std::make_tuple(member("first"_L1, &Period::first), member("last"_L1, &Period::last));
};

template <>
struct Members<TallyQuery>
{
    using T = TallyQuery;
    static constexpr auto list = std::make_tuple(
        member("periods"_L1, &T::periods).atMost(mostPeriods),
        member("organizations"_L1, &T::organizations), member("columns"_L1, &T::columns));
};

template <>
struct Members<MonthCount>
{
    static constexpr auto list = std::make_tuple(member("month"_L1, &MonthCount::month),
                                                 member("count"_L1, &MonthCount::count));
};

template <>
struct Members<MonthRatings>
{
    using T = MonthRatings;
    static constexpr auto list = std::make_tuple(member("month"_L1, &T::month),
                                                 member("questionnaires"_L1, &T::questionnaires),
                                                 member("satisfied"_L1, &T::satisfied));
};

template <>
struct Members<PortalFigures>
{
    using T = PortalFigures;
    static constexpr auto list = std::make_tuple(
        member("users_by_month"_L1, &T::usersByMonth),
        member("organizations_by_month"_L1, &T::organizationsByMonth),
        member("ratings_by_month"_L1, &T::ratingsByMonth), member("first_month"_L1, &T::firstMonth),
        member("last_month"_L1, &T::lastMonth));
};

template <>
struct Members<std::pair<CriterionId, quint8>>
{
    using T = std::pair<CriterionId, quint8>;
    static constexpr auto list =
        std::make_tuple(member("criterion"_L1, &T::first), member("score"_L1, &T::second));
};

template <>
struct Members<Questionnaire>
{
    using T = Questionnaire;
    static constexpr auto list = std::make_tuple(
        member("id"_L1, &T::id).orNull().orDefault(), member("organization"_L1, &T::organization),
        member("user"_L1, &T::user).orDefault(), member("given_at"_L1, &T::givenAt),
        member("scores"_L1, &T::scores),
        member("additional_scores"_L1, &T::additionalScores).orDefault(),
        member("channel"_L1, &T::channel), member("comment"_L1, &T::comment).orDefault(),
        member("source_id"_L1, &T::sourceId).orDefault());
};

template <>
struct Members<QuestionnairesRequest>
{
    using T = QuestionnairesRequest;
    static constexpr auto list = std::make_tuple(member("questionnaires"_L1, &T::questionnaires),
                                                 member("mode"_L1, &T::mode));
};

template <>
struct Members<QuestionnaireReceipt>
{
    using T = QuestionnaireReceipt;
    static constexpr auto list =
        std::make_tuple(member("added"_L1, &T::added), member("already_there"_L1, &T::alreadyThere),
                        member("different"_L1, &T::different).orDefault(),
                        member("without_organization"_L1, &T::withoutOrganization));
};

template QJsonObject toJson(const TallyQuery &);
template QJsonObject toJson(const PortalFigures &);
template QJsonObject toJson(const QuestionnairesRequest &);
template QJsonObject toJson(const QuestionnaireReceipt &);
template Result<TallyQuery> fromJson(const QJsonObject &, Unknown);
template Result<PortalFigures> fromJson(const QJsonObject &, Unknown);
template Result<QuestionnairesRequest> fromJson(const QJsonObject &, Unknown);
template Result<QuestionnaireReceipt> fromJson(const QJsonObject &, Unknown);

} // namespace ratingdesk::wire
