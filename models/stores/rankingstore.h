// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/answers.h"
#include "models/ranking/rankingquestion.h"
#include "models/stores/rankingbasisstore.h"

#include <QObject>

namespace ratingdesk {

/// Answers a view's ranking questions, each computed in memory, in a thread of its own, from the
/// session's basis. Tells when the portal's data have changed since.
class RankingStore : public QObject
{
    Q_OBJECT

public:
    RankingStore(PortalSource &source, RankingBasisStore &bases, QObject *parent = nullptr);
    ~RankingStore() override;

    /// Fetches what is missing or has changed; loaded() or loadFailed() follows, and the last
    /// question is answered again.
    void load();
    /// Whether what is in memory, or on its way, is older than the portal's data.
    bool isOutdated() const { return m_isOutdated; }
    bool isLoaded() const { return m_basis != nullptr; }
    bool isLoading() const { return m_loading.isWaiting(); }
    /// The months with questionnaires; nothing when there are none yet.
    std::optional<Period> months() const;
    const ReferenceData &referenceData() const { return m_referenceData; }

    /// answered() follows, unless another question overtakes this one, whose computation stops
    /// then. Before loaded() the question waits.
    void ask(const RankingQuestion &question);

Q_SIGNALS:
    void loadingStarted();
    void outdated();
    void loaded();
    void loadFailed(const ratingdesk::PortalError &error);
    void answered(std::shared_ptr<const ratingdesk::RankingAnswer> answer);

private:
    void noteOutdated();
    void compute();

    PortalSource &m_source;
    RankingBasisStore &m_bases;
    SharedRankingBasis m_basis;
    ReferenceData m_referenceData;
    std::optional<RankingQuestion> m_question;
    Latest m_loading;
    Latest m_answering;
    Future<std::shared_ptr<const RankingAnswer>> m_computing;
    bool m_isOutdated = false;
};

} // namespace ratingdesk
