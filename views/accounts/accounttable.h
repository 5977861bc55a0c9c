// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/accountvalues.h"

#include <QTreeView>

#include <optional>

class QSortFilterProxyModel;

namespace ratingdesk {

class AccountModel;
class ColumnKeeper;

/// The accounts as a table that speaks in accounts; one is selected at most.
class AccountTable : public QTreeView
{
    Q_OBJECT

public:
    explicit AccountTable(AccountModel &model, QWidget *parent = nullptr);

    /// Shows those that hold the text in any column.
    void setFilter(const QString &text);
    int shownCount() const;
    std::optional<Account> selected() const;
    void select(AccountId account);
    /// The first one, where none is selected.
    void selectAny();
    ColumnKeeper &columns() { return *m_columns; }

Q_SIGNALS:
    void selectionChangedTo(const std::optional<ratingdesk::Account> &account);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    int wantedWidth(int column) const;

    AccountModel &m_model;
    QSortFilterProxyModel *m_shown;
    ColumnKeeper *m_columns;
};

} // namespace ratingdesk
