// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/tallies.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

namespace {

constexpr std::array plainColumns{
    "questionnaires"_L1, "base_sum"_L1,   "base_square_sum"_L1, "base_satisfied"_L1, "full_sum"_L1,
    "full_satisfied"_L1, "by_website"_L1, "by_qr_code"_L1,      "by_other"_L1,
};
constexpr std::array criterionNames{"simplicity"_L1, "information"_L1, "timeliness"_L1,
                                    "courtesy"_L1};
static_assert(plainColumns.size() == static_cast<std::size_t>(TallyColumn::FirstHistogram));
static_assert(criterionNames.size() == baseCriterionCount);

/// Up to here a server adds up every period in its one scan: that leaves less to send. With more of
/// them, or beside a file, it is quicker to read the months once and add up here.
constexpr std::size_t maxPeriodsInSql = 3;

std::vector<std::size_t> askedColumns(const TallyColumns &columns)
{
    std::vector<std::size_t> asked;
    for (std::size_t i = 0; i < tallyColumnCount; ++i) {
        if (columns.test(i))
            asked.push_back(i);
    }
    return asked;
}

QString nameOf(std::size_t column) { return columnName(static_cast<TallyColumn>(column)); }

/// Reads `sql` with the organizations of the query in its last place, if it names any.
Statement runFiltered(Connection &connection, const QString &select, const QString &conditions,
                      const QString &rest, const TallyQuery &query)
{
    QStringList all;
    if (!conditions.isEmpty())
        all.append(conditions);
    if (query.organizations)
        all.append(connection.dialect().isOneOf(u"organization"_s));
    const QString where = all.isEmpty() ? QString() : u" WHERE "_s + all.join(u" AND "_s);
    Statement statement(connection, select + where + rest);
    if (query.organizations)
        statement.run(connection.dialect().idList(*query.organizations));
    else
        statement.run();
    return statement;
}

/// The months that any of the periods needs, so that the scan leaves out the others.
QString monthCondition(const std::vector<Period> &periods)
{
    if (periods.empty())
        return {};
    Month first = periods.front().first;
    Month last = periods.front().last;
    for (const Period &period : periods) {
        first = std::min(first, period.first);
        last = std::max(last, period.last);
    }
    return u"month BETWEEN %1 AND %2"_s.arg(first.index()).arg(last.index());
}

/// What was asked for of the months that any period needs, by organization and month.
Statement runMonths(Connection &connection, const TallyQuery &query,
                    const std::vector<std::size_t> &asked)
{
    QStringList names{u"organization"_s, u"month"_s};
    for (const std::size_t column : asked)
        names.append(nameOf(column));
    return runFiltered(connection, u"SELECT %1 FROM monthly_tally"_s.arg(names.join(u", ")),
                       monthCondition(query.periods), u" ORDER BY organization, month"_s, query);
}

/// A row of runMonths().
void appendMonth(const Statement &statement, const std::vector<std::size_t> &asked,
                 TallyTable &table)
{
    table.organizations.push_back(statement.id<OrganizationId>(0));
    table.slotNumbers.push_back(statement.smallInteger(1));
    int place = 2;
    for (const std::size_t column : asked)
        table.columns[column].push_back(statement.integer(place++));
}

TallyTable monthRows(Connection &connection, const TallyQuery &query, const Task &task)
{
    const auto asked = askedColumns(query.columns);
    Statement statement = runMonths(connection, query, asked);
    TallyTable table;
    while (statement.next()) {
        appendMonth(statement, asked, table);
        task.stepNowAndThen(static_cast<qint64>(table.rows()), 0);
    }
    return table;
}

/// One scan; per organization and period a sum for each column.
TallyTable periodRowsFromSql(Connection &connection, const TallyQuery &query, const Task &task)
{
    // The number of questionnaires comes first: without any, there is no row.
    std::vector<std::size_t> added{static_cast<std::size_t>(TallyColumn::Questionnaires)};
    for (const std::size_t column : askedColumns(query.columns)) {
        if (column != added.front())
            added.push_back(column);
    }
    const std::size_t firstAsked = query.columns.test(added.front()) ? 0 : 1;
    QStringList sums{u"organization"_s};
    for (const Period &period : query.periods) {
        // The period with all months needs no choice per row.
        const QString inPeriod =
            u"month BETWEEN %1 AND %2"_s.arg(period.first.index()).arg(period.last.index());
        const bool isWhole = monthCondition(query.periods) == inPeriod;
        const auto sum = [&](const QString &column) {
            sums.append(isWhole ? u"CAST(sum(%1) AS bigint)"_s.arg(column)
                                : u"CAST(sum(CASE WHEN %1 THEN %2 ELSE 0 END) AS bigint)"_s.arg(
                                      inPeriod, column));
        };
        for (const std::size_t column : added)
            sum(nameOf(column));
    }
    Statement statement = runFiltered(
        connection, u"SELECT %1 FROM monthly_tally"_s.arg(sums.join(u", ")),
        monthCondition(query.periods), u" GROUP BY organization ORDER BY organization"_s, query);
    TallyTable table;
    while (statement.next()) {
        int place = 1;
        for (std::size_t period = 0; period < query.periods.size(); ++period) {
            if (statement.integer(place) != 0) {
                table.organizations.push_back(statement.id<OrganizationId>(0));
                table.slotNumbers.push_back(static_cast<int>(period));
                for (std::size_t i = firstAsked; i < added.size(); ++i)
                    table.columns[added[i]].push_back(
                        statement.integer(place + static_cast<int>(i)));
            }
            place += static_cast<int>(added.size());
        }
        task.stepNowAndThen(static_cast<qint64>(table.rows()), 0);
    }
    return table;
}

/// Adds the months of one organization, ascending, up to the periods; they may overlap and leave
/// gaps.
void addPeriods(const TallyTable &months, const std::vector<Period> &periods,
                const std::vector<std::size_t> &asked, TallyTable &table)
{
    const auto slots = months.slotNumbers.begin();
    for (std::size_t period = 0; period < periods.size(); ++period) {
        const auto first =
            std::lower_bound(slots, months.slotNumbers.end(), periods[period].first.index());
        const auto last =
            std::upper_bound(first, months.slotNumbers.end(), periods[period].last.index());
        if (first == last)
            continue;
        table.organizations.push_back(months.organizations.front());
        table.slotNumbers.push_back(static_cast<int>(period));
        for (const std::size_t column : asked) {
            const auto values = months.columns[column].begin();
            table.columns[column].push_back(
                std::accumulate(values + (first - slots), values + (last - slots), qint64(0)));
        }
    }
}

/// Month by month, so that no more than those of one organization are held.
TallyTable periodRowsFromMonths(Connection &connection, const TallyQuery &query, const Task &task)
{
    const auto asked = askedColumns(query.columns);
    Statement statement = runMonths(connection, query, asked);
    TallyTable table;
    TallyTable months;
    const auto endOrganization = [&] {
        if (months.rows() == 0)
            return;
        addPeriods(months, query.periods, asked, table);
        months.organizations.clear();
        months.slotNumbers.clear();
        for (const std::size_t column : asked)
            months.columns[column].clear();
    };
    for (qint64 seen = 0; statement.next(); ++seen) {
        if (months.rows() > 0 && months.organizations.front() != statement.id<OrganizationId>(0))
            endOrganization();
        appendMonth(statement, asked, months);
        task.stepNowAndThen(seen, 0);
    }
    endOrganization();
    return table;
}

/// Tallies or what they should be, of the organizations with ids from `first` to before `end`.
TallyTable rowsBetween(Connection &connection, const QString &source, qint64 first, qint64 end)
{
    QStringList names{u"organization"_s, u"month"_s};
    for (std::size_t column = 0; column < keptTallyColumnCount; ++column)
        names.append(nameOf(column));
    Statement statement(connection,
                        u"SELECT %1 FROM %2 WHERE organization >= ? AND organization < ?"
                        " ORDER BY organization, month"_s.arg(names.join(u", "), source));
    statement.run(first, end);
    TallyTable table;
    while (statement.next()) {
        table.organizations.push_back(statement.id<OrganizationId>(0));
        table.slotNumbers.push_back(statement.smallInteger(1));
        for (std::size_t column = 0; column < keptTallyColumnCount; ++column)
            table.columns[column].push_back(statement.integer(2 + static_cast<int>(column)));
    }
    return table;
}

CheckFinding wrongTally(OrganizationId organization, int month, const QString &detail)
{
    const Month counted(month);
    return {
        CheckFinding::Kind::WrongTally, organization.value(),
        u"%1-%2: %3"_s.arg(counted.year()).arg(counted.month(), 2, 10, QChar(u'0')).arg(detail)};
}

void compare(const TallyTable &stored, const TallyTable &recounted,
             std::vector<CheckFinding> &findings)
{
    const auto key = [](const TallyTable &table, std::size_t row) {
        return std::pair(table.organizations[row], table.slotNumbers[row]);
    };
    std::size_t left = 0;
    std::size_t right = 0;
    while (left < stored.rows() || right < recounted.rows()) {
        const bool isExtra = right == recounted.rows() ||
                             (left < stored.rows() && key(stored, left) < key(recounted, right));
        const bool isMissing =
            !isExtra && (left == stored.rows() || key(recounted, right) < key(stored, left));
        if (isExtra) {
            findings.push_back(wrongTally(stored.organizations[left], stored.slotNumbers[left],
                                          u"a tally without questionnaires"_s));
            ++left;
        } else if (isMissing) {
            findings.push_back(wrongTally(recounted.organizations[right],
                                          recounted.slotNumbers[right],
                                          u"questionnaires without a tally"_s));
            ++right;
        } else {
            for (std::size_t column = 0; column < keptTallyColumnCount; ++column) {
                const qint64 expected = recounted.columns[column][right];
                const qint64 found = stored.columns[column][left];
                if (expected != found) {
                    findings.push_back(wrongTally(stored.organizations[left],
                                                  stored.slotNumbers[left],
                                                  u"%1: expected %2, found %3"_s.arg(nameOf(column))
                                                      .arg(expected)
                                                      .arg(found)));
                }
            }
            ++left;
            ++right;
        }
    }
}

} // namespace

