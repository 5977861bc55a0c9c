// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/cleaning/duplicatemodel.h"

#include "models/stores/organizationstore.h"
#include "models/words/tooltiptext.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

DuplicateModel::DuplicateModel(const OrganizationStore &store, Language language, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_language(language)
{
}

void DuplicateModel::setPairs(std::vector<LikelyDuplicate> pairs)
{
    beginResetModel();
    m_pairs = std::move(pairs);
    endResetModel();
}

void DuplicateModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_pairs.erase(m_pairs.begin() + row);
    endRemoveRows();
}

int DuplicateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

int DuplicateModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QString DuplicateModel::text(const LikelyDuplicate &pair, int column) const
{
    const auto named = [this](OrganizationId id) {
        return tr("%1 · id %2", "name and id").arg(m_store.name(id, m_language)).arg(id.value());
    };
    if (column == FirstColumn)
        return named(pair.first);
    if (column == SecondColumn)
        return named(pair.second);
    QStringList evidence;
    constexpr int whole = 100;
    if (pair.likeness == whole)
        evidence << tr("same name");
    else if (pair.likeness >= nearlyEqual)
        evidence << tr("names %1% alike").arg(pair.likeness);
    if (pair.sameUnp)
        evidence << tr("same УНП");
    if (pair.sameAddress)
        evidence << tr("same address");
    if (pair.sameParent)
        evidence << tr("same superior");
    return evidence.join(u" · "_s);
}

/// All names from the top down to it.
QString DuplicateModel::placeOf(OrganizationId organization) const
{
    QStringList names;
    for (const OrganizationId above : m_store.pathTo(organization))
        names << m_store.name(above, m_language);
    return names.join(u" › "_s);
}

QVariant DuplicateModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LikelyDuplicate &pair = m_pairs[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return text(pair, index.column());
    if (role == Qt::ToolTipRole)
        return toolTipText(index.column() == EvidenceColumn
                               ? text(pair, EvidenceColumn)
                               : placeOf(index.column() == FirstColumn ? pair.first : pair.second));
    return {};
}

QVariant DuplicateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FirstColumn:
        return tr("Organization");
    case SecondColumn:
        return tr("May be the same as");
    default:
        return tr("What speaks for it");
    }
}

} // namespace ratingdesk
