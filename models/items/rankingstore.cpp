// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/rankingstore.h"

#include "models/portal/inbackground.h"
#include "models/portal/whenfinished.h"

namespace ratingdesk {

namespace {

std::vector<Month> monthsOf(const std::optional<Period> &period)
{
    std::vector<Month> months;
    for (Month month = period ? period->first : Month(); period && month <= period->last;
         month = month + 1)
        months.push_back(month);
    return months;
}

TallyColumns columnsOfAllMethods()
{
    RankingMethod all;
    all.criteria = RankingMethod::Criteria::All;
    return rankingColumns({}, true) | rankingColumns(all, true);
}

using Trees = std::vector<std::shared_ptr<const RankingTree>>;

/// Equal neighbours share one tree: most months see no reorganization.
Trees treesOf(const std::vector<Hierarchy> &hierarchies)
{
    Trees trees;
    for (const Hierarchy &hierarchy : hierarchies) {
        auto tree = std::make_shared<const RankingTree>(hierarchy);
        trees.push_back(trees.empty() || *trees.back() != *tree ? std::move(tree) : trees.back());
    }
    return trees;
}

std::shared_ptr<const TallyHistory> historyOf(const TallyTable &table)
{
    return std::make_shared<const TallyHistory>(table);
}

std::vector<MemberTraits> traitsOf(const OrganizationSkeleton &skeleton)
{
    std::vector<MemberTraits> traits;
    traits.reserve(skeleton.nodes.size());
    for (const OrganizationNode &node : skeleton.nodes)
        traits.push_back({node.id, node.kind, node.region, node.sphere, node.category});
    return traits;
}

} // namespace

/// The answers of one load as they come in.
struct RankingStore::Loading
{
    std::vector<Month> months;
    std::optional<std::shared_ptr<const TallyHistory>> history;
    std::optional<Trees> trees; ///< per month, then today's
    std::optional<std::vector<MemberTraits>> traits;
    std::optional<ReferenceData> referenceData;
    bool hasFailed = false;

    bool isComplete() const { return history && trees && traits && referenceData; }
};

RankingStore::RankingStore(PortalSource &source, QDate today, QObject *parent)
    : QObject(parent), m_source(source), m_today(today)
{
    connect(&source, &PortalSource::changed, this, [this](const PortalChange &change) {
        const bool isAboutRankings =
            change.ratingsChanged || change.hierarchyChanged || change.organizations.empty();
        if (isAboutRankings && (m_basis || m_isLoading)) {
            m_isOutdated = true;
            Q_EMIT outdated();
        }
    });
}

RankingStore::~RankingStore() = default;

void RankingStore::load()
{
    const int number = ++m_loadNumber;
    m_isLoading = true;
    m_isOutdated = false;
    Q_EMIT loadingStarted();
    auto loading = std::make_shared<Loading>();

    // Every answer is either kept, or ends this load.
    const auto keep = [this, number, loading](auto member) {
        return [this, number, loading, member](auto result) {
            if (number != m_loadNumber || loading->hasFailed)
                return;
            if (!result) {
                loading->hasFailed = true;
                m_isLoading = false;
                Q_EMIT loadFailed(result.error());
                return;
            }
            (*loading).*member = std::move(*result);
            if (loading->isComplete())
                finishLoading(*loading);
        };
    };

    whenFinished(m_source.figures(), this, [=, this](Result<PortalFigures> figures) {
        if (number != m_loadNumber)
            return;
        if (!figures) {
            m_isLoading = false;
            Q_EMIT loadFailed(figures.error());
            return;
        }
        m_months.reset();
        if (figures->firstMonth && figures->lastMonth)
            m_months = Period{*figures->firstMonth, *figures->lastMonth};
        loading->months = monthsOf(m_months);
        std::vector<QDate> days;
        for (const Month month : loading->months)
            days.push_back(month.lastDay());
        days.push_back(m_today);
        TallyQuery query;
        query.columns = columnsOfAllMethods();
        whenFinished(converted(m_source.tallies(query), historyOf), this, keep(&Loading::history));
        whenFinished(converted(m_source.hierarchies(days), treesOf), this, keep(&Loading::trees));
        whenFinished(converted(m_source.skeleton(false), traitsOf), this, keep(&Loading::traits));
        whenFinished(m_source.referenceData(), this, keep(&Loading::referenceData));
    });
}

void RankingStore::finishLoading(Loading &loading)
{
    auto basis = std::make_shared<RankingBasis>();
    basis->history = std::move(*loading.history);
    basis->traits = std::move(*loading.traits);
    basis->treeOfToday = loading.trees->back();
    for (std::size_t i = 0; i < loading.months.size(); ++i)
        basis->trees.emplace(loading.months[i], (*loading.trees)[i]);
    m_referenceData = std::move(*loading.referenceData);
    m_basis = std::move(basis);
    m_isLoading = false;
    Q_EMIT loaded();
    if (m_question)
        compute();
}

void RankingStore::ask(const RankingQuestion &question)
{
    m_question = question;
    if (m_basis)
        compute();
}

void RankingStore::compute()
{
    const int number = ++m_questionNumber;
    const auto work = [basis = m_basis, question = *m_question, number] {
        return std::pair(number, std::shared_ptr<const RankingAnswer>(
                                     std::make_shared<RankingAnswer>(answer(*basis, question))));
    };
    whenFinished(inBackground(work), this, [this](const auto &numbered) {
        if (numbered.first == m_questionNumber)
            Q_EMIT answered(numbered.second);
    });
}

} // namespace ratingdesk
