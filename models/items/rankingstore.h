// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/portalsource.h"
#include "models/ranking/rankingquestion.h"

#include <QObject>

namespace ratingdesk {

/// Answers a view's ranking questions. Fetches tallies, dated parents and traits once; every
/// further question is computed in memory, in a thread of its own. Tells when the portal's data
/// have changed since.
class RankingStore : public QObject
{
    Q_OBJECT

public:
    explicit RankingStore(PortalSource &source, const PortalInfo &info, QObject *parent = nullptr);
    ~RankingStore() override;

    /// Fetches everything anew; loaded() or loadFailed() follows, and the last question is answered
    /// again.
    void load();
    /// Whether what is in memory, or on its way, is older than the portal's data.
    bool isOutdated() const { return m_isOutdated; }
    bool isLoaded() const { return m_basis != nullptr; }
    bool isLoading() const { return m_isLoading; }
    /// The months with questionnaires; nothing when there are none yet.
    std::optional<Period> months() const { return m_months; }
    const ReferenceData &referenceData() const { return m_referenceData; }

    /// answered() follows, unless another question overtakes this one. Before loaded() the question
    /// waits.
    void ask(const RankingQuestion &question);

Q_SIGNALS:
    void loadingStarted();
    void outdated();
    void loaded();
    void loadFailed(const ratingdesk::PortalError &error);
    void answered(std::shared_ptr<const ratingdesk::RankingAnswer> answer);

private:
    struct Loading;

    void finishLoading(Loading &loading);
    void compute();

    PortalSource &m_source;
    PortalInfo m_info;
    std::shared_ptr<const RankingBasis> m_basis;
    std::optional<Period> m_months;
    ReferenceData m_referenceData;
    std::optional<RankingQuestion> m_question;
    int m_loadNumber = 0; ///< answers to an earlier one are dropped
    int m_questionNumber = 0;
    bool m_isLoading = false;
    bool m_isOutdated = false;
};

} // namespace ratingdesk
