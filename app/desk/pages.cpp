// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/pages.h"

#include "models/portal/policy.h"
#include "views/accounts/accountspage.h"
#include "views/common/workspace.h"
#include "views/organizations/organizationspage.h"
#include "views/overview/overviewpage.h"
#include "views/posters/posterspage.h"
#include "views/ranking/rankingpage.h"
#include "views/stands/standspage.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

template <class ThePage>
Page *makePage(Workspace &workspace)
{
    return new ThePage(workspace);
}

/// For those who keep accounts.
Page *makeAccountsPage(Workspace &workspace)
{
    if (missingRight(workspace.actor(), Operation::KeepAccounts))
        return nullptr;
    return new AccountsPage(workspace);
}

} // namespace

std::vector<PageFactory> allPages()
{
    return {
        makePage<OverviewPage>, makePage<OrganizationsPage>, makePage<PostersPage>,
        makePage<StandsPage>,   makePage<RankingPage>,       makeAccountsPage,
    };
}

QStringList pageKeys()
{
    return {u"overview"_s, u"organizations"_s, u"posters"_s,
            u"stands"_s,   u"ranking"_s,       u"accounts"_s};
}

} // namespace ratingdesk
