// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/posters/posterselectionmodel.h"

#include "models/stores/organizationstore.h"
#include "models/words/tooltiptext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

PosterSelectionModel::PosterSelectionModel(OrganizationStore &store, QObject *parent)
    : QAbstractListModel(parent), m_store(store)
{
    const auto announceAll = [this] {
        m_namesakes.clear();
        if (!m_organizations.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    };
    connect(&store, &OrganizationStore::wasReset, this, announceAll);
    connect(&store, &OrganizationStore::updated, this, announceAll);
}

void PosterSelectionModel::setOrganizations(const std::vector<OrganizationId> &organizations)
{
    beginResetModel();
    m_organizations.clear();
    m_known.clear();
    m_namesakes.clear();
    for (const OrganizationId organization : organizations) {
        if (!m_known.contains(organization)) {
            m_known.insert(organization);
            m_organizations.push_back(organization);
        }
    }
    endResetModel();
}

int PosterSelectionModel::rowOf(OrganizationId organization) const
{
    const auto found = std::find(m_organizations.begin(), m_organizations.end(), organization);
    return found == m_organizations.end() ? -1 : static_cast<int>(found - m_organizations.begin());
}

int PosterSelectionModel::add(const std::vector<OrganizationId> &organizations)
{
    std::vector<OrganizationId> added;
    for (const OrganizationId organization : organizations) {
        if (!m_known.contains(organization)) {
            m_known.insert(organization);
            added.push_back(organization);
        }
    }
    if (added.empty())
        return 0;
    m_namesakes.clear();
    const int count = static_cast<int>(added.size());
    beginInsertRows({}, rowCount(), rowCount() + count - 1);
    m_organizations.insert(m_organizations.end(), added.begin(), added.end());
    endInsertRows();
    return count;
}

void PosterSelectionModel::remove(const QModelIndexList &indexes)
{
    m_namesakes.clear();
    std::vector<int> rows;
    for (const QModelIndex &index : indexes)
        rows.push_back(index.row());
    std::sort(rows.rbegin(), rows.rend());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    // From the back, in runs, so that the rows in front keep their places.
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] - 1)
            ++end;
        const int first = rows[end - 1];
        const int last = rows[i];
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_known.remove(m_organizations[static_cast<std::size_t>(row)]);
        m_organizations.erase(m_organizations.begin() + first, m_organizations.begin() + last + 1);
        endRemoveRows();
        i = end;
    }
}

void PosterSelectionModel::setLanguage(Language language)
{
    m_language = language;
    m_namesakes.clear();
    if (!m_organizations.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString PosterSelectionModel::nameOf(OrganizationId organization) const
{
    const QString name = m_store.name(organization, m_language);
    if (name.isEmpty())
        return QString::number(organization.value());
    if (m_namesakes.isEmpty()) {
        for (const OrganizationId each : m_organizations)
            ++m_namesakes[m_store.name(each, m_language)];
    }
    const OrganizationNode *node = m_store.node(organization);
    if (m_namesakes.value(name) < 2 || !node || !node->parent)
        return name;
    return u"%1 — %2"_s.arg(name, m_store.name(*node->parent, m_language));
}

int PosterSelectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_organizations.size());
}

QVariant PosterSelectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OrganizationId organization = m_organizations[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(organization);
    case Qt::ToolTipRole:
        return toolTipText(nameOf(organization));
    case OrganizationRole:
        return organization.value();
    default:
        return {};
    }
}

} // namespace ratingdesk
