// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/rankingrequest.h"
#include "models/words/rankingwords.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr int scoreDecimals = 4;

/// What the commands for rankings have in common: where the rows go, and the line of the method.
class RankingCommandBase : public Command
{
    Q_DECLARE_TR_FUNCTIONS(RankingCommandBase)

public:
    QString explanation() const override
    {
        return m_isExport ? tr("The last column, method, says in every row how the ranking was "
                               "formed.") +
                                u'\n' + RankingRequest::explanation()
                          : RankingRequest::explanation();
    }

protected:
    explicit RankingCommandBase(bool isExport) : m_isExport(isExport) {}

    QStringList wordsOf(const QString &word) const
    {
        return m_isExport ? QStringList{u"export"_s, word} : QStringList{word};
    }

    void describeTarget(Options &options)
    {
        if (m_isExport)
            options
                .add("--out", "FILE.csv", m_out,
                     tr("The file; it appears only when it is complete."))
                .required();
    }

    /// An export carries the method in a column of its own; on a terminal it stands beside the
    /// rows.
    ExitStatus put(Console &console, const RankingRequest &request, const QString &periods,
                   QStringList columns, std::vector<Row> rows) const
    {
        const QString method = request.statement(console, periods);
        console.message(method);
        if (!m_isExport) {
            console.writeTable(columns, std::move(rows));
            return ExitStatus::Done;
        }
        columns << u"method"_s;
        for (Row &row : rows)
            row.emplace_back(method);
        return console.writeTableFile(m_out, columns, rows);
    }

    /// Refuses before anything is fetched.
    bool canWrite() const { return !m_isExport || m_out.endsWith(u".csv", Qt::CaseInsensitive); }
    ExitStatus refuseTarget(Console &console) const
    {
        return console.fail(
            tr("“%1” does not end with .csv: rankings are written as CSV.").arg(m_out),
            ExitStatus::WrongUsage);
    }

    RankingRequest m_request;
    bool m_isExport;
    QString m_out;
};

class RankingCommand : public RankingCommandBase
{
    Q_DECLARE_TR_FUNCTIONS(RankingCommand)

public:
    explicit RankingCommand(bool isExport) : RankingCommandBase(isExport) {}

    QStringList words() const override { return wordsOf(u"ranking"_s); }
    QString summary() const override
    {
        return m_isExport ? tr("Writes a ranking to a file.")
                          : tr("Ranks organizations by their scores in a period.");
    }
    QStringList examples() const override
    {
        if (m_isExport)
            return {u"--portal demo export ranking --period 2023-Q1 --out ranking.csv"_s};
        return {u"--portal demo ranking --period 2023-Q1 --compare 2022-Q4"_s,
                u"--portal demo ranking --scope 14509 --members organizations --period 2023 "
                "--mode within --minimum 10"_s,
                u"--portal demo ranking --group region=grodno --period 2023-05 --format json"_s};
    }
    QString explanation() const override
    {
        return tr("Columns: rank, previous_rank and movement (places won, against --compare), "
                  "organization_id, name, questionnaires, score, satisfaction (0 to 1), and "
                  "rank_low, rank_high, verdict, which are empty. Only members with a position are "
                  "listed. Of a period that is not over, movements are counted against the same "
                  "months of the other one, and only at the end of a month: ratings are counted by "
                  "the month.") +
               u'\n' + RankingCommandBase::explanation();
    }

    void describe(Options &options) override
    {
        options
            .add("--period", "P", m_period,
                 tr("2023-05, 2023-Q1, 2023-H1, 2023, or whole months "
                    "such as 2023-01-01..2023-03-31."))
            .required();
        options.add("--compare", "P", m_compared,
                    tr("The period against which movements are counted."));
        m_request.describe(options);
        describeTarget(options);
    }

    ExitStatus run(Console &console) override
    {
        if (!canWrite())
            return refuseTarget(console);
        if (const auto prepared = m_request.prepare(console); !prepared)
            return prepared.error();
        const QDate today = console.portalInfo().today();
        std::vector<Period> periods{*m_period};
        std::optional<LikeForLike> comparison;
        if (m_compared)
            comparison = likeForLike(*m_period, *m_compared, today);
        const bool isCompared = comparison && comparison->isPossible();
        if (isCompared)
            periods.push_back(comparison->compared);
        auto rankings = m_request.rankings(console, periods);
        if (!rankings)
            return rankings.error();
        Ranking &ranking = rankings->front();
        if (isCompared)
            compareWith(ranking, rankings->back());
        if (m_compared && !isCompared) {
            if (const auto told = m_request.tellOfFuture(console, {*m_compared}); !told)
                return told.error();
        }
        return put(console, m_request, periodStatement(*m_period, comparison, today),
                   {u"rank"_s, u"previous_rank"_s, u"movement"_s, u"organization_id"_s, u"name"_s,
                    u"questionnaires"_s, u"score"_s, u"satisfaction"_s, u"rank_low"_s,
                    u"rank_high"_s, u"verdict"_s},
                   rowsOf(ranking));
    }

private:
    static Cell optionalNumber(std::optional<int> number)
    {
        return number ? Cell(*number) : Cell();
    }

