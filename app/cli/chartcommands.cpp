// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/rankingrequest.h"
#include "models/words/portalerrortext.h"
#include "models/words/rankingwords.h"
#include "views/movementchart/chartexport.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr int defaultPeriods = 8;
constexpr int maxLit = 100;

class ChartMovementsCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ChartMovementsCommand)

public:
    QStringList words() const override { return {u"chart"_s, u"movements"_s}; }
    QString summary() const override
    {
        return tr("Draws how the members of a scope moved over the periods.");
    }
    QStringList examples() const override
    {
        return {u"--portal demo chart movements --scope 14509 --from 2021-Q3 --to 2023-Q2 --out "
                "movements.png"_s,
                u"--portal demo chart movements --members bodies --lines most-rated --count 10 "
                "--out movements.pdf"_s};
    }
    QString explanation() const override
    {
        return tr("Lit are the best, the last and what --pin and --select name, or what --lines "
                  "says; up to %1 other members are drawn in grey. Without --from and --to: the "
                  "last %2 quarters with ratings.")
                   .arg(maximumLinesDrawn)
                   .arg(defaultPeriods) +
               u'\n' + RankingRequest::explanation();
    }
    Painting painting() const override { return Painting::Widgets; }

    void describe(Options &options) override
    {
        options
            .add("--out", "FILE.png|.svg|.pdf", m_out,
                 tr("The picture; it appears only when it is complete."))
            .required();
        Option from =
            options.add("--from", "P", m_from, tr("The first period; its length is that of all."));
        Option to = options.add("--to", "P", m_to, tr("The last period, of the same length."));
        from.needs(to);
        to.needs(from);
        options.choice("--quantity", m_quantity,
                       std::vector<std::pair<QString, ChartQuantity>>{
                           {u"position"_s, ChartQuantity::Position},
                           {u"score"_s, ChartQuantity::Score},
                           {u"questionnaires"_s, ChartQuantity::Questionnaires},
                       },
                       tr("What the lines show; position if not given."));
        options.choice("--lines", m_lines,
                       std::vector<std::pair<QString, LitLines>>{
                           {u"top-bottom"_s, LitLines::TopAndBottom},
                           {u"most-rated"_s, LitLines::MostRated},
                           {u"largest-movements"_s, LitLines::LargestMovements},
                           {u"pinned"_s, LitLines::PinnedOnly},
                       },
                       tr("Which lines are lit; top-bottom if not given."));
        options.add("--count", "N", m_count, tr("How many of them; 10 if not given."), 1, maxLit);
        options.add("--pin", "ID", m_pinned, tr("Members that are lit in any case."));
        options.add("--select", "ID", m_selected, tr("The member drawn strong, with numbers."));
        m_request.describe(options);
    }

    ExitStatus run(Console &console) override
    {
        if (m_from && periodsFromTo(*m_from, *m_to).empty())
            return console.fail(tr("--from and --to must be periods of the same length, one after "
                                   "the other: for example --from 2022-Q1 --to 2023-Q2."),
                                ExitStatus::WrongUsage);
        if (!isChartFile(m_out))
            return console.fail(tr("“%1” does not end with .png, .svg or .pdf.").arg(m_out),
                                ExitStatus::WrongUsage);
        if (const auto refused = console.refuseToReplace(m_out))
            return *refused;
        if (const auto prepared = m_request.prepare(console); !prepared)
            return prepared.error();
        const auto periods = periodsToDraw(console);
        if (!periods)
            return periods.error();
        const auto rankings = m_request.rankings(console, *periods);
        if (!rankings)
            return rankings.error();

        const QDate today = console.portalInfo().today();
        MovementChartContent content;
        content.series =
            std::make_shared<MovementSeries>(movementSeries(*periods, *rankings, today));
        content.quantity = m_quantity;
        content.pinned = std::set<OrganizationId>(m_pinned.begin(), m_pinned.end());
        content.lit = litLines(*content.series, m_lines, m_count, content.pinned, m_selected);
        for (const OrganizationId member : content.series->members)
            content.names.insert(member, m_request.name(member));
        for (const Period &period : *periods)
            content.periodNames << shortPeriodName(period, today);
        QStringList notes{unfinishedFootnote(periods->back(), today)};
        if (console.portalInfo().isDemo)
            notes << demoPortalNote();
        notes.removeAll(QString());
        content.note = notes.join(u" · "_s);
        const QString unfinished = unfinishedText(periods->back(), today);
        QString span =
            tr("%1 – %2").arg(periodName(periods->front()), periodName(periods->back(), today));
        if (!unfinished.isEmpty())
            span += u" · "_s + unfinished;
        const ChartSheet sheet{
            .title = m_request.selectionLine(),
            .subtitle = span,
            .method = m_request.methodLine(),
        };
        if (const auto drawn = exportMovementChart(content, m_selected, sheet, m_out); !drawn)
            return console.fail(drawn.error());
        console.message(m_request.statement(console, span));
        if (content.series->members.empty())
            console.message(tr("Nobody has a position in these periods: the chart is empty."));
        return ExitStatus::Done;
    }

private:
    Console::OrExit<std::vector<Period>> periodsToDraw(Console &console) const
    {
        if (m_from)
            return periodsFromTo(*m_from, *m_to);
        const auto portal = console.portal();
        if (!portal)
            return tl::unexpected(portal.error());
        const auto figures = console.await(tr("Looking for ratings"), (*portal)->figures());
        if (!figures)
            return tl::unexpected(console.fail(figures.error()));
        const Month last = figures->lastMonth.value_or(monthOf(console.portalInfo().today()));
        const Month first = figures->firstMonth.value_or(last);
        const Period end = periodAround(last, PeriodUnit::Quarter);
        const int available =
            (end.last - periodAround(first, PeriodUnit::Quarter).first + 1) / end.months();
        return periodsUpTo(end, std::min(defaultPeriods, available));
    }

    // Thousands of lines are no chart.
    RankingRequest m_request{MemberSelection::Members::Children};
    QString m_out;
    std::optional<Period> m_from;
    std::optional<Period> m_to;
    ChartQuantity m_quantity = ChartQuantity::Position;
    LitLines m_lines = LitLines::TopAndBottom;
    int m_count = fewLines;
    std::vector<OrganizationId> m_pinned;
    std::optional<OrganizationId> m_selected;
};

} // namespace

void addChartCommands(CommandList &commands)
{
    commands.push_back(std::make_unique<ChartMovementsCommand>());
}

} // namespace ratingdesk
