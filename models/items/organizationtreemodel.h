// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/language.h"
#include "models/portal/registervalues.h"

#include <QAbstractItemModel>

namespace ratingdesk {

class OrganizationStore;

/// The register as a tree, in the store's order: only translates between the store and views. A
/// drop changes nothing by itself; moveRequested() says what was asked for.
class OrganizationTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        DescendantsColumn,
        ColumnCount,
    };

    enum ItemRole {
        OrganizationRole = Qt::UserRole, ///< qint64: its id
        KindRole,                        ///< int: OrganizationKind
        StateRole,                       ///< int: OrganizationState
        RawValueRole,                    ///< what the column shows, for sorting and export
    };

    explicit OrganizationTreeModel(OrganizationStore &store, QObject *parent = nullptr);

    OrganizationStore &store() const { return m_store; }
    /// What is dragged from here can only be dropped where the same portal is shown.
    void setPortal(const QString &identity) { m_portal = identity; }
    void setLanguage(Language language);
    Language language() const { return m_language; }

    /// An invalid index for an organization that is not there.
    QModelIndex indexOf(OrganizationId organization, int column = NameColumn) const;
    /// Expects a valid index.
    static OrganizationId organizationAt(const QModelIndex &index);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    std::vector<OrganizationId> organizationsIn(const QMimeData *data) const;

Q_SIGNALS:
    void moveRequested(const std::vector<ratingdesk::OrganizationId> &organizations,
                       std::optional<ratingdesk::OrganizationId> to);

private:
    void announceColumns(OrganizationId organization, int first, int last);
    int rowFor(OrganizationId organization, std::optional<OrganizationId> parent) const;
    QVariant nameData(const OrganizationNode &node, int role) const;
    QVariant descendantsData(const OrganizationNode &node, int role) const;
    QString toolTipFor(const OrganizationNode &node) const;
    QString accessibleTextFor(const OrganizationNode &node) const;

    OrganizationStore &m_store;
    QString m_portal;
    Language m_language = Language::Russian;
};

} // namespace ratingdesk
