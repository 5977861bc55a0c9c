// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rankingmodel.h"

#include <QObject>

class QHeaderView;
class QTreeView;

namespace ratingdesk {

class ColumnKeeper;

/// Keeps room for the names in a ranking: the other columns are as wide as their numbers and
/// headings need, or as a person made them. What a person hid stays hidden. In a narrow one these
/// give way too, then the criteria are hidden. Where there is room again, all are as wide as they
/// were.
class ColumnFit : public QObject
{
    Q_OBJECT

public:
    explicit ColumnFit(QTreeView &table);

    /// What a person made of the columns.
    ColumnKeeper &keeper() { return *m_keeper; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    /// What its numbers need.
    int leastOf(int column) const;
    /// The narrowest that the column becomes of itself.
    int floorOf(int column) const;
    /// Its width where there is room.
    int wantedOf(int column) const;

    QTreeView &m_table;
    QHeaderView &m_header;
    ColumnKeeper *m_keeper;
};

} // namespace ratingdesk
