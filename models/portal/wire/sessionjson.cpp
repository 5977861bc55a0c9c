// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/wire/sessionjson.h"

#include "models/portal/wire/jsonvalues.h"

#include <QHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ratingdesk::wire {

template <>
struct Members<Actor>
{
    static constexpr auto list =
        std::make_tuple(member("account"_L1, &Actor::account), member("role"_L1, &Actor::role),
                        member("scope"_L1, &Actor::scope));
};

template <>
struct Members<PortalInfo>
{
    using T = PortalInfo;
    static constexpr auto list = std::make_tuple(
        member("name"_L1, &T::name), member("is_demo"_L1, &T::isDemo),
        member("schema_version"_L1, &T::schemaVersion),
        member("data_revision"_L1, &T::dataRevision), member("identity"_L1, &T::identity),
        member("stopped_at"_L1, &T::stoppedAt));
};

template <>
struct Members<PortalSession>
{
    using T = PortalSession;
    static constexpr auto list =
        std::make_tuple(member("actor"_L1, &T::actor), member("portal"_L1, &T::portal));
};

template <>
struct Members<RatedMonth>
{
    static constexpr auto list =
        std::make_tuple(member("organization"_L1, &RatedMonth::organization),
                        member("month"_L1, &RatedMonth::month));
};

template <>
struct Members<PortalChange>
{
    using T = PortalChange;
    static constexpr auto list =
        std::make_tuple(member("previous_revision"_L1, &T::previousRevision),
                        member("data_revision"_L1, &T::dataRevision),
                        member("register_changed"_L1, &T::registerChanged),
                        member("organizations"_L1, &T::organizations),
                        member("hierarchy_changed"_L1, &T::hierarchyChanged),
                        member("ratings_changed"_L1, &T::ratingsChanged),
                        member("rated_months"_L1, &T::ratedMonths),
                        member("reference_data_changed"_L1, &T::referenceDataChanged),
                        member("stands_changed"_L1, &T::standsChanged).orDefault(),
                        member("accounts_changed"_L1, &T::accountsChanged).orDefault());
};

template <>
struct Members<TokenAnswer>
{
    using T = TokenAnswer;
    static constexpr auto list = std::make_tuple(
        member("access_token"_L1, &T::accessToken), member("token_type"_L1, &T::tokenType),
        member("expires_in"_L1, &T::expiresIn), member("refresh_token"_L1, &T::refreshToken));
};

template <>
struct Members<TokenRefusal>
{
    static constexpr auto list = std::make_tuple(member("error"_L1, &TokenRefusal::error));
};

template QJsonObject toJson(const PortalSession &);
template QJsonObject toJson(const PortalChange &);
template QJsonObject toJson(const TokenAnswer &);
template QJsonObject toJson(const TokenRefusal &);
template Result<PortalSession> fromJson(const QJsonObject &, Unknown);
template Result<PortalChange> fromJson(const QJsonObject &, Unknown);
template Result<TokenAnswer> fromJson(const QJsonObject &, Unknown);
template Result<TokenRefusal> fromJson(const QJsonObject &, Unknown);

QByteArray formOf(const TokenRequest &request)
{
    if (const auto *password = std::get_if<PasswordGrant>(&request))
        return "grant_type=password&username=" + QUrl::toPercentEncoding(password->username) +
               "&password=" + QUrl::toPercentEncoding(password->password);
    return "grant_type=refresh_token&refresh_token=" +
           QUrl::toPercentEncoding(std::get<RefreshGrant>(request).refreshToken);
}

tl::expected<TokenRequest, QString> tokenRequestIn(const QByteArray &form)
{
    QHash<QByteArray, QString> values;
    for (const QByteArray &part : form.split('&')) {
        const qsizetype sign = part.indexOf('=');
        const QByteArray name = part.left(sign);
        // In a form a plus sign is a space.
        const QByteArray value = sign < 0 ? QByteArray() : part.mid(sign + 1).replace('+', ' ');
        if (values.contains(name))
            return tl::unexpected(u"invalid_request"_s);
        values.insert(name, QUrl::fromPercentEncoding(value));
    }
    const auto has = [&values](const QByteArray &name) { return !values.value(name).isEmpty(); };
    const QString grant = values.value("grant_type");
    if (grant == "password"_L1 && has("username") && has("password"))
        return PasswordGrant{values.value("username"), values.value("password")};
    if (grant == "refresh_token"_L1 && has("refresh_token"))
        return RefreshGrant{values.value("refresh_token")};
    const bool isKnown = grant.isEmpty() || grant == "password"_L1 || grant == "refresh_token"_L1;
    return tl::unexpected(isKnown ? u"invalid_request"_s : u"unsupported_grant_type"_s);
}

} // namespace ratingdesk::wire
