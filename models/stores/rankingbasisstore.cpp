// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stores/rankingbasisstore.h"

#include "models/portal/answers.h"
#include "models/portal/inbackground.h"

#include <algorithm>

namespace ratingdesk {

namespace {

using SharedTallies = std::shared_ptr<const TallyHistory>;
using SharedTraits = std::shared_ptr<const std::vector<MemberTraits>>;

Future<SharedTallies> fetchTallies(PortalSource &source, const RankingExtent &extent,
                                   std::optional<std::vector<OrganizationId>> organizations = {})
{
    const auto periods = extent.periods;
    return converted(source.tallies({.periods = periods,
                                     .organizations = std::move(organizations),
                                     .columns = extent.columns}),
                     [periods](const TallyTable &table) -> SharedTallies {
                         return periods.empty()
                                    ? std::make_shared<const TallyHistory>(table)
                                    : std::make_shared<const TallyHistory>(table, periods);
                     });
}

Future<SharedTraits> fetchTraits(PortalSource &source)
{
    return converted(source.skeleton(false),
                     [](const std::shared_ptr<OrganizationSkeleton> &skeleton) -> SharedTraits {
                         return std::make_shared<const std::vector<MemberTraits>>(
                             traitsOf(skeleton->nodes));
                     });
}

Future<SharedTraits> noTraits()
{
    static const auto none = std::make_shared<const std::vector<MemberTraits>>();
    return QtFuture::makeReadyFuture(Result<SharedTraits>(none));
}

Future<SharedRankingBasis> putTogether(const Future<SharedTallies> &tallies,
                                       const Future<SharedTrees> &trees,
                                       const Future<SharedTraits> &traits, qint64 revision,
                                       QDate today)
{
    using Parts = std::tuple<SharedTallies, SharedTrees, SharedTraits>;
    return converted(allOf(tallies, trees, traits),
                     [revision, today](const Parts &parts) -> SharedRankingBasis {
                         auto basis = std::make_shared<RankingBasis>();
                         basis->revision = revision;
                         basis->today = today;
                         basis->tallies = std::get<SharedTallies>(parts);
                         basis->trees = std::get<SharedTrees>(parts);
                         basis->traits = *std::get<SharedTraits>(parts);
                         return basis;
                     });
}

/// Whether it may still serve: what failed is asked for again.
template <class T>
bool isUsable(const Future<T> &kept)
{
    return !kept.isCanceled() &&
           (!kept.isFinished() || (kept.resultCount() > 0 && kept.constBegin()->has_value()));
}

bool holdsAll(const std::vector<QDate> &held, const std::vector<QDate> &wanted)
{
    return held.empty() ||
           (!wanted.empty() && std::all_of(wanted.begin(), wanted.end(), [&held](QDate day) {
               return std::find(held.begin(), held.end(), day) != held.end();
           }));
}

} // namespace

/// What was fetched and is still true, each with what it was fetched for.
struct RankingBasisStore::Kept
{
    struct Tallies
    {
        RankingExtent extent;
        Future<SharedTallies> future;

        bool serves(const RankingExtent &wanted) const
        {
            return isUsable(future) && (extent.columns & wanted.columns) == wanted.columns &&
                   (extent.periods.empty() || extent.periods == wanted.periods);
        }
    };
    struct Trees
    {
        std::vector<QDate> days;
        Future<SharedTrees> future;
    };

    std::vector<Tallies> tallies;
    std::vector<Trees> trees;
    std::optional<Future<SharedTraits>> traits;
    std::optional<Future<std::shared_ptr<const CountryPositions>>> positions;
    QDate positionsDay;

    Future<SharedTallies> talliesFor(PortalSource &source, const RankingExtent &extent)
    {
        const auto found = std::find_if(tallies.begin(), tallies.end(),
                                        [&](const Tallies &its) { return its.serves(extent); });
        if (found != tallies.end())
            return found->future;
        // Of all months there is one for everybody; the parts serve their askers until then.
        std::erase_if(tallies, [&](const Tallies &its) {
            return !isUsable(its.future) || extent.periods.empty();
        });
        return tallies.emplace_back(Tallies{extent, fetchTallies(source, extent)}).future;
    }

