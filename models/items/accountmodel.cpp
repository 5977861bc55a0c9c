// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/accountmodel.h"

#include "models/domain/foldedtext.h"
#include "models/domain/hiddensigns.h"
#include "models/domain/minsktime.h"
#include "models/stores/organizationstore.h"
#include "models/words/accountwords.h"
#include "models/words/domainwords.h"
#include "models/words/tooltiptext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

AccountModel::AccountModel(const OrganizationStore &store, QObject *parent)
    : QAbstractTableModel(parent), m_store(store)
{
    connect(&store, &OrganizationStore::updated, this, &AccountModel::textsChanged);
    connect(&store, &OrganizationStore::loaded, this, &AccountModel::textsChanged);
    connect(&store, &OrganizationStore::wasReset, this, &AccountModel::textsChanged);
}

void AccountModel::setAccounts(std::vector<Account> accounts)
{
    beginResetModel();
    m_accounts = std::move(accounts);
    endResetModel();
}

void AccountModel::put(const Account &account)
{
    const QModelIndex at = indexOf(account.id);
    if (at.isValid()) {
        m_accounts[static_cast<std::size_t>(at.row())] = account;
        Q_EMIT dataChanged(at, at.siblingAtColumn(ColumnCount - 1));
        return;
    }
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_accounts.push_back(account);
    endInsertRows();
}

const Account *AccountModel::account(AccountId id) const
{
    const QModelIndex at = indexOf(id);
    return at.isValid() ? &m_accounts[static_cast<std::size_t>(at.row())] : nullptr;
}

QModelIndex AccountModel::indexOf(AccountId id) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [id](const Account &account) { return account.id == id; });
    return found == m_accounts.end() ? QModelIndex()
                                     : index(static_cast<int>(found - m_accounts.begin()), 0);
}

void AccountModel::setLanguage(Language language)
{
    m_language = language;
    textsChanged();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString AccountModel::scopeText(std::optional<OrganizationId> scope) const
{
    if (!scope)
        return tr("The whole register");
    if (!m_store.isLoaded())
        return u"…"_s;
    const QString name = m_store.name(*scope, m_language);
    return name.isEmpty() ? tr("Organization %1").arg(scope->value()) : name;
}

int AccountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_accounts.size());
}

int AccountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AccountModel::text(const Account &account, int column) const
{
    switch (column) {
    case LoginColumn:
        return withoutHiddenSigns(account.login);
    case RoleColumn:
        return roleText(account.role);
    case ScopeColumn:
        return scopeText(account.scope);
    case StateColumn:
        return account.isActive ? tr("Active", "an account") : tr("Disabled", "an account");
    case SignedInColumn:
        return account.signedInAt.isValid()
                   ? momentText(localeOf(m_language), minskTime(account.signedInAt))
                   : tr("Never", "signed in");
    default:
        return {};
    }
}

QVariant AccountModel::sortKey(const Account &account, int column) const
{
    switch (column) {
    case RoleColumn:
        return static_cast<int>(account.role);
    case StateColumn:
        return account.isActive ? 0 : 1;
    case SignedInColumn:
        return account.signedInAt;
    default:
        return text(account, column);
    }
}

QVariant AccountModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Account &account = m_accounts[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(account, index.column());
    case Qt::ToolTipRole:
        return toolTipText(index.column() == RoleColumn ? roleDescription(account.role)
                                                        : text(account, index.column()));
    case IdRole:
        return account.id.value();
    case SortRole:
        return sortKey(account, index.column());
    case IsActiveRole:
        return account.isActive;
    case SearchRole: {
        QStringList all;
        for (int column = 0; column < ColumnCount; ++column)
            all << text(account, column);
        return QString::fromLatin1(foldedForSearch(all.join(u' ')));
    }
    default:
        return {};
    }
}

QVariant AccountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LoginColumn:
        return tr("Account");
    case RoleColumn:
        return tr("Role");
    case ScopeColumn:
        return tr("Works in");
    case StateColumn:
        return tr("State");
    case SignedInColumn:
        return tr("Last sign-in");
    default:
        return {};
    }
}

void AccountModel::textsChanged()
{
    if (!m_accounts.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace ratingdesk
