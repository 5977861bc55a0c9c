// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rankingmodel.h"

#include <array>

class QHeaderView;
class QTreeView;

namespace ratingdesk {

/// Keeps room for the names in a ranking: the other columns are as wide as their numbers and
/// headings need, or as a person made them. What a person hid stays hidden. In a narrow one these
/// give way too, then the criteria are hidden. Where there is room again, all are as wide as they
/// were.
class ColumnFit : public QObject
{
    Q_OBJECT

public:
    explicit ColumnFit(QTreeView &table);

    /// Of the header as it is where there is room.
    QByteArray saveState();
    void restoreState(const QByteArray &state);

    /// By the person; the names cannot be hidden.
    void setHidden(int column, bool isHidden);
    bool isHidden(int column) const { return m_hidden[static_cast<std::size_t>(column)]; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void unfit();
    /// The narrowest that the column becomes of itself.
    int floorOf(int column) const;
    /// Its width where there is room.
    int wantedOf(int column) const;

    QTreeView &m_table;
    QHeaderView &m_header;
    std::array<int, RankingModel::ColumnCount> m_chosen = {}; ///< by the person; 0: none
    std::array<bool, RankingModel::ColumnCount> m_hidden = {};
    bool m_isFitting = false; ///< else it is the person who changes a width
};

} // namespace ratingdesk
