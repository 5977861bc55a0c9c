// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/publicprofiles.h"

#include "app/service/answers.h"
#include "models/domain/clock.h"
#include "models/portal/inbackground.h"
#include "models/portal/portalerrors.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace ratingdesk {

namespace {

constexpr std::chrono::seconds countedFor = 60s;
/// What was merged into what was merged … ends somewhere.
constexpr int maxMerges = 20;

} // namespace

PublicProfiles::PublicProfiles(MakeSource makeSource) : m_makeSource(std::move(makeSource)) {}

void PublicProfiles::find(OrganizationId organization, const Done &done)
{
    whenCounted([this, organization, done](const Result<void> &counted) {
        if (counted)
            find(organization, 0, done);
        else
            done(Failure(counted.error()));
    });
}

void PublicProfiles::whenCounted(const std::function<void(const Result<void> &)> &done)
{
    const bool isOld =
        !m_standing || m_standing->countedAt.secsTo(Clock::now()) >= countedFor.count();
    if (isOld && !m_isCounting) {
        m_isCounting = true;
        if (!m_source)
            m_source = m_makeSource();
        whenAnswered(m_source->open(), this, [this](const Result<PortalSession> &session) {
            if (session)
                count(session->portal);
            else
                counted(Failure(session.error()));
        });
    }
    // An old ranking is better than waiting for the new one.
    if (m_standing)
        done({});
    else
        m_waiting.push_back(done);
}

void PublicProfiles::count(const PortalInfo &portal)
{
    const RankingMethod method;
    const Month now = monthOf(portal.today());
    const TallyQuery query{.periods = {countedMonths({now, now}, method.mode)},
                           .organizations = {},
                           .columns = rankingColumns(method, true)};
    const auto both = allOf(m_source->tallies(query), m_source->hierarchies({portal.today()}));
    const auto standing = converted(
        both,
        [method, portal](const std::tuple<TallyTable, std::vector<Hierarchy>> &answers)
            -> std::shared_ptr<const Standing> {
            const auto &[table, hierarchies] = answers;
            Ranking ranking = rank(totalsOfSlot(table, 0), RankingTree(hierarchies.front()), {},
                                   MemberSelection(), method);
            auto made = std::make_shared<Standing>(Standing{.rows = std::move(ranking.rows),
                                                            .ranked = ranking.rankedCount,
                                                            .portal = portal,
                                                            .countedAt = Clock::now()});
            std::sort(made->rows.begin(), made->rows.end(),
                      [](const RankingRow &left, const RankingRow &right) {
                          return left.organization < right.organization;
                      });
            return made;
        });
    whenAnswered(standing, this, [this](const auto &answer) { counted(answer); });
}

void PublicProfiles::counted(const Result<std::shared_ptr<const Standing>> &standing)
{
    m_isCounting = false;
    if (standing)
        m_standing = *standing;
    for (const auto &done : std::exchange(m_waiting, {}))
        done(standing ? Result<void>() : Failure(standing.error()));
}

void PublicProfiles::find(OrganizationId organization, int merges, const Done &done)
{
    whenAnswered(
        m_source->organizations(std::vector{organization}), this,
        [this, organization, merges, done](const Result<std::vector<Organization>> &found) {
            if (!found) {
                done(Failure(found.error()));
                return;
            }
            if (found->empty()) {
                done(Failure(organizationMissing(organization)));
                return;
            }
            const Organization &there = found->front();
            if (there.mergedInto && merges < maxMerges) {
                find(*there.mergedInto, merges + 1, done);
                return;
            }
            PublicProfile profile{.organization = there,
                                  .row = {},
                                  .ranked = m_standing->ranked,
                                  .asOf = m_standing->portal.today(),
                                  .isDemo = m_standing->portal.isDemo};
            const auto row = std::lower_bound(
                m_standing->rows.begin(), m_standing->rows.end(), there.id,
                [](const RankingRow &one, OrganizationId id) { return one.organization < id; });
            if (row != m_standing->rows.end() && row->organization == there.id)
                profile.row = *row;
            done(profile);
        });
}

} // namespace ratingdesk
