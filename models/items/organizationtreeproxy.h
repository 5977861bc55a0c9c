// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/organizationfilter.h"
#include "models/items/organizationtreemodel.h"

#include <QCollator>
#include <QHash>
#include <QSortFilterProxyModel>

namespace ratingdesk {

/// Sorts the tree by the rules of the chosen language and shows only what the filter asks for, with
/// the branches it stands on. What is shown is decided once for the whole register, and only
/// branches that are looked at are sorted.
class OrganizationTreeProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum ItemRole {
        /// bool: the filter asks for it; the others are only the way to it.
        MatchRole = OrganizationTreeModel::RawValueRole + 1,
    };

    explicit OrganizationTreeProxy(OrganizationTreeModel *model, QObject *parent = nullptr);

    void setFilter(const OrganizationFilter &filter);
    const OrganizationFilter &filter() const { return m_filter; }
    /// What the filter asks for, ordered by id; nothing when it is empty.
    const std::vector<OrganizationId> &matches() const;
    /// The one whose id was typed, else the first match in the order of the tree.
    QModelIndex firstMatch() const;

    void setLanguage(Language language);

    QModelIndex indexOf(OrganizationId organization) const;
    /// Expects a valid index.
    OrganizationId organizationAt(const QModelIndex &index) const;

    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// What matches or is shown is another set now.
    void filtered();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool isMatch(OrganizationId organization) const;
    void applyFilter();
    void decide() const;
    const QCollatorSortKey &sortKeyOf(OrganizationId organization) const;

    OrganizationTreeModel &m_model;
    OrganizationFilter m_filter;
    mutable std::vector<OrganizationId> m_matches;
    mutable std::vector<OrganizationId> m_shown;
    mutable bool m_isDecided = false;
    QCollator m_collator;
    mutable QHash<OrganizationId, QCollatorSortKey> m_sortKeys;
};

} // namespace ratingdesk
