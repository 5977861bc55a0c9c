// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/exchange/importroworder.h"

#include "models/domain/foldedtext.h"

#include <QCollator>

#include <algorithm>

namespace ratingdesk {

namespace {

/// The row as it is now; an empty one where the table has none of that number.
TableRow rowOf(const HeldTable &table, const RowChoices &choices, int number)
{
    const auto index = table.indexOf(number);
    return index ? choices.appliedTo(table.row(*index)) : TableRow{number, {}};
}

template <class Key, class KeyOf>
void sortBy(std::vector<quint32> &places, Qt::SortOrder order, const KeyOf &keyOf)
{
    std::vector<std::pair<Key, quint32>> keyed;
    keyed.reserve(places.size());
    for (const quint32 place : places)
        keyed.emplace_back(keyOf(place), place);
    const bool isDescending = order == Qt::DescendingOrder;
    std::stable_sort(keyed.begin(), keyed.end(), [isDescending](const auto &a, const auto &b) {
        return isDescending ? b.first < a.first : a.first < b.first;
    });
    std::transform(keyed.begin(), keyed.end(), places.begin(),
                   [](const auto &each) { return each.second; });
}

} // namespace

std::vector<quint32> orderedRows(const ImportRowOrder &order, const HeldTable &table,
                                 const ImportedRows &rows, const RowChoices &choices)
{
    const QByteArray search = foldedForSearch(order.search).trimmed();
    std::vector<quint32> places;
    for (std::size_t index = 0; index < rows.size(); ++index) {
        if (!order.verdicts.isEmpty() && !order.verdicts.contains(rows.verdict(index)))
            continue;
        if (!search.isEmpty()) {
            const TableRow row = rowOf(table, choices, rows.rowNumber(index));
            const bool isNumber = QByteArray::number(row.number) == search;
            if (!isNumber && !foldedForSearch(row.fields.join(u'\n')).contains(search))
                continue;
        }
        places.push_back(static_cast<quint32>(index));
    }
    switch (order.by) {
    case ImportRowOrder::By::Row:
        if (order.order == Qt::DescendingOrder)
            std::reverse(places.begin(), places.end());
        break;
    case ImportRowOrder::By::Verdict:
        sortBy<ImportVerdict>(places, order.order,
                              [&rows](quint32 place) { return rows.verdict(place); });
        break;
    case ImportRowOrder::By::Cell: {
        QCollator collator;
        collator.setNumericMode(true);
        sortBy<QCollatorSortKey>(places, order.order, [&](quint32 place) {
            const TableRow row = rowOf(table, choices, rows.rowNumber(place));
            return collator.sortKey(row.fields.value(order.column));
        });
        break;
    }
    }
    return places;
}

} // namespace ratingdesk
