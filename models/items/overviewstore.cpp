// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/overviewstore.h"

#include "models/portal/inbackground.h"
#include "models/portal/whenfinished.h"
#include "models/ranking/rankingmethod.h"

#include <algorithm>

namespace ratingdesk {

namespace {

constexpr std::size_t moversShown = 6;
constexpr int changesShown = 9; // so that the whole overview fits into a window of usual size

/// The last month that is over on that day.
Month lastWholeMonth(QDate today)
{
    const Month month = monthOf(today);
    return today == month.lastDay() ? month : month + -1;
}

bool isQuiet(const PortalFigures &figures, Month lastWhole)
{
    return figures.lastMonth && *figures.lastMonth + overviewQuietMonths <= lastWhole;
}

OverviewCount countOf(const std::vector<MonthCount> &months, Month last)
{
    OverviewCount count;
    for (const MonthCount &month : months) {
        count.total += month.count;
        if (month.month == last)
            count.addedLast = month.count;
        else if (month.month == last + -1)
            count.addedBefore = month.count;
    }
    return count;
}

std::vector<MonthRatings> withoutGaps(const std::vector<MonthRatings> &months, Month until)
{
    std::vector<MonthRatings> whole;
    for (const MonthRatings &month : months) {
        while (!whole.empty() && whole.back().month + 1 < month.month)
            whole.push_back({whole.back().month + 1});
        whole.push_back(month);
    }
    while (!whole.empty() && whole.back().month < until)
        whole.push_back({whole.back().month + 1});
    return whole;
}

void takeFigures(Overview &overview, const PortalFigures &figures, QDate today)
{
    overview.users = countOf(figures.usersByMonth, overview.lastMonth);
    overview.organizations = countOf(figures.organizationsByMonth, overview.lastMonth);
    overview.months =
        withoutGaps(figures.ratingsByMonth, overview.isQuiet ? overview.lastMonth : monthOf(today));
    for (const MonthRatings &month : overview.months) {
        overview.questionnaires.total += month.questionnaires;
        overview.satisfaction.numerator += month.satisfied;
        const Fraction share{month.satisfied, month.questionnaires};
        if (month.month == overview.lastMonth) {
            overview.questionnaires.addedLast = month.questionnaires;
            overview.satisfactionLast = share;
        } else if (month.month == overview.lastMonth + -1) {
            overview.questionnaires.addedBefore = month.questionnaires;
            overview.satisfactionBefore = share;
        }
    }
    overview.satisfaction.denominator = overview.questionnaires.total;
}

/// What the movements are computed from.
struct TwoMonths
{
    TallyTable tallies; ///< slot 0: to the month before, slot 1: to the last month
    std::vector<Hierarchy> hierarchies;
};

struct Movers
{
    std::vector<RankingRow> risers;
    std::vector<RankingRow> fallers;
};

Movers moversOf(const TwoMonths &months)
{
    const auto rankSlot = [&months](int slot) {
        const RankingTree tree(months.hierarchies[static_cast<std::size_t>(slot)]);
        return rank(totalsOfSlot(months.tallies, slot), tree, {}, {}, overviewMethod());
    };
    Ranking ranking = rankSlot(1);
    compareWith(ranking, rankSlot(0));

    // The rows stand in the order of their positions: of equal movements the better one comes
    // first.
    std::vector<RankingRow> rows = std::move(ranking.rows);
    std::erase_if(rows, [](const RankingRow &row) { return row.movement().value_or(0) == 0; });
    const auto largest = [&rows](auto isBefore, auto isWanted) {
        std::stable_sort(rows.begin(), rows.end(), isBefore);
        const auto end = std::find_if_not(rows.begin(), rows.end(), isWanted);
        const auto count = std::min<std::ptrdiff_t>(moversShown, end - rows.begin());
        return std::vector<RankingRow>(rows.begin(), rows.begin() + count);
    };
    Movers movers;
    movers.risers =
        largest([](const RankingRow &left,
                   const RankingRow &right) { return *left.movement() > *right.movement(); },
                [](const RankingRow &row) { return *row.movement() > 0; });
    movers.fallers =
        largest([](const RankingRow &left,
                   const RankingRow &right) { return *left.movement() < *right.movement(); },
                [](const RankingRow &row) { return *row.movement() < 0; });
    return movers;
}

Future<std::vector<JournalEntry>> latestChanges(PortalSource &source)
{
    return source.journal({.organization = {}, .before = {}, .limit = changesShown});
}

} // namespace

RankingMethod overviewMethod()
{
    RankingMethod method;
    method.minimumQuestionnaires = overviewMinimumQuestionnaires;
    return method;
}

/// The answers of one load as they come in.
struct OverviewStore::Loading
{
    int number = 0;
    QDate today;
    Month lastMonth;
    bool isQuiet = false;
    std::optional<PortalFigures> figures;
    std::optional<std::vector<JournalEntry>> changes;
    std::optional<TallyTable> tallies;
    std::optional<std::vector<Hierarchy>> hierarchies;
    bool hasFailed = false;

