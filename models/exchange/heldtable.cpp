// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/heldtable.h"

#include <algorithm>

namespace ratingdesk {

namespace {

/// As large as a file may be; one that is packed may hold more.
constexpr qsizetype mostText = 1 << 30;

} // namespace

tl::expected<std::shared_ptr<const HeldTable>, TableError>
HeldTable::read(const TableReader &table, const QString &path, const ImportStep &step)
{
    auto held = std::make_shared<HeldTable>();
    held->m_facts = table.facts();
    held->m_columns = table.columns();
    bool isStopped = false;
    bool isTooLarge = false;
    const auto read = table.forEachRow([&](const TableRow &row) {
        held->m_rows.push_back({.number = row.number,
                                .strayQuotes = row.strayQuotes,
                                .firstCell = static_cast<quint32>(held->m_cellEnds.size())});
        for (const QString &field : row.fields) {
            held->m_text += field.toUtf8();
            held->m_cellEnds.push_back(static_cast<quint32>(held->m_text.size()));
        }
        held->m_widest = std::max(held->m_widest, row.fields.size());
        isTooLarge = held->m_text.size() > mostText;
        isStopped = step && !step(row.number);
        return !isStopped && !isTooLarge;
    });
    if (!read)
        return tl::unexpected(read.error());
    if (isTooLarge)
        return tl::unexpected(TableError{TableError::Problem::TooLarge, path});
    if (isStopped)
        return nullptr;
    return held;
}

qsizetype HeldTable::cellCount(std::size_t index) const
{
    const std::size_t end =
        index + 1 < m_rows.size() ? m_rows[index + 1].firstCell : m_cellEnds.size();
    return static_cast<qsizetype>(end - m_rows[index].firstCell);
}

QByteArrayView HeldTable::cell(std::size_t index, qsizetype column) const
{
    if (column < 0 || column >= cellCount(index))
        return {};
    const std::size_t place = m_rows[index].firstCell + static_cast<std::size_t>(column);
    const qsizetype begin = place == 0 ? 0 : m_cellEnds[place - 1];
    return QByteArrayView(m_text).sliced(begin, m_cellEnds[place] - begin);
}

TableRow HeldTable::row(std::size_t index) const
{
    TableRow row{
        .number = m_rows[index].number, .fields = {}, .strayQuotes = m_rows[index].strayQuotes};
    const qsizetype count = cellCount(index);
    row.fields.reserve(count);
    for (qsizetype column = 0; column < count; ++column)
        row.fields += QString::fromUtf8(cell(index, column));
    return row;
}

std::optional<std::size_t> HeldTable::indexOf(int rowNumber) const
{
    const auto found =
        std::lower_bound(m_rows.begin(), m_rows.end(), rowNumber,
                         [](const Row &row, int number) { return row.number < number; });
    if (found == m_rows.end() || found->number != rowNumber)
        return {};
    return static_cast<std::size_t>(found - m_rows.begin());
}

tl::expected<void, TableError>
HeldTable::forEachRow(const std::function<bool(const TableRow &row)> &take) const
{
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        if (!take(row(index)))
            break;
    }
    return {};
}

} // namespace ratingdesk
