// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/answers.h"
#include "models/stores/rankingbasisstore.h"

#include <QObject>

#include <memory>

namespace ratingdesk {

/// A total, and what the overview's last two months added to it.
struct OverviewCount
{
    qint64 total = 0;
    qint64 addedLast = 0;
    qint64 addedBefore = 0;

    friend bool operator==(const OverviewCount &, const OverviewCount &) = default;
};

/// Everything that the overview shows of a portal.
struct Overview
{
    Month lastMonth;      ///< the last whole one; of a quiet portal the last with questionnaires
    bool isQuiet = false; ///< nothing came in for overviewQuietMonths or longer
    OverviewCount users;
    OverviewCount organizations; ///< active ones
    OverviewCount questionnaires;
    /// Shares of questionnaires with a score of 4 or more: of all, and of the two months.
    Fraction satisfaction;
    Fraction satisfactionLast;
    Fraction satisfactionBefore;
    std::vector<MonthRatings> months; ///< from the first to the running one, without gaps;
                                      ///< of a quiet portal to the last month
    /// Who won and lost most places in the country's ranking to date from the month before the last
    /// one; the largest movement first.
    std::vector<RankingRow> risers;
    std::vector<RankingRow> fallers;
    std::vector<JournalEntry> changes; ///< the latest ones, newest first
};

/// Fewer questionnaires than this do not make a riser or faller: most organizations have so few
/// that one more moves them by thousands of places.
inline constexpr qint64 overviewMinimumQuestionnaires = 30;

/// After so many whole months without questionnaires the last ones that came in are shown: data
/// brought in from another system, for one, end where they end.
inline constexpr int overviewQuietMonths = 3;

/// By which the overview ranks.
RankingMethod overviewMethod();

/// Fetches what the overview shows. Computes in a thread of its own.
class OverviewStore : public QObject
{
    Q_OBJECT

public:
    OverviewStore(PortalSource &source, const PortalInfo &info, RankingBasisStore &bases,
                  QObject *parent = nullptr);

    /// loaded() or loadFailed() follows, unless another load() overtakes this one.
    void load();
    /// Only the latest changes anew, for nothing else became different: loaded() follows.
    void loadChanges();
    bool isLoading() const { return m_loading.isWaiting(); }

Q_SIGNALS:
    void loaded(std::shared_ptr<const ratingdesk::Overview> overview);
    void loadFailed(const ratingdesk::PortalError &error);

private:
    void loadRest(const PortalFigures &figures);

    PortalSource &m_source;
    PortalInfo m_info;
    RankingBasisStore &m_bases;
    Latest m_loading;
    std::shared_ptr<const Overview> m_overview; ///< what was loaded last
};

} // namespace ratingdesk
