// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/language.h"
#include "models/portal/accountvalues.h"

#include <QAbstractTableModel>

#include <vector>

namespace ratingdesk {

class OrganizationStore;

/// The accounts of a portal, one a row.
class AccountModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        LoginColumn,
        RoleColumn,
        ScopeColumn, ///< where it works, by name
        StateColumn,
        SignedInColumn, ///< when last
        ColumnCount,
    };

    enum ItemRole {
        IdRole = Qt::UserRole, ///< qint64: the account's
        SortRole,              ///< what the column is sorted by: a text, a number or a moment
        SearchRole,            ///< QString: all of the row, folded, in every column
        IsActiveRole,          ///< bool
    };

    explicit AccountModel(const OrganizationStore &store, QObject *parent = nullptr);

    /// In any order.
    void setAccounts(std::vector<Account> accounts);
    /// Puts it in place of the one with its id, or adds it.
    void put(const Account &account);
    const std::vector<Account> &accounts() const { return m_accounts; }
    /// Nothing where there is none.
    const Account *account(AccountId id) const;
    QModelIndex indexOf(AccountId id) const;
    void setLanguage(Language language);

    /// The part of the register in words.
    QString scopeText(std::optional<OrganizationId> scope) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Account &account, int column) const;
    QVariant sortKey(const Account &account, int column) const;
    void textsChanged();

    const OrganizationStore &m_store;
    std::vector<Account> m_accounts;
    Language m_language = Language::English;
};

} // namespace ratingdesk
