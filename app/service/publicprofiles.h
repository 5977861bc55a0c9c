// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/portalsource.h"
#include "models/ranking/ranking.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace ratingdesk {

/// What everybody may know of an organization.
struct PublicProfile
{
    Organization organization;
    /// Its row in the ranking of the whole country to date, as the portal shows it; none: nobody
    /// rated it yet, or it is not in today's register.
    std::optional<RankingRow> row;
    int ranked = 0; ///< how many have a position
    QDate asOf;
    bool isDemo = false;
};

/// A part of the ranking of the whole country to date.
struct PublicRanking
{
    /// Those that have a position, by it; the others of one position by their ids.
    std::vector<std::pair<Organization, RankingRow>> rows;
    int until = 0;  ///< rows up to the last of these
    int ranked = 0; ///< rows of the whole ranking
    QDate asOf;
    bool isDemo = false;
};

/// Profiles for everybody. The ranking behind them is looked after at most once a minute, and
/// counted anew when the portal has another revision, or another day.
class PublicProfiles : public QObject
{
    Q_OBJECT

public:
    using MakeSource = std::function<std::unique_ptr<PortalSource>()>;
    using Done = std::function<void(const Result<PublicProfile> &)>;

    explicit PublicProfiles(MakeSource makeSource);

    /// Of a merged organization the profile of the one that it is in now.
    void find(OrganizationId organization, const Done &done);
    /// As many rows as there are, up to `limit`, after so many. Kept as long as the ranking stands.
    using RankingDone = std::function<void(const Result<std::shared_ptr<const PublicRanking>> &)>;
    void ranking(int after, int limit, const RankingDone &done);

private:
    /// The ranking of one moment.
    struct Standing
    {
        std::vector<RankingRow> rows;        ///< ordered by id
        std::vector<std::size_t> byPosition; ///< the places of those that have one
        int ranked = 0;
        PortalInfo portal;
        QDate day;
    };

    void whenCounted(const std::function<void(const Result<void> &)> &done);
    void count(const PortalInfo &portal);
    void counted(const Result<std::shared_ptr<const Standing>> &standing);
    void find(OrganizationId organization, int merges, const Done &done);
    void readRanking(int after, int limit, const RankingDone &done);

    MakeSource m_makeSource;
    std::unique_ptr<PortalSource> m_source;
    std::shared_ptr<const Standing> m_standing;
    QDateTime m_lookedAt; ///< whether it still stands
    std::map<std::pair<int, int>, std::shared_ptr<const PublicRanking>> m_rankings; ///< of it
    bool m_isCounting = false;
    std::vector<std::function<void(const Result<void> &)>> m_waiting;
};

} // namespace ratingdesk
