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
/// Parts of the ranking that are kept: all of a country's.
constexpr std::size_t mostRankings = 150;

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
    const bool isOld = !m_standing || m_lookedAt.secsTo(Clock::now()) >= countedFor.count();
    if (isOld && !m_isCounting) {
        m_isCounting = true;
        if (!m_source)
            m_source = m_makeSource();
        whenAnswered(m_source->open(), this, [this](const Result<PortalSession> &session) {
            if (!session)
                counted(Failure(session.error()));
            else if (m_standing && m_standing->portal == session->portal &&
                     m_standing->day == session->portal.today())
                counted(m_standing); // it is still the same
            else
                count(session->portal);
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
    const QDate day = portal.today();
    const Month now = monthOf(day);
    const TallyQuery query{.periods = {countedMonths({now, now}, method.mode)},
                           .organizations = {},
                           .columns = rankingColumns(method, true)};
    const auto both = allOf(m_source->tallies(query), m_source->hierarchies({day}));
    const auto standing = converted(
        both,
        [method, portal, day](const std::tuple<TallyTable, std::vector<Hierarchy>> &answers)
            -> std::shared_ptr<const Standing> {
            const auto &[table, hierarchies] = answers;
            Ranking ranking = rank(totalsOfSlot(table, 0), RankingTree(hierarchies.front()), {},
                                   MemberSelection(), method);
            auto made = std::make_shared<Standing>(Standing{.rows = std::move(ranking.rows),
                                                            .byPosition = {},
                                                            .ranked = ranking.rankedCount,
                                                            .portal = portal,
                                                            .day = day});
            const auto &rows = made->rows;
            std::sort(made->rows.begin(), made->rows.end(),
                      [](const RankingRow &left, const RankingRow &right) {
                          return left.organization < right.organization;
                      });
            for (std::size_t place = 0; place < rows.size(); ++place) {
                if (rows[place].position)
                    made->byPosition.push_back(place);
            }
            std::stable_sort(made->byPosition.begin(), made->byPosition.end(),
                             [&rows](std::size_t left, std::size_t right) {
                                 return *rows[left].position < *rows[right].position;
                             });
            return made;
        });
    whenAnswered(standing, this, [this](const auto &answer) { counted(answer); });
}

void PublicProfiles::counted(const Result<std::shared_ptr<const Standing>> &standing)
{
    m_isCounting = false;
    if (standing) {
        m_lookedAt = Clock::now();
        if (std::exchange(m_standing, *standing) != m_standing)
            m_rankings.clear();
    }
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
                                  .asOf = m_standing->day,
                                  .isDemo = m_standing->portal.isDemo};
            const auto row = std::lower_bound(
                m_standing->rows.begin(), m_standing->rows.end(), there.id,
                [](const RankingRow &one, OrganizationId id) { return one.organization < id; });
            if (row != m_standing->rows.end() && row->organization == there.id)
                profile.row = *row;
            done(profile);
        });
}

void PublicProfiles::ranking(int after, int limit, const RankingDone &done)
{
    whenCounted([this, after, limit, done](const Result<void> &counted) {
        const auto kept = m_rankings.find({after, limit});
        if (!counted)
            done(Failure(counted.error()));
        else if (kept != m_rankings.end())
            done(kept->second);
        else
            readRanking(after, limit, done);
    });
}

void PublicProfiles::readRanking(int after, int limit, const RankingDone &done)
{
    const auto standing = m_standing;
    auto made = std::make_shared<PublicRanking>(PublicRanking{.rows = {},
                                                              .until = 0,
                                                              .ranked = standing->ranked,
                                                              .asOf = standing->day,
                                                              .isDemo = standing->portal.isDemo});
    const auto all = standing->byPosition.size();
    const auto begin = std::min(static_cast<std::size_t>(after), all);
    const auto end = std::min(begin + static_cast<std::size_t>(limit), all);
    made->until = static_cast<int>(end);
    std::vector<OrganizationId> ids;
    for (std::size_t place = begin; place < end; ++place)
        ids.push_back(standing->rows[standing->byPosition[place]].organization);
    if (ids.empty()) { // for the portal, no ids are all
        done(std::shared_ptr<const PublicRanking>(made));
        return;
    }
    whenAnswered(m_source->organizations(ids), this,
                 [this, standing, made, begin, after, limit,
                  done](const Result<std::vector<Organization>> &found) {
                     if (!found) {
                         done(Failure(found.error()));
                         return;
                     }
                     std::size_t place = begin;
                     for (const Organization &organization : *found) {
                         // One that was withdrawn since has no name any more.
                         const auto row = [&]() -> const RankingRow & {
                             return standing->rows[standing->byPosition[place]];
                         };
                         while (row().organization != organization.id)
                             ++place;
                         made->rows.emplace_back(organization, row());
                         ++place;
                     }
                     if (m_standing == standing) {
                         if (m_rankings.size() >= mostRankings)
                             m_rankings.clear();
                         m_rankings[{after, limit}] = made;
                     }
                     done(std::shared_ptr<const PublicRanking>(made));
                 });
}

} // namespace ratingdesk
