// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ranking/rankingtable.h"

#include "models/items/rankingmodel.h"
#include "views/ranking/columnfit.h"
#include "views/ranking/trenddelegate.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

OrganizationId organizationOf(const QModelIndex &index)
{
    return index.data(RankingModel::OrganizationRole).value<OrganizationId>();
}

} // namespace

RankingTable::RankingTable(RankingSortModel &ranking, QWidget *parent)
    : QTreeView(parent), m_ranking(ranking)
{
    setObjectName(u"table"_s);
    setModel(&ranking);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setSortingEnabled(true);
    sortByColumn(RankingModel::PositionColumn, Qt::AscendingOrder);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegateForColumn(RankingModel::TrendColumn, new TrendDelegate(this));
    setMinimumHeight(120);
    header()->setHighlightSections(false);
    m_columns = new ColumnFit(*this);

    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && hasFocus())
                    Q_EMIT memberSelected(organizationOf(current));
            });
    connect(this, &QTreeView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT memberSelected(organizationOf(index)); });
    connect(this, &QTreeView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT memberOpened(organizationOf(index)); });
    connect(this, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (const QModelIndex index = indexAt(position); index.isValid())
            Q_EMIT menuRequested(organizationOf(index), viewport()->mapToGlobal(position));
    });
}

void RankingTable::select(std::optional<OrganizationId> organization)
{
    const QModelIndex index = organization ? m_ranking.indexOf(*organization) : QModelIndex();
    if (!index.isValid()) {
        selectionModel()->clear();
        return;
    }
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                 QItemSelectionModel::Rows);
}

void RankingTable::showSelected()
{
    if (currentIndex().isValid())
        scrollTo(currentIndex(), QAbstractItemView::PositionAtCenter);
}

QByteArray RankingTable::saveColumns() { return m_columns->saveState(); }

void RankingTable::restoreColumns(const QByteArray &state) { m_columns->restoreState(state); }

} // namespace ratingdesk
