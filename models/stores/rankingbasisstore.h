// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/portalsource.h"
#include "models/ranking/rankingbasis.h"

#include <QHash>
#include <QObject>

namespace ratingdesk {

using SharedRankingBasis = std::shared_ptr<const RankingBasis>;
using SharedTrees = std::shared_ptr<const TreeHistory>;

/// Everyone's place in the country today, by the portal's own method.
struct CountryPositions
{
    QHash<OrganizationId, int> positions; ///< of whoever has one
    int ranked = 0;
};

/// The portal's basis for rankings, once for all of a session: every page asks it, and what one of
/// them fetched serves the others until the portal's data change. Ratings, hierarchies and traits
/// are kept apart, so that new ratings reload no tree and a new name reloads nothing.
class RankingBasisStore : public QObject
{
    Q_OBJECT

public:
    RankingBasisStore(PortalSource &source, const PortalInfo &info, QObject *parent = nullptr);
    ~RankingBasisStore() override;

    /// A basis that holds at least this; from memory where it is there or on its way.
    Future<SharedRankingBasis> ask(const RankingExtent &extent);
    Future<std::shared_ptr<const CountryPositions>> positions();
    /// What is in memory is fetched anew when it is asked for.
    void forget();

Q_SIGNALS:
    /// Some of what was answered until now is older than the portal's data.
    void outdated();

private:
    struct Kept;

    void note(const PortalChange &change);

    PortalSource &m_source;
    PortalInfo m_info;
    qint64 m_revision;
    std::unique_ptr<Kept> m_kept;
};

/// Who stood below whom on these days; none: on every day.
Future<SharedTrees> fetchTrees(PortalSource &source, const std::vector<QDate> &days);

/// The same without a session, for a command that asks once, with the trees that fetchTrees() gives
/// for the extent's days. Only these organizations are counted, if there is a list; it has to hold
/// all that stands below whatever is ranked: see standingBelow(). Traits are left out: they come
/// with the register, which a command needs for its names; see traitsOf().
Future<SharedRankingBasis>
fetchRankingBasis(PortalSource &source, const PortalInfo &info, const RankingExtent &extent,
                  const Future<SharedTrees> &trees,
                  std::optional<std::vector<OrganizationId>> organizations = {});

std::vector<MemberTraits> traitsOf(const std::vector<OrganizationNode> &nodes);

} // namespace ratingdesk
