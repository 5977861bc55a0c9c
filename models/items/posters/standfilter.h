// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/standstate.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <optional>

namespace ratingdesk {

class OrganizationStore;
class StandModel;

/// Which stands are asked for.
struct StandFilter
{
    enum class Kind : quint8 {
        InUse,
        Printed, ///< and hung nowhere yet
        Placed,
        Overdue, ///< nobody has looked at them for so many days
        Silent,  ///< nobody has opened their link for so many days
        Outdated,
        Retired,
        All,
    };

    QString text;
    Kind kind = Kind::InUse;
    int days = 90;                            ///< of Overdue and Silent
    std::optional<OrganizationId> below = {}; ///< it and all below it

    friend bool operator==(const StandFilter &, const StandFilter &) = default;
};

/// Shows the stands that the filter asks for, sorted by the rules of the chosen language.
class StandProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    StandProxy(StandModel &model, const OrganizationStore &store, QObject *parent = nullptr);

    /// `today`, from which the days count back.
    void setFilter(const StandFilter &filter, QDate today);
    const StandFilter &filter() const { return m_filter; }
    void setLanguage(Language language);

    StandId standAt(const QModelIndex &index) const;
    QModelIndex indexOf(StandId stand) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool isOfKind(const Stand &stand) const;

    StandModel &m_model;
    const OrganizationStore &m_store;
    StandFilter m_filter;
    QDate m_today;
    QString m_folded; ///< the filter's text
    QCollator m_collator;
};

} // namespace ratingdesk
