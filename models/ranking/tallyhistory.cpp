// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ranking/tallyhistory.h"

#include <algorithm>

namespace ratingdesk {

namespace {

/// Reads rows of a table, of which any column may be missing.
class RowReader
{
public:
    explicit RowReader(const TallyTable &table) : m_table(table) {}

    RatingTotals operator()(std::size_t row) const
    {
        RatingTotals totals;
        totals.questionnaires = cell(TallyColumn::Questionnaires, row);
        totals.baseSum = cell(TallyColumn::BaseSum, row);
        totals.baseSatisfied = cell(TallyColumn::BaseSatisfied, row);
        totals.fullSum = cell(TallyColumn::FullSum, row);
        totals.fullSatisfied = cell(TallyColumn::FullSatisfied, row);
        for (std::size_t i = 0; i < baseCriterionCount; ++i)
            totals.criterionSums[i] = cell(criterionSumColumn(allBaseCriteria[i]), row);
        return totals;
    }

private:
    qint64 cell(TallyColumn column, std::size_t row) const
    {
        const auto &values = m_table[column];
        return values.empty() ? 0 : values[row];
    }

    const TallyTable &m_table;
};

} // namespace

RatingTotals &RatingTotals::operator+=(const RatingTotals &other)
{
    questionnaires += other.questionnaires;
    baseSum += other.baseSum;
    baseSatisfied += other.baseSatisfied;
    fullSum += other.fullSum;
    fullSatisfied += other.fullSatisfied;
    for (std::size_t i = 0; i < baseCriterionCount; ++i)
        criterionSums[i] += other.criterionSums[i];
    return *this;
}

RatingTotals &RatingTotals::operator-=(const RatingTotals &other)
{
    questionnaires -= other.questionnaires;
    baseSum -= other.baseSum;
    baseSatisfied -= other.baseSatisfied;
    fullSum -= other.fullSum;
    fullSatisfied -= other.fullSatisfied;
    for (std::size_t i = 0; i < baseCriterionCount; ++i)
        criterionSums[i] -= other.criterionSums[i];
    return *this;
}

PeriodTotals totalsOfSlot(const TallyTable &table, int slot)
{
    const RowReader read(table);
    PeriodTotals result;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (table.slotNumbers[row] != slot)
            continue;
        result.organizations.push_back(table.organizations[row]);
        result.totals.push_back(read(row));
    }
    return result;
}

TallyHistory::TallyHistory(const TallyTable &byMonth)
{
    const RowReader read(byMonth);
    m_months.reserve(byMonth.rows());
    m_sums.reserve(byMonth.rows());
    for (std::size_t row = 0; row < byMonth.rows(); ++row) {
        const OrganizationId organization = byMonth.organizations[row];
        const bool isFirst = m_organizations.empty() || m_organizations.back() != organization;
        if (isFirst) {
            m_organizations.push_back(organization);
            m_firstRow.push_back(row);
        }
        RatingTotals sum = read(row);
        if (!isFirst)
            sum += m_sums.back();
        m_months.emplace_back(byMonth.slotNumbers[row]);
        m_sums.push_back(sum);
    }
    m_firstRow.push_back(m_months.size());
}

TallyHistory::TallyHistory(const TallyTable &bySlot, const std::vector<Period> &periods)
    : m_periods(periods)
{
    for (std::size_t slot = 0; slot < periods.size(); ++slot)
        m_totals.push_back(totalsOfSlot(bySlot, static_cast<int>(slot)));
}

std::optional<Period> TallyHistory::months() const
{
    if (m_months.empty())
        return {};
    const auto [first, last] = std::minmax_element(m_months.begin(), m_months.end());
    return Period{*first, *last};
}

PeriodTotals TallyHistory::totalsOf(const Period &period) const
{
    if (!m_periods.empty()) {
        const auto slot = std::find(m_periods.begin(), m_periods.end(), period);
        Q_ASSERT(slot != m_periods.end());
        return m_totals[static_cast<std::size_t>(slot - m_periods.begin())];
    }
    PeriodTotals result;
    result.organizations.reserve(m_organizations.size());
    result.totals.reserve(m_organizations.size());
    for (std::size_t i = 0; i < m_organizations.size(); ++i) {
        const auto begin = m_months.begin() + static_cast<std::ptrdiff_t>(m_firstRow[i]);
        const auto end = m_months.begin() + static_cast<std::ptrdiff_t>(m_firstRow[i + 1]);
        const auto past = std::upper_bound(begin, end, period.last);
        const auto before = std::lower_bound(begin, past, period.first);
        if (before == past)
            continue;
        RatingTotals totals = m_sums[static_cast<std::size_t>(past - m_months.begin()) - 1];
        if (before != begin)
            totals -= m_sums[static_cast<std::size_t>(before - m_months.begin()) - 1];
        result.organizations.push_back(m_organizations[i]);
        result.totals.push_back(totals);
    }
    return result;
}

} // namespace ratingdesk
