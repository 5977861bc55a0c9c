// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/language.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <vector>

namespace ratingdesk {

class OrganizationStore;

/// The organizations that posters are to be made of, in the order in which they are printed.
class PosterSelectionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum ItemRole {
        OrganizationRole = Qt::UserRole, ///< qint64: its id
    };

    explicit PosterSelectionModel(OrganizationStore &store, QObject *parent = nullptr);

    const std::vector<OrganizationId> &organizations() const { return m_organizations; }
    bool contains(OrganizationId organization) const { return m_known.contains(organization); }
    /// -1 when it is not in the list.
    int rowOf(OrganizationId organization) const;
    void setOrganizations(const std::vector<OrganizationId> &organizations);
    /// Those that are not there yet; returns how many those were.
    int add(const std::vector<OrganizationId> &organizations);
    /// Rows in any order.
    void remove(const QModelIndexList &indexes);
    void setLanguage(Language language);
    /// Its name; of those that share theirs with another one in the list, with the parent's.
    QString nameOf(OrganizationId organization) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    OrganizationStore &m_store;
    Language m_language = Language::English;
    std::vector<OrganizationId> m_organizations;
    QSet<OrganizationId> m_known;
    /// How many have that name; empty until somebody asks, and after every change.
    mutable QHash<QString, int> m_namesakes;
};

} // namespace ratingdesk