    Future<SharedTrees> treesFor(PortalSource &source, const std::vector<QDate> &days)
    {
        const auto found = std::find_if(trees.begin(), trees.end(), [&](const Trees &its) {
            return isUsable(its.future) && holdsAll(its.days, days);
        });
        if (found != trees.end())
            return found->future;
        std::erase_if(trees,
                      [&](const Trees &its) { return !isUsable(its.future) || days.empty(); });
        return trees.emplace_back(Trees{days, fetchTrees(source, days)}).future;
    }
};

RankingBasisStore::RankingBasisStore(PortalSource &source, const PortalInfo &info, QObject *parent)
    : QObject(parent),
      m_source(source),
      m_info(info),
      m_revision(info.dataRevision),
      m_kept(std::make_unique<Kept>())
{
    connect(&source, &PortalSource::changed, this, &RankingBasisStore::note);
}

RankingBasisStore::~RankingBasisStore() = default;

Future<SharedRankingBasis> RankingBasisStore::ask(const RankingExtent &extent)
{
    const auto tallies = m_kept->talliesFor(m_source, extent);
    const auto trees = m_kept->treesFor(m_source, extent.days);
    if (extent.withTraits && (!m_kept->traits || !isUsable(*m_kept->traits)))
        m_kept->traits = fetchTraits(m_source);
    return putTogether(tallies, trees, extent.withTraits ? *m_kept->traits : noTraits(), m_revision,
                       m_info.today());
}

Future<std::shared_ptr<const CountryPositions>> RankingBasisStore::positions()
{
    const QDate today = m_info.today();
    if (m_kept->positions && isUsable(*m_kept->positions) && m_kept->positionsDay == today)
        return *m_kept->positions;
    m_kept->positionsDay = today;
    const RankingMethod method;
    const Month month = monthOf(today);
    const Period period{month, month};
    m_kept->positions =
        converted(ask(RankingExtent::ofPeriods({period}, method, today)),
                  [method, period](const SharedRankingBasis &basis) {
                      auto counted = std::make_shared<CountryPositions>();
                      const Ranking ranking = rankPeriod(*basis, period, MemberSelection(), method);
                      counted->ranked = ranking.rankedCount;
                      for (const RankingRow &row : ranking.rows) {
                          if (row.position)
                              counted->positions.insert(row.organization, *row.position);
                      }
                      return std::shared_ptr<const CountryPositions>(std::move(counted));
                  });
    return *m_kept->positions;
}

void RankingBasisStore::forget() { *m_kept = {}; }

void RankingBasisStore::note(const PortalChange &change)
{
    m_revision = std::max(m_revision, change.dataRevision);
    if (!change.ratingsChanged && !change.hierarchyChanged)
        return;
    if (change.ratingsChanged)
        m_kept->tallies.clear();
    if (change.hierarchyChanged) {
        m_kept->trees.clear();
        m_kept->traits.reset();
    }
    m_kept->positions.reset();
    Q_EMIT outdated();
}

Future<SharedTrees> fetchTrees(PortalSource &source, const std::vector<QDate> &days)
{
    if (days.empty()) {
        return converted(source.parentSpans(),
                         [](const std::vector<ParentSpan> &spans) -> SharedTrees {
                             return std::make_shared<const TreeHistory>(spans);
                         });
    }
    return converted(source.hierarchies(days),
                     [days](const std::vector<Hierarchy> &hierarchies) -> SharedTrees {
                         return std::make_shared<const TreeHistory>(days, hierarchies);
                     });
}

Future<SharedRankingBasis>
fetchRankingBasis(PortalSource &source, const PortalInfo &info, const RankingExtent &extent,
                  const Future<SharedTrees> &trees,
                  std::optional<std::vector<OrganizationId>> organizations)
{
    const auto tallies = fetchTallies(source, extent, std::move(organizations));
    const auto basis = putTogether(tallies, trees, noTraits(), info.dataRevision, info.today());
    passCancelOn(basis, tallies);
    passCancelOn(basis, trees);
    return basis;
}

std::vector<MemberTraits> traitsOf(const std::vector<OrganizationNode> &nodes)
{
    std::vector<MemberTraits> traits;
    traits.reserve(nodes.size());
    for (const OrganizationNode &node : nodes)
        traits.push_back({node.id, node.kind, node.region, node.sphere, node.category});
    return traits;
}

} // namespace ratingdesk
