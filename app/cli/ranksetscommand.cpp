// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "models/exchange/tablereader.h"
#include "models/portal/inbackground.h"
#include "models/ranking/ranksets.h"
#include "models/words/exchange/importtext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// In every draw every pair is compared.
constexpr std::size_t maxDrawnItems = 2000;

enum class Method {
    HolmWelch,
    Holm,
    Bootstrap,
    Exact,
};

/// With a point or a comma; nothing where it is no number. An empty field is not a number either,
/// but says so: NaN.
std::optional<double> numberIn(QString text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return std::numeric_limits<double>::quiet_NaN();
    if (!text.contains(u'.'))
        text.replace(u',', u'.');
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

class RankSetsCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(RankSetsCommand)

public:
    QStringList words() const override { return {u"rank-sets"_s}; }
    QString summary() const override
    {
        return tr("Says which ranks are possible where what is ranked is known with errors.");
    }
    QStringList examples() const override
    {
        return {u"rank-sets scores.csv"_s,
                u"rank-sets scores.csv --sets marginal --method exact --level 0.9"_s};
    }
    QString explanation() const override
    {
        return tr(
            "The file names the columns item, estimate, standard_error and, where it is known, n: "
            "the number of observations. Higher estimates are better; equal ones share the best "
            "rank. Columns written: item, rank, rank_low, rank_high; the true rank lies from "
            "rank_low to rank_high with the probability that was asked for.\n"
            "Simultaneous sets hold all together, marginal ones each for itself. holm-welch "
            "takes the numbers of observations into account, the others take the errors for "
            "known; exact makes marginal sets only; bootstrap draws ten thousand times, always the "
            "same. Without an estimate or an error, or with one observation, an item has no rank "
            "and is left out of the ranks of the others.\n"
            "Method: Mogstad, Romano, Shaikh, Wilhelm, Review of Economic Studies 2024, doi "
            "10.1093/restud/rdad006.");
    }

    void describe(Options &options) override
    {
        options.add("file", "FILE", m_file, tr("A table: CSV, XLSX or ODS.")).required();
        options.add("--level", "P", m_level, tr("The probability; 0.95 if not given."), 0.51,
                    0.9999);
        options.choice("--sets", m_scope,
                       std::vector<std::pair<QString, RankSetScope>>{
                           {u"simultaneous"_s, RankSetScope::Simultaneous},
                           {u"marginal"_s, RankSetScope::Marginal}},
                       tr("For all together (simultaneous, if not given), or for each alone."));
        options.choice("--method", m_method,
                       std::vector<std::pair<QString, Method>>{{u"holm-welch"_s, Method::HolmWelch},
                                                               {u"holm"_s, Method::Holm},
                                                               {u"bootstrap"_s, Method::Bootstrap},
                                                               {u"exact"_s, Method::Exact}},
                       tr("How they are found; holm-welch if not given."));
    }

    ExitStatus run(Console &console) override
    {
        if (m_method == Method::Exact && m_scope == RankSetScope::Simultaneous)
            return console.fail(tr("The exact method makes marginal sets only: --sets marginal."),
                                ExitStatus::WrongUsage);
        if (const auto read = readEstimates(console); !read)
            return read.error();
        if (m_method == Method::Bootstrap && m_estimates.size() > maxDrawnItems)
            return console.fail(
                tr("The bootstrap takes at most %n item(s); holm-welch takes any number.", nullptr,
                   static_cast<int>(maxDrawnItems)));
        const auto sets = console.await(
            tr("Comparing all with all"),
            inBackgroundStepwise([this](const RankSetStep &step) { return setsOf(step); }));
        if (!sets)
            return console.fail(sets.error());
        write(console, *sets);
        return ExitStatus::Done;
    }

private:
    Console::OrExit<void> readEstimates(Console &console)
    {
        const QStringList columns{u"item"_s, u"estimate"_s, u"standard_error"_s};
        TableOptions options;
        options.knownColumns = columns;
        const auto table = openTable(m_file, options);
        if (!table)
            return tl::unexpected(console.fail(tableErrorText(table.error())));
        std::array<qsizetype, 4> places{};
        for (std::size_t i = 0; i < places.size(); ++i) {
            const QString name = i < 3 ? columns[static_cast<qsizetype>(i)] : u"n"_s;
            places[i] = (*table)->columns().indexOf(name);
            if (places[i] < 0 && i < 3)
                return tl::unexpected(console.fail(tr("“%1” has no column %2.").arg(m_file, name)));
        }
        std::optional<QString> fault;
        const auto read = (*table)->forEachRow([&](const TableRow &row) {
            std::array<double, 3> numbers{};
            for (std::size_t i = 1; i < places.size(); ++i) {
                const QString text = row.fields.value(places[i]);
                const auto number = numberIn(text);
                if (!number) {
                    fault = tr("Row %1: “%2” is not a number.").arg(row.number).arg(text);
                    return false;
                }
                numbers[i - 1] = *number;
            }
            if (numbers[1] < 0) {
                fault = tr("Row %1: a standard error is not below 0.").arg(row.number);
                return false;
            }
            Estimate estimate{.value = numbers[0], .standardError = numbers[1]};
            if (m_method == Method::HolmWelch && std::isfinite(numbers[2]))
                estimate.observations =
                    static_cast<int>(std::clamp(numbers[2], 0.0, 1'000'000'000.0));
            m_items.push_back(row.fields.value(places[0]));
            m_estimates.push_back(estimate);
            return true;
        });
        if (!read)
            return tl::unexpected(console.fail(tableErrorText(read.error())));
        if (fault)
            return tl::unexpected(console.fail(*fault));
        return {};
    }

    std::optional<RankSets> setsOf(const RankSetStep &step) const
    {
        switch (m_method) {
        case Method::HolmWelch:
        case Method::Holm:
            return holmRankSets(m_estimates, m_level, m_scope, step);
        case Method::Bootstrap:
            return bootstrapRankSets(m_estimates, m_level, m_scope, {}, step);
        case Method::Exact:
            return exactRankSets(m_estimates, m_level, step);
        }
        Q_UNREACHABLE();
    }

    void write(Console &console, const RankSets &sets) const
    {
        std::vector<Row> rows;
        int unranked = 0;
        for (std::size_t i = 0; i < sets.size(); ++i) {
            if (const auto &set = sets[i]) {
                rows.push_back({m_items[i], set->rank, set->low, set->high});
            } else {
                rows.push_back({m_items[i], Cell(), Cell(), Cell()});
                ++unranked;
            }
        }
        console.writeTable({u"item"_s, u"rank"_s, u"rank_low"_s, u"rank_high"_s}, std::move(rows));
        if (unranked > 0)
            console.message(tr("%n item(s) have no rank: an estimate or its error is missing, or "
                               "there is one observation only.",
                               nullptr, unranked));
    }

    QString m_file;
    double m_level = 0.95;
    RankSetScope m_scope = RankSetScope::Simultaneous;
    Method m_method = Method::HolmWelch;
    std::vector<QString> m_items;
    std::vector<Estimate> m_estimates;
};

} // namespace

void addRankSetsCommands(CommandList &commands)
{
    commands.push_back(std::make_unique<RankSetsCommand>());
}

} // namespace ratingdesk
