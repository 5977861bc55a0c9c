// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/tablereader.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace ratingdesk {

/// What a person made of the rows of a file before it is imported: cells that were mended, rows
/// that were left out. A value; the file itself stays as it is.
class RowChoices
{
public:
    void mend(int row, qsizetype column, const QString &text) { m_mended[row][column] = text; }
    /// As the file has it.
    void unmend(int row, qsizetype column);
    void setChosen(int row, bool isChosen);

    bool isChosen(int row) const { return !m_leftOut.contains(row); }
    /// By column.
    QMap<qsizetype, QString> mendedIn(int row) const { return m_mended.value(row); }
    bool isEmpty() const { return m_mended.isEmpty() && m_leftOut.isEmpty(); }

    TableRow appliedTo(TableRow row) const;

private:
    QHash<int, QMap<qsizetype, QString>> m_mended;
    QSet<int> m_leftOut;
};

/// A table with these choices: whoever reads rows need not know of them.
class ChosenRows : public TableReader
{
public:
    ChosenRows(std::shared_ptr<const TableReader> table, RowChoices choices);

    const TableFacts &facts() const override { return m_table->facts(); }
    const QStringList &columns() const override { return m_table->columns(); }
    tl::expected<void, TableError>
    forEachRow(const std::function<bool(const TableRow &row)> &take) const override;

private:
    std::shared_ptr<const TableReader> m_table;
    RowChoices m_choices;
};

} // namespace ratingdesk
