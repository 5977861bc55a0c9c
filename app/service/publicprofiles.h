// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/portalsource.h"
#include "models/ranking/ranking.h"

#include <QDateTime>
#include <QObject>

#include <functional>
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

/// Profiles for everybody. The ranking behind them is counted anew at most once a minute.
class PublicProfiles : public QObject
{
    Q_OBJECT

public:
    using MakeSource = std::function<std::unique_ptr<PortalSource>()>;
    using Done = std::function<void(const Result<PublicProfile> &)>;

    explicit PublicProfiles(MakeSource makeSource);

    /// Of a merged organization the profile of the one that it is in now.
    void find(OrganizationId organization, const Done &done);

private:
    /// The ranking of one moment.
    struct Standing
    {
        std::vector<RankingRow> rows; ///< ordered by id
        int ranked = 0;
        PortalInfo portal;
        QDateTime countedAt;
    };

    void whenCounted(const std::function<void(const Result<void> &)> &done);
    void count(const PortalInfo &portal);
    void counted(const Result<std::shared_ptr<const Standing>> &standing);
    void find(OrganizationId organization, int merges, const Done &done);

    MakeSource m_makeSource;
    std::unique_ptr<PortalSource> m_source;
    std::shared_ptr<const Standing> m_standing;
    bool m_isCounting = false;
    std::vector<std::function<void(const Result<void> &)>> m_waiting;
};

} // namespace ratingdesk
