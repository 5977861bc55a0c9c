// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/posters/standfilter.h"

#include <QTreeView>

#include <vector>

namespace ratingdesk {

class ColumnKeeper;
class StandModel;

/// The stands as a table that speaks in stands; several can be selected.
class StandTable : public QTreeView
{
    Q_OBJECT

public:
    StandTable(StandModel &model, const OrganizationStore &store, QWidget *parent = nullptr);

    StandProxy &shown() { return *m_shown; }
    int shownCount() const { return m_shown->rowCount(); }
    /// In the order in which they are seen.
    std::vector<Stand> selected() const;
    std::vector<Stand> all() const;
    void select(StandId stand);
    ColumnKeeper &columns() { return *m_columns; }

Q_SIGNALS:
    void selectionIsAnother();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    std::vector<Stand> standsOf(const QModelIndexList &rows) const;
    void fit();
    int wantedWidth(int column) const;

    StandModel &m_model;
    StandProxy *m_shown;
    ColumnKeeper *m_columns;
};

} // namespace ratingdesk