    std::vector<Row> rowsOf(const Ranking &ranking) const
    {
        std::vector<Row> rows;
        rows.reserve(static_cast<std::size_t>(ranking.rankedCount));
        for (const RankingRow &row : ranking.rows) {
            if (!row.position)
                break; // those without a position come last
            rows.push_back({*row.position, optionalNumber(row.previousPosition),
                            optionalNumber(row.movement()), row.organization.value(),
                            m_request.name(row.organization), row.questionnaires,
                            Cell::number(row.score.text(scoreDecimals)),
                            Cell::number(row.satisfaction.text(scoreDecimals)), Cell(), Cell(),
                            Cell()});
        }
        return rows;
    }

    std::optional<Period> m_period;
    std::optional<Period> m_compared;
};

class MovementsCommand : public RankingCommandBase
{
    Q_DECLARE_TR_FUNCTIONS(MovementsCommand)

public:
    explicit MovementsCommand(bool isExport) : RankingCommandBase(isExport) {}

    QStringList words() const override { return wordsOf(u"movements"_s); }
    QString summary() const override
    {
        return m_isExport ? tr("Writes the positions of many periods to a file.")
                          : tr("Lists the positions of all periods from one to another.");
    }
    QStringList examples() const override
    {
        if (m_isExport)
            return {
                u"--portal demo export movements --scope 14509 --from 2022-Q1 --to 2023-Q2 --out "
                "movements.csv"_s};
        return {u"--portal demo movements --scope 14509 --from 2022-Q1 --to 2023-Q2"_s};
    }
    QString explanation() const override
    {
        return tr("Columns: period, organization_id, name, rank, score, questionnaires, and "
                  "rank_low, rank_high, which are empty; a row for each period in which a member "
                  "has a position.") +
               u'\n' + RankingCommandBase::explanation();
    }

    void describe(Options &options) override
    {
        options.add("--from", "P", m_from, tr("The first period; its length is that of all."))
            .required();
        options.add("--to", "P", m_to, tr("The last period, of the same length.")).required();
        m_request.describe(options);
        describeTarget(options);
    }

    ExitStatus run(Console &console) override
    {
        if (!canWrite())
            return refuseTarget(console);
        const std::vector<Period> periods = periodsFromTo(*m_from, *m_to);
        if (periods.empty())
            return console.fail(tr("--from and --to must be periods of the same length, one after "
                                   "the other: for example --from 2022-Q1 --to 2023-Q2."),
                                ExitStatus::WrongUsage);
        if (const auto prepared = m_request.prepare(console); !prepared)
            return prepared.error();
        const auto rankings = m_request.rankings(console, periods);
        if (!rankings)
            return rankings.error();
        std::vector<Row> rows;
        for (std::size_t i = 0; i < periods.size(); ++i) {
            const QString period = periodText(periods[i]);
            for (const RankingRow &row : (*rankings)[i].rows) {
                if (!row.position)
                    break; // those without a position come last
                rows.push_back({period, row.organization.value(), m_request.name(row.organization),
                                *row.position, Cell::number(row.score.text(scoreDecimals)),
                                row.questionnaires, Cell(), Cell()});
            }
        }
        const QDate today = console.portalInfo().today();
        const QString span =
            tr("%1 – %2").arg(periodName(periods.front()), periodName(periods.back(), today));
        const QString unfinished = unfinishedText(periods.back(), today);
        return put(console, m_request, unfinished.isEmpty() ? span : span + u" · "_s + unfinished,
                   {u"period"_s, u"organization_id"_s, u"name"_s, u"rank"_s, u"score"_s,
                    u"questionnaires"_s, u"rank_low"_s, u"rank_high"_s},
                   std::move(rows));
    }

private:
    std::optional<Period> m_from;
    std::optional<Period> m_to;
};

} // namespace

void addRankingCommands(CommandList &commands)
{
    for (const bool isExport : {false, true}) {
        commands.push_back(std::make_unique<RankingCommand>(isExport));
        commands.push_back(std::make_unique<MovementsCommand>(isExport));
    }
}

} // namespace ratingdesk
