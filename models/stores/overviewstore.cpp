// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stores/overviewstore.h"

#include "models/portal/inbackground.h"

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

struct Movers
{
    std::vector<RankingRow> risers;
    std::vector<RankingRow> fallers;
};

/// From the month before to the last one.
Movers moversOf(const RankingBasis &basis, Month last)
{
    const auto rankMonth = [&basis](Month month) {
        return rankPeriod(basis, {month, month}, {}, overviewMethod());
    };
    Ranking ranking = rankMonth(last);
    compareWith(ranking, rankMonth(last + -1));

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
    return source.journal(
        {.organization = {}, .before = {}, .limit = changesShown, .changesOnly = true});
}

} // namespace

RankingMethod overviewMethod()
{
    RankingMethod method;
    method.minimumQuestionnaires = overviewMinimumQuestionnaires;
    return method;
}

OverviewStore::OverviewStore(PortalSource &source, const PortalInfo &info, RankingBasisStore &bases,
                             QObject *parent)
    : QObject(parent), m_source(source), m_info(info), m_bases(bases)
{
}

void OverviewStore::load()
{
    // The figures tell which months the rest is about.
    m_loading.ask(m_source.figures(), this, [this](const Result<PortalFigures> &figures) {
        if (figures)
            loadRest(*figures);
        else
            Q_EMIT loadFailed(figures.error());
    });
}

void OverviewStore::loadChanges()
{
    if (isLoading() || !m_overview) {
        load();
        return;
    }
    m_loading.ask(latestChanges(m_source), this,
                  [this](const Result<std::vector<JournalEntry>> &changes) {
                      if (!changes) {
                          Q_EMIT loadFailed(changes.error());
                          return;
                      }
                      auto overview = std::make_shared<Overview>(*m_overview);
                      overview->changes = *changes;
                      m_overview = std::move(overview);
                      Q_EMIT loaded(m_overview);
                  });
}

void OverviewStore::loadRest(const PortalFigures &figures)
{
    const QDate today = m_info.today();
    const Month lastWhole = lastWholeMonth(today);
    auto overview = std::make_shared<Overview>();
    overview->isQuiet = isQuiet(figures, lastWhole);
    overview->lastMonth = overview->isQuiet ? *figures.lastMonth : lastWhole;
    takeFigures(*overview, figures, today);

    const Month last = overview->lastMonth;
    const std::vector<Period> months{{last + -1, last + -1}, {last, last}};
    const auto movers =
        converted(m_bases.ask(RankingExtent::ofPeriods(months, overviewMethod(), today)),
                  [last](const SharedRankingBasis &basis) { return moversOf(*basis, last); });
    using Rest = std::tuple<std::vector<JournalEntry>, Movers>;
    m_loading.ask(allOf(latestChanges(m_source), movers), this,
                  [this, overview](const Result<Rest> &rest) {
                      if (!rest) {
                          Q_EMIT loadFailed(rest.error());
                          return;
                      }
                      Movers found;
                      std::tie(overview->changes, found) = *rest;
                      overview->risers = std::move(found.risers);
                      overview->fallers = std::move(found.fallers);
                      m_overview = overview;
                      Q_EMIT loaded(m_overview);
                  });
}

} // namespace ratingdesk