QString columnName(TallyColumn column)
{
    const auto index = static_cast<std::size_t>(column);
    if (index < plainColumns.size())
        return plainColumns[index];
    if (index >= keptTallyColumnCount)
        return u"(%1_1 + 2 * %1_2 + 3 * %1_3 + 4 * %1_4 + 5 * %1_5)"_s.arg(
            criterionNames[index - keptTallyColumnCount]);
    const std::size_t answer = index - plainColumns.size();
    constexpr auto scores = static_cast<std::size_t>(highestScore);
    return criterionNames[answer / scores] + u"_%1"_s.arg(answer % scores + 1);
}

TallyTable tallies(Connection &connection, const TallyQuery &query, const Task &task)
{
    if (query.periods.empty())
        return monthRows(connection, query, task);
    if (!connection.dialect().isSqlite() && query.periods.size() <= maxPeriodsInSql)
        return periodRowsFromSql(connection, query, task);
    return periodRowsFromMonths(connection, query, task);
}

std::vector<CheckFinding> checkTallies(Connection &connection, const Task &task)
{
    // In portions, so that ten times the country fits into memory as well.
    constexpr std::size_t organizationsAtOnce = 2000;
    std::vector<qint64> ids;
    {
        Statement statement(connection,
                            u"SELECT organization FROM monthly_tally UNION"
                            " SELECT organization FROM questionnaire ORDER BY organization"_s);
        statement.run();
        while (statement.next())
            ids.push_back(statement.integer(0));
    }
    std::vector<CheckFinding> findings;
    for (std::size_t i = 0; i < ids.size(); i += organizationsAtOnce) {
        task.step(static_cast<qint64>(i), static_cast<qint64>(ids.size()));
        const qint64 first = ids[i];
        const qint64 end =
            i + organizationsAtOnce < ids.size() ? ids[i + organizationsAtOnce] : ids.back() + 1;
        compare(rowsBetween(connection, u"monthly_tally"_s, first, end),
                rowsBetween(connection, u"recounted_tally"_s, first, end), findings);
    }
    return findings;
}

} // namespace ratingdesk::sql
