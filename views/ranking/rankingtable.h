// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QTreeView>

#include <optional>

namespace ratingdesk {

class ColumnFit;
class RankingSortModel;

/// The ranking as a table whose columns fit its width, and which speaks in organizations.
class RankingTable : public QTreeView
{
    Q_OBJECT

public:
    explicit RankingTable(RankingSortModel &ranking, QWidget *parent = nullptr);

    /// Selects its row; nothing where it has none.
    void select(std::optional<OrganizationId> organization);
    /// Brings the selected row into the middle.
    void showSelected();

    QByteArray saveColumns();
    void restoreColumns(const QByteArray &state);

Q_SIGNALS:
    // What a person does with a row.
    void memberSelected(ratingdesk::OrganizationId organization);
    void memberOpened(ratingdesk::OrganizationId organization);
    void menuRequested(ratingdesk::OrganizationId organization, const QPoint &globalPosition);

private:
    RankingSortModel &m_ranking;
    ColumnFit *m_columns;
};

} // namespace ratingdesk
