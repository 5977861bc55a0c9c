// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/pages.h"

#include "views/organizations/organizationspage.h"
#include "views/overview/overviewpage.h"
#include "views/posters/posterspage.h"
#include "views/ranking/rankingpage.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

template <class ThePage>
Page *makePage(Workspace &workspace)
{
    return new ThePage(workspace);
}

} // namespace

std::vector<PageFactory> allPages()
{
    return {
        makePage<OverviewPage>,
        makePage<OrganizationsPage>,
        makePage<PostersPage>,
        makePage<RankingPage>,
    };
}

QStringList pageKeys() { return {u"overview"_s, u"organizations"_s, u"posters"_s, u"ranking"_s}; }

} // namespace ratingdesk
