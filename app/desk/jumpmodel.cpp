// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/jumpmodel.h"

#include "models/stores/bestmatches.h"
#include "models/stores/organizationstore.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

JumpModel::JumpModel(QObject *parent) : QAbstractListModel(parent) {}

void JumpModel::setStore(const OrganizationStore *store)
{
    m_store = store;
    setQuery({});
}

void JumpModel::setLanguage(Language language)
{
    m_language = language;
    setQuery(m_query);
}

void JumpModel::setRecent(const std::vector<OrganizationId> &organizations)
{
    m_recent = organizations;
}

void JumpModel::setQuery(const QString &query)
{
    beginResetModel();
    m_query = query.trimmed();
    m_shown.clear();
    m_found = 0;
    if (m_store && m_store->isLoaded()) {
        const std::vector<OrganizationId> found = m_store->search(m_query);
        m_found = found.size();
        m_shown = m_query.isEmpty() ? m_recent : bestMatches(found, m_query, *m_store, maxShown);
        std::erase_if(m_shown, [this](OrganizationId id) { return !m_store->node(id); });
    }
    endResetModel();
}

int JumpModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_shown.size()) + (remark().isEmpty() ? 0 : 1);
}

QVariant JumpModel::data(const QModelIndex &index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (row >= m_shown.size())
        return role == Qt::DisplayRole ? remark() : QVariant();
    const OrganizationId id = m_shown[row];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return m_store->name(id, m_language);
    case PathRole:
        return pathOf(id);
    case OrganizationRole:
        return QVariant::fromValue(id);
    default:
        return {};
    }
}

Qt::ItemFlags JumpModel::flags(const QModelIndex &index) const
{
    if (static_cast<std::size_t>(index.row()) >= m_shown.size())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString JumpModel::pathOf(OrganizationId organization) const
{
    QStringList names;
    for (const OrganizationId id : m_store->pathTo(organization)) {
        if (id != organization)
            names += m_store->name(id, m_language);
    }
    return names.join(u" › "_s);
}

/// A last row that says why there are no more.
QString JumpModel::remark() const
{
    if (!m_store || !m_store->isLoaded())
        return tr("The register is still being loaded.");
    if (m_query.isEmpty())
        return m_shown.empty() ? tr("Type a part of a name, an УНП, an address or an id.")
                               : QString();
    if (m_shown.empty())
        return tr("No organization has all of these words.");
    if (m_found > m_shown.size())
        return tr("%Ln more: type further words.", nullptr,
                  static_cast<int>(m_found - m_shown.size()));
    return {};
}

} // namespace ratingdesk
