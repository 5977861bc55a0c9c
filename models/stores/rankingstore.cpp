// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stores/rankingstore.h"

#include "models/portal/inbackground.h"

namespace ratingdesk {

RankingStore::RankingStore(PortalSource &source, RankingBasisStore &bases, QObject *parent)
    : QObject(parent), m_source(source), m_bases(bases)
{
    connect(&bases, &RankingBasisStore::outdated, this, &RankingStore::noteOutdated);
    connect(&source, &PortalSource::changed, this, [this](const PortalChange &change) {
        if (change.referenceDataChanged)
            noteOutdated();
    });
}

RankingStore::~RankingStore() { m_computing.cancel(); }

void RankingStore::noteOutdated()
{
    if (!m_basis && !isLoading())
        return;
    m_isOutdated = true;
    Q_EMIT outdated();
}

void RankingStore::load()
{
    m_isOutdated = false;
    using Loaded = std::tuple<SharedRankingBasis, ReferenceData>;
    m_loading.ask(allOf(m_bases.ask(RankingExtent::whole()), m_source.referenceData()), this,
                  [this](const Result<Loaded> &result) {
                      if (!result) {
                          Q_EMIT loadFailed(result.error());
                          return;
                      }
                      std::tie(m_basis, m_referenceData) = *result;
                      Q_EMIT loaded();
                      if (m_question)
                          compute();
                  });
    Q_EMIT loadingStarted();
}

std::optional<Period> RankingStore::months() const
{
    return m_basis ? m_basis->tallies->months() : std::nullopt;
}

void RankingStore::ask(const RankingQuestion &question)
{
    m_question = question;
    if (m_basis)
        compute();
}

void RankingStore::compute()
{
    using Answer = std::shared_ptr<const RankingAnswer>;
    m_computing.cancel();
    m_computing =
        inBackgroundStepwise([basis = m_basis, question = *m_question](
                                 const RankingProgress &progress) -> std::optional<Answer> {
            auto made = rankingFor(*basis, question, progress);
            if (!made)
                return {};
            return std::make_shared<const RankingAnswer>(std::move(*made));
        });
    m_answering.ask(m_computing, this, [this](const Result<Answer> &made) {
        if (made)
            Q_EMIT answered(*made);
    });
}

} // namespace ratingdesk
