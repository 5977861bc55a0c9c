// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/demoaccounts.h"

#include "models/portal/answers.h"
#include "models/portal/passwords/passwords.h"
#include "models/portal/sql/sqlaccounts.h"
#include "models/portal/sql/sqlportal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// Long enough for a morning, short enough to type.
constexpr qsizetype demoPasswordLength = 12;

Result<OrganizationId> firstBody(const SqlAddress &address)
{
    const auto source = makeSqlPortal(address, {});
    auto asked = source->skeleton(false);
    asked.waitForFinished();
    const auto skeleton = outcomeOf(asked);
    if (!skeleton)
        return Failure(skeleton.error());
    const auto &nodes = (*skeleton)->nodes;
    const auto body = std::find_if(nodes.begin(), nodes.end(), [](const OrganizationNode &node) {
        return node.kind == OrganizationKind::Body && node.state == OrganizationState::Active;
    });
    return body == nodes.end() ? OrganizationId() : body->id;
}

} // namespace

Result<std::vector<DemoAccount>> inviteToDemo(const SqlAddress &address)
{
    const auto body = firstBody(address);
    if (!body)
        return Failure(body.error());
    const std::optional<OrganizationId> part =
        body->isValid() ? std::optional(*body) : std::nullopt;
    std::vector<DemoAccount> invited{
        {.login = u"operator"_s, .role = Role::Operator},
        {.login = u"administrator"_s, .role = Role::AgencyAdministrator},
        {.login = u"print"_s, .role = Role::PrintStaff},
        {.login = u"supervisor"_s, .role = Role::Supervisor}};
    SqlAccounts accounts(address, {});
    for (DemoAccount &account : invited) {
        account.password = QString::fromLatin1(randomKey().left(demoPasswordLength));
        const auto hash = passwordHash(account.password);
        if (!hash)
            return Failure(hash.error());
        const auto added =
            accounts.add({.login = account.login,
                          .role = account.role,
                          .scope = account.role == Role::Operator ? std::nullopt : part},
                         *hash);
        if (added)
            continue;
        if (added.error().problem != PortalError::Problem::LoginTaken)
            return Failure(added.error());
        if (const auto set = accounts.setPasswordHash(account.login, *hash); !set)
            return Failure(set.error());
    }
    return invited;
}

} // namespace ratingdesk
