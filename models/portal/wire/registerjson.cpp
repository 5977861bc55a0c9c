// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/wire/registerjson.h"

#include "models/portal/wire/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace ratingdesk::wire {

template <>
struct Members<Organization>
{
    using T = Organization;
    static constexpr auto list = std::make_tuple(
        member("id"_L1, &T::id).orNull().orDefault(), member("parent"_L1, &T::parent),
        member("kind"_L1, &T::kind), member("state"_L1, &T::state),
        member("register"_L1, &T::registerKind), member("name_ru"_L1, &T::nameRu),
        member("name_be"_L1, &T::nameBe), member("short_name_ru"_L1, &T::shortNameRu),
        member("short_name_be"_L1, &T::shortNameBe), member("unp"_L1, &T::unp),
        member("soato"_L1, &T::soato), member("address"_L1, &T::address),
        member("phone"_L1, &T::phone), member("email"_L1, &T::email),
        member("website"_L1, &T::website), member("sphere"_L1, &T::sphere),
        member("category"_L1, &T::category), member("merged_into"_L1, &T::mergedInto).orDefault(),
        member("revision"_L1, &T::revision).orDefault());
};

template <>
struct Members<Sphere>
{
    static constexpr auto list =
        std::make_tuple(member("id"_L1, &Sphere::id), member("name_ru"_L1, &Sphere::nameRu),
                        member("name_be"_L1, &Sphere::nameBe));
};

template <>
struct Members<Category>
{
    static constexpr auto list = std::make_tuple(
        member("id"_L1, &Category::id), member("sphere"_L1, &Category::sphere),
        member("name_ru"_L1, &Category::nameRu), member("name_be"_L1, &Category::nameBe));
};

template <>
struct Members<AdditionalCriterion>
{
    using T = AdditionalCriterion;
    static constexpr auto list =
        std::make_tuple(member("id"_L1, &T::id), member("name_ru"_L1, &T::nameRu),
                        member("name_be"_L1, &T::nameBe));
};

template <>
struct Members<ReferenceData>
{
    using T = ReferenceData;
    static constexpr auto list =
        std::make_tuple(member("spheres"_L1, &T::spheres), member("categories"_L1, &T::categories),
                        member("additional_criteria"_L1, &T::additionalCriteria));
};

template <>
struct Members<ListEntry>
{
    using T = ListEntry;
    static constexpr auto list =
        std::make_tuple(member("list"_L1, &T::list), member("id"_L1, &T::id).orNull().orDefault(),
                        member("sphere"_L1, &T::sphere), member("name_ru"_L1, &T::nameRu),
                        member("name_be"_L1, &T::nameBe));
};

template <>
struct Members<ListEntryRequest>
{
    using T = ListEntryRequest;
    static constexpr auto list =
        std::make_tuple(member("entry"_L1, &T::entry), member("reason"_L1, &T::reason),
                        member("mode"_L1, &T::mode));
};

template <>
struct Members<ParentSpan>
{
    using T = ParentSpan;
    static constexpr auto list = std::make_tuple(
        member("organization"_L1, &T::organization), member("parent"_L1, &T::parent),
        member("from"_L1, &T::from), member("until"_L1, &T::until));
};

template <>
struct Members<CreateOrganization>
{
    using T = CreateOrganization;
    static constexpr auto list = std::make_tuple(
        member("organization"_L1, &T::organization), member("spans"_L1, &T::spans).orDefault(),
        member("is_restored"_L1, &T::isRestored).orDefault());
};

template <>
struct Members<UpdateOrganization>
{
    using T = UpdateOrganization;
    static constexpr auto list =
        std::make_tuple(member("organization"_L1, &T::organization),
                        member("is_restored"_L1, &T::isRestored).orDefault());
};

template <>
struct Members<MoveOrganization>
{
    using T = MoveOrganization;
    static constexpr auto list = std::make_tuple(
        member("organization"_L1, &T::organization), member("to"_L1, &T::to),
        member("on"_L1, &T::on).orDefault(), member("revision"_L1, &T::revision).orDefault());
};

