// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/tableintake.h"

#include <vector>

namespace ratingdesk {

/// A table that was read once and is held, so that a person can look at any of its rows, and that
/// what is imported is what was looked at, whatever becomes of the file. Some 300 bytes a row.
class HeldTable : public TableReader
{
public:
    /// `path` names the file in errors. Nothing when `step` stopped it.
    static tl::expected<std::shared_ptr<const HeldTable>, TableError>
    read(const TableReader &table, const QString &path, const ImportStep &step = {});

    std::size_t size() const { return m_rows.size(); }
    TableRow row(std::size_t index) const;
    int rowNumber(std::size_t index) const { return m_rows[index].number; }
    /// Its place among the rows; nothing for one that is blank or is none.
    std::optional<std::size_t> indexOf(int rowNumber) const;
    qsizetype cellCount(std::size_t index) const;
    /// In UTF-8; empty for a cell that the row does not have.
    QByteArrayView cell(std::size_t index, qsizetype column) const;
    /// The most fields that a row has.
    qsizetype widestRow() const { return m_widest; }

    const TableFacts &facts() const override { return m_facts; }
    const QStringList &columns() const override { return m_columns; }
    tl::expected<void, TableError>
    forEachRow(const std::function<bool(const TableRow &row)> &take) const override;

private:
    struct Row
    {
        int number;
        int strayQuotes;
        quint32 firstCell;
    };

    TableFacts m_facts;
    QStringList m_columns;
    QByteArray m_text; ///< of all cells, one after the other
    std::vector<quint32> m_cellEnds;
    std::vector<Row> m_rows;
    qsizetype m_widest = 0;
};

} // namespace ratingdesk
