// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/rowchoices.h"

namespace ratingdesk {

void RowChoices::unmend(int row, qsizetype column)
{
    const auto found = m_mended.find(row);
    if (found == m_mended.end())
        return;
    found->remove(column);
    if (found->isEmpty())
        m_mended.erase(found);
}

void RowChoices::setChosen(int row, bool isChosen)
{
    if (isChosen)
        m_leftOut.remove(row);
    else
        m_leftOut.insert(row);
}

TableRow RowChoices::appliedTo(TableRow row) const
{
    row.isChosen = isChosen(row.number);
    const auto mended = m_mended.constFind(row.number);
    if (mended == m_mended.constEnd())
        return row;
    for (auto cell = mended->begin(); cell != mended->end(); ++cell) {
        if (cell.key() >= row.fields.size())
            row.fields.resize(cell.key() + 1);
        row.fields[cell.key()] = cell.value();
    }
    return row;
}

ChosenRows::ChosenRows(std::shared_ptr<const TableReader> table, RowChoices choices)
    : m_table(std::move(table)), m_choices(std::move(choices))
{
}

tl::expected<void, TableError>
ChosenRows::forEachRow(const std::function<bool(const TableRow &row)> &take) const
{
    if (m_choices.isEmpty())
        return m_table->forEachRow(take);
    return m_table->forEachRow([&](const TableRow &row) { return take(m_choices.appliedTo(row)); });
}

} // namespace ratingdesk