template <>
struct Members<SetOrganizationState>
{
    using T = SetOrganizationState;
    static constexpr auto list = std::make_tuple(
        member("organization"_L1, &T::organization), member("state"_L1, &T::state),
        member("revision"_L1, &T::revision).orDefault(), member("spans"_L1, &T::spans).orDefault());
};

template <>
struct Members<WithdrawOrganization>
{
    using T = WithdrawOrganization;
    static constexpr auto list = std::make_tuple(member("organization"_L1, &T::organization),
                                                 member("revision"_L1, &T::revision).orDefault());
};

template <>
struct Members<MergeOrganization>
{
    using T = MergeOrganization;
    static constexpr auto list = std::make_tuple(
        member("organization"_L1, &T::organization), member("into"_L1, &T::into),
        member("on"_L1, &T::on).orDefault(), member("revision"_L1, &T::revision).orDefault(),
        member("spans"_L1, &T::spans).orDefault());
};

template <>
struct Alternatives<Change>
{
    static constexpr std::array<QLatin1StringView, std::variant_size_v<Change>> names{
        "create"_L1, "update"_L1, "move"_L1, "set_state"_L1, "withdraw"_L1, "merge"_L1};
};

template <>
struct Members<ChangeSet>
{
    static constexpr auto list = std::make_tuple(member("changes"_L1, &ChangeSet::changes),
                                                 member("reason"_L1, &ChangeSet::reason));
};

template <>
struct Members<ChangeSetRequest>
{
    using T = ChangeSetRequest;
    static constexpr auto list =
        std::make_tuple(member("changes"_L1, &T::changes), member("reason"_L1, &T::reason),
                        member("mode"_L1, &T::mode));
};

template <>
struct Members<ChangeReceipt>
{
    using T = ChangeReceipt;
    static constexpr auto list = std::make_tuple(
        member("organizations"_L1, &T::organizations), member("inverse"_L1, &T::inverse),
        member("descendants_moved"_L1, &T::descendantsMoved),
        member("questionnaires_moved"_L1, &T::questionnairesMoved));
};

template <>
struct Members<OrganizationLookup>
{
    static constexpr auto list =
        std::make_tuple(member("ids"_L1, &OrganizationLookup::ids).atMost(longestPage));
};

template <>
struct Members<OrganizationPage>
{
    using T = OrganizationPage;
    static constexpr auto list =
        std::make_tuple(member("organizations"_L1, &T::organizations).atMost(longestPage),
                        member("next"_L1, &T::next).orDefault());
};

template QJsonObject toJson(const Organization &);
template QJsonObject toJson(const ReferenceData &);
template QJsonObject toJson(const ListEntry &);
template QJsonObject toJson(const ListEntryRequest &);
template QJsonObject toJson(const ChangeSetRequest &);
template QJsonObject toJson(const ChangeReceipt &);
template QJsonObject toJson(const OrganizationLookup &);
template QJsonObject toJson(const OrganizationPage &);
template Result<Organization> fromJson(const QJsonObject &, Unknown);
template Result<ReferenceData> fromJson(const QJsonObject &, Unknown);
template Result<ListEntry> fromJson(const QJsonObject &, Unknown);
template Result<ListEntryRequest> fromJson(const QJsonObject &, Unknown);
template Result<ChangeSetRequest> fromJson(const QJsonObject &, Unknown);
template Result<ChangeReceipt> fromJson(const QJsonObject &, Unknown);
template Result<OrganizationLookup> fromJson(const QJsonObject &, Unknown);
template Result<OrganizationPage> fromJson(const QJsonObject &, Unknown);

QString cursorAfter(OrganizationId organization)
{
    const QByteArray text = "after " + QByteArray::number(organization.value());
    return QString::fromLatin1(
        text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<OrganizationId> organizationOfCursor(const QString &cursor)
{
    const auto text = QByteArray::fromBase64Encoding(cursor.left(100).toLatin1(),
                                                     QByteArray::Base64UrlEncoding |
                                                         QByteArray::AbortOnBase64DecodingErrors)
                          .decoded;
    const auto organization = organizationIdIn(QString::fromLatin1(text.mid(6)));
    if (!organization || cursorAfter(*organization) != cursor)
        return {};
    return organization;
}

} // namespace ratingdesk::wire
