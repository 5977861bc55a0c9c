// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/rankingstore.h"

#include "models/portal/inbackground.h"
#include "models/portal/whenfinished.h"

namespace ratingdesk {

namespace {

TallyColumns columnsOfAllMethods()
{
    RankingMethod all;
    all.criteria = RankingMethod::Criteria::All;
    return rankingColumns({}, true) | rankingColumns(all, true);
}

std::shared_ptr<const TreeHistory> treesOf(const std::vector<ParentSpan> &spans)
{
    return std::make_shared<const TreeHistory>(spans);
}

std::shared_ptr<const TallyHistory> historyOf(const TallyTable &table)
{
    return std::make_shared<const TallyHistory>(table);
}

std::vector<MemberTraits> traitsOf(const std::shared_ptr<OrganizationSkeleton> &skeleton)
{
    std::vector<MemberTraits> traits;
    traits.reserve(skeleton->nodes.size());
    for (const OrganizationNode &node : skeleton->nodes)
        traits.push_back({node.id, node.kind, node.region, node.sphere, node.category});
    return traits;
}

} // namespace

/// The answers of one load as they come in.
struct RankingStore::Loading
{
    std::optional<std::shared_ptr<const TallyHistory>> history;
    std::optional<std::shared_ptr<const TreeHistory>> trees;
    std::optional<std::vector<MemberTraits>> traits;
    std::optional<ReferenceData> referenceData;
    bool hasFailed = false;

    bool isComplete() const { return history && trees && traits && referenceData; }
};

RankingStore::RankingStore(PortalSource &source, const PortalInfo &info, QObject *parent)
    : QObject(parent), m_source(source), m_info(info)
{
    connect(&source, &PortalSource::changed, this, [this](const PortalChange &change) {
        const bool isAboutRankings =
            change.ratingsChanged || change.hierarchyChanged || change.referenceDataChanged;
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
        TallyQuery query;
        query.columns = columnsOfAllMethods();
        whenFinished(converted(m_source.tallies(query), historyOf), this, keep(&Loading::history));
        whenFinished(converted(m_source.parentSpans(), treesOf), this, keep(&Loading::trees));
        whenFinished(converted(m_source.skeleton(false), traitsOf), this, keep(&Loading::traits));
        whenFinished(m_source.referenceData(), this, keep(&Loading::referenceData));
    });
}

void RankingStore::finishLoading(Loading &loading)
{
    auto basis = std::make_shared<RankingBasis>();
    basis->history = std::move(*loading.history);
    basis->traits = std::move(*loading.traits);
    basis->trees = std::move(*loading.trees);
    basis->today = m_info.today();
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
