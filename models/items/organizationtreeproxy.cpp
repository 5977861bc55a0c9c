// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/organizationtreeproxy.h"

#include "models/stores/organizationstore.h"

#include <algorithm>
#include <utility>

namespace ratingdesk {

OrganizationTreeProxy::OrganizationTreeProxy(OrganizationTreeModel *model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(*model), m_collator(localeOf(model->language()))
{
    m_collator.setNumericMode(true);
    const OrganizationStore &store = model->store();
    // These stand before the connections that setSourceModel() makes, so that the proxy sorts and
    // filters by what is true now.
    connect(&store, &OrganizationStore::aboutToReset, this, [this] {
        m_sortKeys.clear();
        m_isDecided = false;
    });
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &index) {
        m_sortKeys.remove(OrganizationTreeModel::organizationAt(index));
    });
    setSourceModel(model);
    sort(OrganizationTreeModel::NameColumn);
    connect(&store, &OrganizationStore::updated, this, [this] {
        if (!m_filter.isEmpty())
            applyFilter();
    });
    connect(this, &QAbstractItemModel::modelReset, this, &OrganizationTreeProxy::filtered);
}

void OrganizationTreeProxy::setFilter(const OrganizationFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    applyFilter();
}

void OrganizationTreeProxy::applyFilter()
{
    m_isDecided = false;
    // Forgets every branch at once; invalidateFilter() would take leave of each row singly.
    invalidate();
    Q_EMIT filtered();
}

/// Decides for the whole register what matches and what is shown, when it is first asked for.
void OrganizationTreeProxy::decide() const
{
    if (std::exchange(m_isDecided, true))
        return;
    m_matches = m_filter.isEmpty() ? std::vector<OrganizationId>()
                                   : organizationsMatching(m_filter, m_model.store());
    m_shown = withAncestors(m_matches, m_model.store());
}

const std::vector<OrganizationId> &OrganizationTreeProxy::matches() const
{
    decide();
    return m_matches;
}

void OrganizationTreeProxy::setLanguage(Language language)
{
    m_collator.setLocale(localeOf(language));
    m_sortKeys.clear();
    m_model.setLanguage(language);
}

QModelIndex OrganizationTreeProxy::firstMatch() const
{
    if (matches().empty())
        return {};
    // Who types an id means that organization, though the digits occur in numbers of others too.
    const OrganizationId named(m_filter.text.toLongLong());
    if (std::binary_search(matches().begin(), matches().end(), named))
        return indexOf(named);
    // Every branch that is shown leads to a match.
    QModelIndex candidate = index(0, 0);
    while (candidate.isValid() && !isMatch(organizationAt(candidate)))
        candidate = index(0, 0, candidate);
    return candidate;
}

QModelIndex OrganizationTreeProxy::indexOf(OrganizationId organization) const
{
    return mapFromSource(m_model.indexOf(organization));
}

OrganizationId OrganizationTreeProxy::organizationAt(const QModelIndex &index) const
{
    return OrganizationTreeModel::organizationAt(mapToSource(index));
}

bool OrganizationTreeProxy::isMatch(OrganizationId organization) const
{
    return m_filter.isEmpty() ||
           std::binary_search(matches().begin(), matches().end(), organization);
}

/// Without making the mapping of a branch that nobody has opened.
bool OrganizationTreeProxy::hasChildren(const QModelIndex &parent) const
{
    if (m_filter.isEmpty())
        return m_model.hasChildren(mapToSource(parent));
    return QSortFilterProxyModel::hasChildren(parent);
}

QVariant OrganizationTreeProxy::data(const QModelIndex &index, int role) const
{
    if (role == MatchRole && index.isValid())
        return isMatch(organizationAt(index));
    return QSortFilterProxyModel::data(index, role);
}

bool OrganizationTreeProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_filter.isEmpty())
        return true;
    decide();
    const QModelIndex index = m_model.index(sourceRow, 0, sourceParent);
    return std::binary_search(m_shown.begin(), m_shown.end(),
                              OrganizationTreeModel::organizationAt(index));
}

bool OrganizationTreeProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const OrganizationId first = OrganizationTreeModel::organizationAt(left);
    const OrganizationId second = OrganizationTreeModel::organizationAt(right);
    if (left.column() == OrganizationTreeModel::DescendantsColumn) {
        const int below = m_model.store().descendantCount(first);
        const int belowOther = m_model.store().descendantCount(second);
        if (below != belowOther)
            return below < belowOther;
    }
    // By value: the second key may move the first one in the hash.
    const QCollatorSortKey key = sortKeyOf(first);
    const int order = key.compare(sortKeyOf(second));
    return order != 0 ? order < 0 : first < second;
}

const QCollatorSortKey &OrganizationTreeProxy::sortKeyOf(OrganizationId organization) const
{
    auto found = m_sortKeys.constFind(organization);
    if (found == m_sortKeys.cend()) {
        const QString name = m_model.store().name(organization, m_model.language());
        found = m_sortKeys.insert(organization, m_collator.sortKey(name));
    }
    return *found;
}

} // namespace ratingdesk