    bool isComplete() const { return figures && changes && tallies && hierarchies; }
};

OverviewStore::OverviewStore(PortalSource &source, const PortalInfo &info, QObject *parent)
    : QObject(parent), m_source(source), m_info(info)
{
}

void OverviewStore::load()
{
    m_isLoading = true;
    auto loading = std::make_shared<Loading>();
    loading->number = ++m_loadNumber;
    loading->today = m_info.today();
    // They tell which months the rest is about.
    whenFinished(m_source.figures(), this, [this, loading](Result<PortalFigures> figures) {
        if (loading->number != m_loadNumber)
            return;
        if (!figures) {
            m_isLoading = false;
            Q_EMIT loadFailed(figures.error());
            return;
        }
        const Month lastWhole = lastWholeMonth(loading->today);
        loading->isQuiet = isQuiet(*figures, lastWhole);
        loading->lastMonth = loading->isQuiet ? *figures->lastMonth : lastWhole;
        loading->figures = std::move(*figures);
        loadRest(loading);
    });
}

void OverviewStore::loadChanges()
{
    if (m_isLoading || !m_overview) {
        load();
        return;
    }
    whenFinished(latestChanges(m_source), this,
                 [this, number = m_loadNumber](Result<std::vector<JournalEntry>> changes) {
                     if (number != m_loadNumber)
                         return;
                     if (!changes) {
                         Q_EMIT loadFailed(changes.error());
                         return;
                     }
                     auto overview = std::make_shared<Overview>(*m_overview);
                     overview->changes = std::move(*changes);
                     m_overview = std::move(overview);
                     Q_EMIT loaded(m_overview);
                 });
}

void OverviewStore::loadRest(const std::shared_ptr<Loading> &loading)
{
    // Every answer is either kept, or ends this load.
    const auto keep = [this, loading](auto member) {
        return [this, loading, member](auto result) {
            if (loading->number != m_loadNumber || loading->hasFailed)
                return;
            if (!result) {
                loading->hasFailed = true;
                m_isLoading = false;
                Q_EMIT loadFailed(result.error());
                return;
            }
            (*loading).*member = std::move(*result);
            if (loading->isComplete())
                compute(loading);
        };
    };

    whenFinished(latestChanges(m_source), this, keep(&Loading::changes));
    const Month last = loading->lastMonth;
    const RankingMethod method = overviewMethod();
    TallyQuery query;
    for (const Month month : {last + -1, last})
        query.periods.push_back(countedMonths({month, month}, method.mode));
    query.columns = rankingColumns(method, false);
    whenFinished(m_source.tallies(query), this, keep(&Loading::tallies));
    whenFinished(m_source.hierarchies({(last + -1).lastDay(), last.lastDay()}), this,
                 keep(&Loading::hierarchies));
}

void OverviewStore::compute(const std::shared_ptr<Loading> &loading)
{
    const auto work = [loading] {
        auto overview = std::make_shared<Overview>();
        overview->lastMonth = loading->lastMonth;
        overview->isQuiet = loading->isQuiet;
        takeFigures(*overview, *loading->figures, loading->today);
        overview->changes = std::move(*loading->changes);
        Movers movers = moversOf({std::move(*loading->tallies), std::move(*loading->hierarchies)});
        overview->risers = std::move(movers.risers);
        overview->fallers = std::move(movers.fallers);
        return std::shared_ptr<const Overview>(std::move(overview));
    };
    whenFinished(inBackground(work), this,
                 [this, number = loading->number](const std::shared_ptr<const Overview> &overview) {
                     if (number != m_loadNumber)
                         return;
                     m_isLoading = false;
                     m_overview = overview;
                     Q_EMIT loaded(overview);
                 });
}

} // namespace ratingdesk
