// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/stands/standtable.h"

#include "models/items/posters/standmodel.h"
#include "views/common/columnkeeper.h"

#include <QHeaderView>
#include <QIcon>
#include <QMenu>
#include <QResizeEvent>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

using Column = StandModel::Column;

/// What is gone stands back.
class StandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(StandModel::IsInUseRole).toBool())
            option->palette.setColor(QPalette::Text,
                                     option->palette.color(QPalette::PlaceholderText));
        if (index.column() == Column::StateColumn && index.data(StandModel::FaultRole).isValid()) {
            option->icon = QIcon::fromTheme(u"dialog-warning"_s);
            option->features |= QStyleOptionViewItem::HasDecoration;
        }
    }
};

/// What the settings call them; never to be changed.
QStringList columnIds()
{
    return {u"code"_s,  u"organization"_s, u"design"_s,  u"language"_s, u"printed"_s,
            u"place"_s, u"placed"_s,       u"checked"_s, u"scans"_s,    u"state"_s};
}

} // namespace

StandTable::StandTable(StandModel &model, const OrganizationStore &store, QWidget *parent)
    : QTreeView(parent), m_model(model), m_shown(new StandProxy(model, store, this))
{
    setObjectName(u"stands"_s);
    setModel(m_shown);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setSortingEnabled(true);
    sortByColumn(Column::PrintedColumn, Qt::DescendingOrder);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setToolTipsVisible(true);
        menu->addActions(actions());
        menu->popup(viewport()->mapToGlobal(at));
    });
    setTextElideMode(Qt::ElideRight);
    setItemDelegate(new StandDelegate(this));
    header()->setHighlightSections(false);
    header()->setStretchLastSection(false);
    m_columns = new ColumnKeeper(
        *header(),
        {.ids = columnIds(),
         .fit = [this] { fit(); },
         .least = [this](int) { return 5 * header()->fontMetrics().horizontalAdvance(u'0'); },
         .hideable = columnIds().mid(Column::DesignColumn)});
    m_columns->fit();
    connect(m_shown, &QAbstractItemModel::modelReset, m_columns, &ColumnKeeper::fit);
    connect(m_shown, &QAbstractItemModel::headerDataChanged, m_columns, &ColumnKeeper::fit);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &StandTable::selectionIsAnother);
    connect(m_shown, &QAbstractItemModel::dataChanged, this, &StandTable::selectionIsAnother);
    connect(m_shown, &QAbstractItemModel::modelReset, this, &StandTable::selectionIsAnother);
}

std::vector<Stand> StandTable::standsOf(const QModelIndexList &rows) const
{
    std::vector<Stand> stands;
    stands.reserve(static_cast<std::size_t>(rows.size()));
    for (const QModelIndex &row : rows) {
        if (const Stand *stand = m_model.stand(m_shown->standAt(row)))
            stands.push_back(*stand);
    }
    return stands;
}

std::vector<Stand> StandTable::selected() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &left, const QModelIndex &right) {
        return left.row() < right.row();
    });
    return standsOf(rows);
}

std::vector<Stand> StandTable::all() const
{
    QModelIndexList rows;
    for (int row = 0; row < m_shown->rowCount(); ++row)
        rows << m_shown->index(row, 0);
    return standsOf(rows);
}

void StandTable::select(StandId stand)
{
    const QModelIndex at = m_shown->indexOf(stand);
    if (!at.isValid())
        return;
    selectionModel()->setCurrentIndex(at, QItemSelectionModel::ClearAndSelect |
                                              QItemSelectionModel::Rows);
    scrollTo(at);
}

void StandTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        m_columns->fit();
}

int StandTable::wantedWidth(int column) const
{
    if (const int chosen = m_columns->chosenWidth(column))
        return chosen;
    const int digit = fontMetrics().horizontalAdvance(u'0');
    return std::clamp(std::max(header()->sectionSizeHint(column), sizeHintForColumn(column)) +
                          digit,
                      6 * digit, 26 * digit);
}

/// Organization and place share what the others leave; where that is little, what tells least about
/// a stand goes first.
void StandTable::fit()
{
    const int least = 20 * fontMetrics().horizontalAdvance(u'0');
    const auto isWide = [](int column) {
        return column == Column::OrganizationColumn || column == Column::PlaceColumn;
    };
    int room = viewport()->width();
    for (int column = 0; column < Column::ColumnCount; ++column) {
        const bool isHidden = m_columns->isHiddenByChoice(column);
        header()->setSectionHidden(column, isHidden);
        if (!isHidden)
            room -= isWide(column) ? least : wantedWidth(column);
    }
    for (const int column : {Column::LanguageColumn, Column::DesignColumn, Column::PrintedColumn}) {
        if (room >= 0 || header()->isSectionHidden(column))
            continue;
        room += wantedWidth(column); // which it has only as long as it is not hidden
        header()->setSectionHidden(column, true);
    }
    const int more = std::max(room, 0);
    const bool hasPlace = !header()->isSectionHidden(Column::PlaceColumn);
    for (int column = 0; column < Column::ColumnCount; ++column) {
        if (header()->isSectionHidden(column))
            continue;
        const int chosen = m_columns->chosenWidth(column);
        const int share = column == Column::PlaceColumn ? more * 2 / 5
                          : hasPlace                    ? more - more * 2 / 5
                                                        : more;
        header()->resizeSection(column, !isWide(column) ? wantedWidth(column)
                                        : chosen > 0    ? chosen
                                                        : least + share);
    }
}

} // namespace ratingdesk
