// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/posters/standmodel.h"

#include "models/domain/foldedtext.h"
#include "models/domain/hiddensigns.h"
#include "models/poster/templatecatalogue.h"
#include "models/stores/organizationstore.h"
#include "models/words/domainwords.h"
#include "models/words/posters/posterwords.h"
#include "models/words/standwords.h"
#include "models/words/tooltiptext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

bool isById(const Stand &left, const Stand &right) { return left.id < right.id; }

} // namespace

StandModel::StandModel(const OrganizationStore &store, QObject *parent)
    : QAbstractTableModel(parent), m_store(store)
{
    connect(&store, &OrganizationStore::updated, this, &StandModel::textsChanged);
    connect(&store, &OrganizationStore::loaded, this, &StandModel::textsChanged);
    connect(&store, &OrganizationStore::wasReset, this, &StandModel::textsChanged);
}

void StandModel::setStands(std::vector<Stand> stands)
{
    std::sort(stands.begin(), stands.end(), isById);
    const bool hasSameRows =
        !m_stands.empty() &&
        std::equal(m_stands.begin(), m_stands.end(), stands.begin(), stands.end(),
                   [](const Stand &left, const Stand &right) { return left.id == right.id; });
    if (hasSameRows) {
        m_stands = std::move(stands);
        textsChanged();
        return;
    }
    // New ones have higher ids than all that were there: what is seen stays where it is.
    const bool hasMoreRows =
        !m_stands.empty() && stands.size() > m_stands.size() &&
        std::equal(m_stands.begin(), m_stands.end(), stands.begin(),
                   [](const Stand &left, const Stand &right) { return left.id == right.id; });
    if (hasMoreRows) {
        const auto count = m_stands.size();
        std::copy_n(stands.begin(), count, m_stands.begin());
        textsChanged();
        beginInsertRows({}, static_cast<int>(count), static_cast<int>(stands.size()) - 1);
        m_stands = std::move(stands);
        endInsertRows();
        return;
    }
    beginResetModel();
    m_stands = std::move(stands);
    endResetModel();
}

void StandModel::put(const std::vector<Stand> &stands)
{
    for (const Stand &stand : stands) {
        const QModelIndex at = indexOf(stand.id);
        if (!at.isValid())
            continue;
        m_stands[static_cast<std::size_t>(at.row())] = stand;
        Q_EMIT dataChanged(at, at.siblingAtColumn(ColumnCount - 1));
    }
}

const Stand *StandModel::stand(StandId id) const
{
    const QModelIndex at = indexOf(id);
    return at.isValid() ? &m_stands[static_cast<std::size_t>(at.row())] : nullptr;
}

QModelIndex StandModel::indexOf(StandId id) const
{
    Stand wanted;
    wanted.id = id;
    const auto found = std::lower_bound(m_stands.begin(), m_stands.end(), wanted, isById);
    return found == m_stands.end() || found->id != id
               ? QModelIndex()
               : index(static_cast<int>(found - m_stands.begin()), 0);
}

void StandModel::setLanguage(Language language)
{
    m_language = language;
    m_designTitles.clear();
    textsChanged();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

std::optional<StandFault> StandModel::fault(const Stand &stand) const
{
    return standFault(stand, [this](OrganizationId id) { return m_store.node(id); });
}

QString StandModel::organizationName(OrganizationId organization) const
{
    if (!m_store.isLoaded())
        return u"…"_s;
    const QString name = m_store.name(organization, m_language);
    return name.isEmpty() ? tr("Organization %1").arg(organization.value()) : name;
}

/// As the gallery of templates calls it; what is not bundled by its own name.
QString StandModel::designTitle(const QString &design) const
{
    auto known = m_designTitles.constFind(design);
    if (known == m_designTitles.cend())
        known = m_designTitles.insert(design, TemplateCatalogue::bundledTitle(design, m_language));
    return known->isEmpty() ? withoutHiddenSigns(design) : *known;
}

int StandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_stands.size());
}

int StandModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StandModel::text(const Stand &stand, int column) const
{
    switch (column) {
    case CodeColumn:
        return withoutHiddenSigns(stand.code);
    case OrganizationColumn:
        return organizationName(stand.organization);
    case DesignColumn:
        return designTitle(stand.designName);
    case LanguageColumn: {
        const auto language = posterLanguageOfKey(stand.language);
        return language ? posterLanguageText(*language) : withoutHiddenSigns(stand.language);
    }
    case PrintedColumn:
        return dayText(stand.printedOn);
    case PlaceColumn:
        return withoutHiddenSigns(stand.place);
    case PlacedColumn:
        return dayText(stand.placedOn);
    case CheckedColumn:
        return dayText(stand.checkedOn);
    case ScansColumn:
        return QLocale().toString(stand.scans);
    case StateColumn:
        return fault(stand) ? tr("To be replaced", "state of a stand")
                            : standStateText(standState(stand));
    default:
        return {};
    }
}

QString StandModel::toolTip(const Stand &stand, int column) const
{
    switch (column) {
    case PrintedColumn:
        return stand.printedBy.isEmpty()
                   ? text(stand, column)
                   : tr("Printed on %1 by %2")
                         .arg(dayText(stand.printedOn), withoutHiddenSigns(stand.printedBy));
    case ScansColumn:
        return stand.scannedOn.isValid()
                   ? tr("Its link was opened last on %1").arg(dayText(stand.scannedOn))
                   : tr("Nobody has opened its link yet");
    case StateColumn:
        if (const auto fault = this->fault(stand))
            return standFaultText(*fault);
        return stand.retiredOn.isValid() ? tr("Retired on %1").arg(dayText(stand.retiredOn))
                                         : text(stand, column);
    default:
        return text(stand, column);
    }
}

QVariant StandModel::sortKey(const Stand &stand, int column) const
{
    switch (column) {
    case PrintedColumn:
        return stand.printedOn;
    case PlacedColumn:
        return stand.placedOn;
    case CheckedColumn:
        // Whoever goes round begins where nobody has been for the longest time.
        return lastSeen(stand);
    case ScansColumn:
        return stand.scans;
    case StateColumn:
        return static_cast<int>(standState(stand));
    default:
        return text(stand, column);
    }
}

QVariant StandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Stand &stand = m_stands[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(stand, index.column());
    case Qt::ToolTipRole:
        return toolTipText(toolTip(stand, index.column()));
    case Qt::TextAlignmentRole:
        return index.column() == ScansColumn
                   ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    case IdRole:
        return stand.id.value();
    case SortRole:
        return sortKey(stand, index.column());
    case IsInUseRole:
        return standState(stand) != StandState::Retired;
    case FaultRole: {
        const auto found = fault(stand);
        return found ? QVariant(static_cast<int>(*found)) : QVariant();
    }
    case SearchRole: {
        QStringList all;
        for (int column = 0; column < ColumnCount; ++column)
            all << text(stand, column);
        return QString::fromLatin1(foldedForSearch(all.join(u' ')));
    }
    default:
        return {};
    }
}

QVariant StandModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == ScansColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CodeColumn:
        return tr("Code");
    case OrganizationColumn:
        return tr("Organization");
    case DesignColumn:
        return tr("Template");
    case LanguageColumn:
        return tr("Language");
    case PrintedColumn:
        return tr("Printed");
    case PlaceColumn:
        return tr("Place");
    case PlacedColumn:
        return tr("There since");
    case CheckedColumn:
        return tr("Checked", "when somebody looked at a stand last");
    case ScansColumn:
        return tr("Opened", "how often the link of a stand was opened");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

void StandModel::textsChanged()
{
    if (!m_stands.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace ratingdesk
