// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/posters/standfilter.h"

#include "models/domain/foldedtext.h"
#include "models/items/posters/standmodel.h"
#include "models/stores/organizationstore.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

StandProxy::StandProxy(StandModel &model, const OrganizationStore &store, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model), m_store(store)
{
    m_collator.setNumericMode(true);
    setSourceModel(&model);
    setDynamicSortFilter(true);
}

void StandProxy::setFilter(const StandFilter &filter, QDate today)
{
    m_filter = filter;
    m_today = today;
    m_folded = QString::fromLatin1(foldedForSearch(filter.text.trimmed()));
    invalidateFilter();
}

void StandProxy::setLanguage(Language language)
{
    m_collator.setLocale(localeOf(language));
    invalidate();
}

StandId StandProxy::standAt(const QModelIndex &index) const
{
    return StandId(index.data(StandModel::IdRole).toLongLong());
}

QModelIndex StandProxy::indexOf(StandId stand) const
{
    return mapFromSource(m_model.indexOf(stand));
}

bool StandProxy::isOfKind(const Stand &stand) const
{
    switch (m_filter.kind) {
    case StandFilter::Kind::InUse:
        return standState(stand) != StandState::Retired;
    case StandFilter::Kind::Printed:
        return standState(stand) == StandState::Printed;
    case StandFilter::Kind::Placed:
        return standState(stand) == StandState::Placed;
    case StandFilter::Kind::Overdue:
        return isUnseenSince(stand, m_today.addDays(-m_filter.days));
    case StandFilter::Kind::Silent:
        return isSilentSince(stand, m_today.addDays(-m_filter.days));
    case StandFilter::Kind::Outdated:
        return m_model.fault(stand).has_value();
    case StandFilter::Kind::Retired:
        return standState(stand) == StandState::Retired;
    case StandFilter::Kind::All:
        return true;
    }
    Q_UNREACHABLE();
}

bool StandProxy::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const Stand &stand = m_model.stands()[static_cast<std::size_t>(sourceRow)];
    if (!isOfKind(stand))
        return false;
    const auto &below = m_filter.below;
    if (below && stand.organization != *below &&
        (!m_store.node(stand.organization) || !m_store.isWithin(stand.organization, *below)))
        return false;
    return m_folded.isEmpty() ||
           m_model.index(sourceRow, 0).data(StandModel::SearchRole).toString().contains(m_folded);
}

bool StandProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant one = left.data(StandModel::SortRole);
    const QVariant other = right.data(StandModel::SortRole);
    if (one.typeId() == QMetaType::QDate) {
        // Nothing comes after every day.
        const auto key = [](const QVariant &day) {
            return day.toDate().isValid() ? day.toDate() : QDate(9999, 12, 31);
        };
        if (key(one) != key(other))
            return key(one) < key(other);
    } else if (one.typeId() == QMetaType::QString) {
        if (const int order = m_collator.compare(one.toString(), other.toString()); order != 0)
            return order < 0;
    } else if (one.toLongLong() != other.toLongLong()) {
        return one.toLongLong() < other.toLongLong();
    }
    return left.row() < right.row();
}

} // namespace ratingdesk
