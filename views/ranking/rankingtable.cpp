// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ranking/rankingtable.h"

#include "models/exchange/formulas.h"
#include "views/common/columnkeeper.h"
#include "views/ranking/columnfit.h"
#include "views/ranking/memberdelegate.h"
#include "views/ranking/trenddelegate.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
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

    m_copy = new QAction(this);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    retranslate();
    connect(m_copy, &QAction::triggered, this, &RankingTable::copySelected);
    addAction(m_copy);

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
            cells << withoutFormula(textOf(column).simplified()); // no tabs and ends of lines
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

void RankingTable::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RankingTable::retranslate() { m_copy->setText(tr("Copy the selected rows")); }

void RankingTable::addColumnChoices(QMenu &menu) { columns().addChoices(menu); }

ColumnKeeper &RankingTable::columns() { return m_columns->keeper(); }

} // namespace ratingdesk
