// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ranking/rankingtable.h"

#include "views/ranking/columnfit.h"
#include "views/ranking/memberdelegate.h"
#include "views/ranking/trenddelegate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

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
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegateForColumn(RankingModel::NameColumn, new MemberDelegate(this));
    setItemDelegateForColumn(RankingModel::TrendColumn, new TrendDelegate(this));
    setMinimumHeight(120);
    header()->setHighlightSections(false);
    m_columns = new ColumnFit(*this);

    auto *copy = new QAction(this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &RankingTable::copySelected);
    addAction(copy);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addColumnChoices(*menu);
        menu->popup(header()->mapToGlobal(position));
    });

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
    // It may be one of several that a person selected.
    if (currentIndex().row() == index.row() && selectionModel()->isRowSelected(index.row()))
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                 QItemSelectionModel::Rows);
}

void RankingTable::showSelected()
{
    if (currentIndex().isValid())
        scrollTo(currentIndex(), QAbstractItemView::PositionAtCenter);
}

void RankingTable::copySelected() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    std::vector<int> columns;
    for (int place = 0; place < header()->count(); ++place) {
        const int column = header()->logicalIndex(place);
        if (!header()->isSectionHidden(column) && column != RankingModel::TrendColumn)
            columns.push_back(column);
    }
    const auto line = [&columns](const auto &textOf) {
        QStringList cells;
        for (const int column : columns)
            cells << textOf(column).simplified(); // without tabs and ends of lines
        return cells.join(u'\t') + u'\n';
    };
    QString text = line(
        [this](int column) { return m_ranking.headerData(column, Qt::Horizontal).toString(); });
    for (const QModelIndex &row : std::as_const(rows)) {
        text += line([&row](int column) {
            return row.siblingAtColumn(column).data(RankingModel::CellTextRole).toString();
        });
    }
    QGuiApplication::clipboard()->setText(text);
}

void RankingTable::addColumnChoices(QMenu &menu)
{
    for (int place = 0; place < header()->count(); ++place) {
        const int column = header()->logicalIndex(place);
        if (column == RankingModel::NameColumn)
            continue;
        QAction *action = menu.addAction(m_ranking.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_columns->isHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { m_columns->setHidden(column, !isShown); });
    }
}

std::set<RankingModel::Column> RankingTable::hiddenColumns() const
{
    std::set<RankingModel::Column> hidden;
    for (int column = 0; column < RankingModel::ColumnCount; ++column) {
        if (m_columns->isHidden(column))
            hidden.insert(static_cast<RankingModel::Column>(column));
    }
    return hidden;
}

void RankingTable::setHiddenColumns(const std::set<RankingModel::Column> &columns)
{
    for (int column = 0; column < RankingModel::ColumnCount; ++column)
        m_columns->setHidden(column, columns.contains(static_cast<RankingModel::Column>(column)));
}

QByteArray RankingTable::saveColumns() { return m_columns->saveState(); }

void RankingTable::restoreColumns(const QByteArray &state) { m_columns->restoreState(state); }

} // namespace ratingdesk
