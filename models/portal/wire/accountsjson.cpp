// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/wire/accountsjson.h"

#include "models/portal/wire/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace ratingdesk::wire {

template <>
struct Members<Account>
{
    using T = Account;
    static constexpr auto list = std::make_tuple(
        member("id"_L1, &T::id).orNull().orDefault(), member("login"_L1, &T::login),
        member("role"_L1, &T::role), member("scope"_L1, &T::scope),
        member("is_active"_L1, &T::isActive), member("signed_in_at"_L1, &T::signedInAt).orDefault(),
        member("revision"_L1, &T::revision).orDefault());
};

template <>
struct Members<AccountList>
{
    static constexpr auto list = std::make_tuple(member("accounts"_L1, &AccountList::accounts));
};

template <>
struct Members<AccountRequest>
{
    static constexpr auto list =
        std::make_tuple(member("account"_L1, &AccountRequest::account),
                        member("password"_L1, &AccountRequest::password).orDefault());
};

template <>
struct Members<PasswordRequest>
{
    static constexpr auto list = std::make_tuple(member("account"_L1, &PasswordRequest::account),
                                                 member("password"_L1, &PasswordRequest::password));
};

template QJsonObject toJson(const Account &);
template QJsonObject toJson(const AccountList &);
template QJsonObject toJson(const AccountRequest &);
template QJsonObject toJson(const PasswordRequest &);
template Result<Account> fromJson(const QJsonObject &, Unknown);
template Result<AccountList> fromJson(const QJsonObject &, Unknown);
template Result<AccountRequest> fromJson(const QJsonObject &, Unknown);
template Result<PasswordRequest> fromJson(const QJsonObject &, Unknown);

} // namespace ratingdesk::wire
