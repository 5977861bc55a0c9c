// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/accounttable.h"

#include "models/domain/foldedtext.h"
#include "models/items/accountmodel.h"
#include "views/common/columnkeeper.h"

#include <QHeaderView>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

using Column = AccountModel::Column;

/// Who may not work stands back.
class AccountDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(AccountModel::IsActiveRole).toBool())
            option->palette.setColor(QPalette::Text,
                                     option->palette.color(QPalette::PlaceholderText));
    }
};

/// What the settings call them; never to be changed.
QStringList columnIds() { return {u"login"_s, u"role"_s, u"scope"_s, u"state"_s, u"signed_in"_s}; }

} // namespace

AccountTable::AccountTable(AccountModel &model, QWidget *parent)
    : QTreeView(parent), m_model(model), m_shown(new QSortFilterProxyModel(this))
{
    setObjectName(u"accounts"_s);
    m_shown->setSourceModel(&model);
    m_shown->setSortRole(AccountModel::SortRole);
    m_shown->setSortLocaleAware(true);
    m_shown->setFilterRole(AccountModel::SearchRole);
    setModel(m_shown);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setSortingEnabled(true);
    sortByColumn(Column::LoginColumn, Qt::AscendingOrder);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(actions());
        menu->popup(viewport()->mapToGlobal(at));
    });
    setTextElideMode(Qt::ElideRight);
    setItemDelegate(new AccountDelegate(this));
    header()->setHighlightSections(false);
    header()->setStretchLastSection(false);
    m_columns = new ColumnKeeper(
        *header(),
        {.ids = columnIds(),
         .fit = [this] { fit(); },
         .least = [this](int) { return 6 * header()->fontMetrics().horizontalAdvance(u'0'); },
         .hideable = {u"role"_s, u"scope"_s, u"state"_s, u"signed_in"_s}});
    m_columns->fit();
    connect(m_shown, &QAbstractItemModel::modelReset, m_columns, &ColumnKeeper::fit);
    connect(m_shown, &QAbstractItemModel::dataChanged, m_columns, &ColumnKeeper::fit);
    connect(m_shown, &QAbstractItemModel::headerDataChanged, m_columns, &ColumnKeeper::fit);
    const auto tell = [this] { Q_EMIT selectionChangedTo(selected()); };
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, tell);
    connect(m_shown, &QAbstractItemModel::dataChanged, this, tell);
    connect(m_shown, &QAbstractItemModel::modelReset, this, tell);
}

void AccountTable::setFilter(const QString &text)
{
    m_shown->setFilterFixedString(QString::fromLatin1(foldedForSearch(text.trimmed())));
}

int AccountTable::shownCount() const { return m_shown->rowCount(); }

std::optional<Account> AccountTable::selected() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty())
        return {};
    const Account *account =
        m_model.account(AccountId(rows.front().data(AccountModel::IdRole).toLongLong()));
    return account ? std::optional(*account) : std::nullopt;
}

void AccountTable::select(AccountId account)
{
    const QModelIndex index = m_shown->mapFromSource(m_model.indexOf(account));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void AccountTable::selectAny()
{
    if (!selectionModel()->hasSelection() && m_shown->rowCount() > 0)
        setCurrentIndex(m_shown->index(0, 0));
}

void AccountTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    m_columns->fit();
}

int AccountTable::wantedWidth(int column) const
{
    if (const int chosen = m_columns->chosenWidth(column))
        return chosen;
    const int digit = fontMetrics().horizontalAdvance(u'0');
    return std::clamp(std::max(header()->sectionSizeHint(column), sizeHintForColumn(column)) +
                          digit,
                      8 * digit, 32 * digit);
}

/// Where they work takes what the others leave.
void AccountTable::fit()
{
    int room = viewport()->width();
    for (int column = 0; column < Column::ColumnCount; ++column) {
        header()->setSectionHidden(column, m_columns->isHiddenByChoice(column));
        if (column == Column::ScopeColumn || header()->isSectionHidden(column))
            continue;
        header()->resizeSection(column, wantedWidth(column));
        room -= header()->sectionSize(column);
    }
    const int digit = fontMetrics().horizontalAdvance(u'0');
    const int chosen = m_columns->chosenWidth(Column::ScopeColumn);
    header()->resizeSection(Column::ScopeColumn, chosen > 0 ? chosen : std::max(room, 20 * digit));
}

} // namespace ratingdesk
