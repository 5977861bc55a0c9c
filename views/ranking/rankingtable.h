// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rankingmodel.h"

#include <QTreeView>

#include <optional>

class QMenu;

namespace ratingdesk {

class ColumnFit;
class ColumnKeeper;

/// The ranking as a table whose columns fit its width and can be chosen, and which speaks in
/// organizations. Several rows can be selected and copied; the current one is the member selected
/// on the page.
class RankingTable : public QTreeView
{
    Q_OBJECT

public:
    explicit RankingTable(RankingSortModel &ranking, QWidget *parent = nullptr);

    /// Selects its row; nothing where it has none.
    void select(std::optional<OrganizationId> organization);
    /// Brings the selected row into the middle.
    void showSelected();

    /// Of the selected rows, into the clipboard: tab-separated, with the headings, columns and
    /// order as they are seen.
    void copySelected() const;
    /// A checkable entry for each column that can be hidden.
    void addColumnChoices(QMenu &menu);
    /// What a person made of its columns.
    ColumnKeeper &columns();

Q_SIGNALS:
    // What a person does with a row.
    void memberSelected(ratingdesk::OrganizationId organization);
    void memberOpened(ratingdesk::OrganizationId organization);
    void menuRequested(ratingdesk::OrganizationId organization, const QPoint &globalPosition);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    RankingSortModel &m_ranking;
    ColumnFit *m_columns;
    QAction *m_copy;
};

} // namespace ratingdesk
