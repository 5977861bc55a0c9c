// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/language.h"
#include "models/portal/standstate.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace ratingdesk {

class OrganizationStore;

/// The stands of a portal, one a row.
class StandModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        CodeColumn,
        OrganizationColumn, ///< by name
        DesignColumn,
        LanguageColumn,
        PrintedColumn, ///< when
        PlaceColumn,
        PlacedColumn,  ///< since when it hangs there
        CheckedColumn, ///< when somebody looked at it last
        ScansColumn,   ///< how often its link was opened
        StateColumn,
        ColumnCount,
    };

    enum ItemRole {
        IdRole = Qt::UserRole, ///< qint64: the stand's
        SortRole,              ///< what the column is sorted by: a text, a number or a day
        SearchRole,            ///< QString: all of the row, folded, in every column
        IsInUseRole,           ///< bool: it is not retired
        FaultRole,             ///< int: of StandFault; invalid: there is none
    };

    explicit StandModel(const OrganizationStore &store, QObject *parent = nullptr);

    /// Ordered by id. Rows that stay keep their place, and what is selected of them.
    void setStands(std::vector<Stand> stands);
    /// Puts them in place of those with their ids, which have to be there.
    void put(const std::vector<Stand> &stands);
    const std::vector<Stand> &stands() const { return m_stands; }
    /// Nothing where there is none.
    const Stand *stand(StandId id) const;
    QModelIndex indexOf(StandId id) const;
    void setLanguage(Language language);

    std::optional<StandFault> fault(const Stand &stand) const;
    QString organizationName(OrganizationId organization) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Stand &stand, int column) const;
    QString toolTip(const Stand &stand, int column) const;
    QVariant sortKey(const Stand &stand, int column) const;
    QString designTitle(const QString &design) const;
    void textsChanged();

    const OrganizationStore &m_store;
    std::vector<Stand> m_stands;
    Language m_language = Language::English;
    mutable QHash<QString, QString> m_designTitles; ///< in that language
};

} // namespace ratingdesk
