// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/organizationtreemodel.h"

#include "models/stores/organizationstore.h"
#include "models/words/domainwords.h"
#include "models/words/tooltiptext.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

const QString mimeType = u"application/x-ratingdesk-organizations"_s;

} // namespace

OrganizationTreeModel::OrganizationTreeModel(OrganizationStore &store, QObject *parent)
    : QAbstractItemModel(parent), m_store(store)
{
    using Store = OrganizationStore;
    connect(&store, &Store::aboutToReset, this, [this] { beginResetModel(); });
    connect(&store, &Store::wasReset, this, [this] { endResetModel(); });
    connect(&store, &Store::aboutToInsert, this, [this](const OrganizationNode &node) {
        const int row = rowFor(node.id, node.parent);
        beginInsertRows(node.parent ? indexOf(*node.parent) : QModelIndex(), row, row);
    });
    connect(&store, &Store::inserted, this, [this] { endInsertRows(); });
    connect(&store, &Store::aboutToRemove, this, [this](OrganizationId organization) {
        const QModelIndex leaving = indexOf(organization);
        beginRemoveRows(leaving.parent(), leaving.row(), leaving.row());
    });
    connect(&store, &Store::removed, this, [this] { endRemoveRows(); });
    connect(&store, &Store::aboutToMove, this,
            [this](OrganizationId organization, std::optional<OrganizationId> to) {
                const QModelIndex moving = indexOf(organization);
                beginMoveRows(moving.parent(), moving.row(), moving.row(),
                              to ? indexOf(*to) : QModelIndex(), rowFor(organization, to));
            });
    connect(&store, &Store::moved, this, [this] { endMoveRows(); });
    connect(&store, &Store::nodeChanged, this, [this](OrganizationId organization) {
        announceColumns(organization, NameColumn, NameColumn);
    });
    connect(&store, &Store::descendantCountChanged, this, [this](OrganizationId organization) {
        announceColumns(organization, DescendantsColumn, DescendantsColumn);
    });
}

void OrganizationTreeModel::setLanguage(Language language)
{
    // Every name may read differently, but every organization stays where it is.
    Q_EMIT layoutAboutToBeChanged();
    m_language = language;
    Q_EMIT layoutChanged();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void OrganizationTreeModel::announceColumns(OrganizationId organization, int first, int last)
{
    Q_EMIT dataChanged(indexOf(organization, first), indexOf(organization, last));
}

/// Its row below that parent, or the row it would get there.
int OrganizationTreeModel::rowFor(OrganizationId organization,
                                  std::optional<OrganizationId> parent) const
{
    const auto &siblings = m_store.childrenOf(parent);
    const auto place = std::lower_bound(siblings.begin(), siblings.end(), organization);
    return static_cast<int>(place - siblings.begin());
}

QModelIndex OrganizationTreeModel::indexOf(OrganizationId organization, int column) const
{
    const OrganizationNode *node = m_store.node(organization);
    if (!node)
        return {};
    return createIndex(rowFor(organization, node->parent), column,
                       static_cast<quintptr>(organization.value()));
}

OrganizationId OrganizationTreeModel::organizationAt(const QModelIndex &index)
{
    Q_ASSERT(index.isValid());
    return OrganizationId(static_cast<qint64>(index.internalId()));
}

QModelIndex OrganizationTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto &siblings =
        m_store.childrenOf(parent.isValid() ? std::optional(organizationAt(parent)) : std::nullopt);
    return createIndex(row, column,
                       static_cast<quintptr>(siblings[static_cast<std::size_t>(row)].value()));
}

QModelIndex OrganizationTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const OrganizationNode *node = m_store.node(organizationAt(index));
    return node && node->parent ? indexOf(*node->parent) : QModelIndex();
}

int OrganizationTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > NameColumn)
        return 0;
    return static_cast<int>(
        m_store.childrenOf(parent.isValid() ? std::optional(organizationAt(parent)) : std::nullopt)
            .size());
}

int OrganizationTreeModel::columnCount(const QModelIndex &) const { return ColumnCount; }

bool OrganizationTreeModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant OrganizationTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OrganizationNode &node = *m_store.node(organizationAt(index));
    switch (role) {
    case OrganizationRole:
        return node.id.value();
    case KindRole:
        return static_cast<int>(node.kind);
    case StateRole:
        return static_cast<int>(node.state);
    case Qt::ToolTipRole:
        return toolTipFor(node);
    default:
        return index.column() == NameColumn ? nameData(node, role) : descendantsData(node, role);
    }
}

QVariant OrganizationTreeModel::nameData(const OrganizationNode &node, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case RawValueRole:
        return m_store.name(node.id, m_language);
    case Qt::AccessibleTextRole:
        return accessibleTextFor(node);
    default:
        return {};
    }
}

QVariant OrganizationTreeModel::descendantsData(const OrganizationNode &node, int role) const
{
    const int count = m_store.descendantCount(node.id);
    switch (role) {
    case Qt::DisplayRole:
        return count > 0 ? localeOf(m_language).toString(count) : QString();
    case RawValueRole:
        return count;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return tr("%Ln subordinate(s)", nullptr, count);
    default:
        return {};
    }
}

QString OrganizationTreeModel::toolTipFor(const OrganizationNode &node) const
{
    QStringList path;
    for (const OrganizationId organization : m_store.pathTo(node.id))
        path << m_store.name(organization, m_language);
    QStringList lines{path.isEmpty() ? QString() : path.takeLast(), kindText(node.kind)};
    if (!path.isEmpty())
        lines << path.join(u" › "_s);
    return toolTipText(lines.join(u'\n'));
}

/// The view tells by itself which branches are open, but not how deep one stands.
QString OrganizationTreeModel::accessibleTextFor(const OrganizationNode &node) const
{
    const QString name = m_store.name(node.id, m_language);
    const QString level =
        localeOf(m_language).toString(static_cast<qulonglong>(m_store.pathTo(node.id).size()));
    return node.state == OrganizationState::Active
               ? tr("%1, %2, level %3", "name, kind and depth in the tree")
                     .arg(name, kindText(node.kind), level)
               : tr("%1, %2, %3, level %4", "name, kind, state and depth in the tree")
                     .arg(name, kindText(node.kind), stateText(node.state), level);
}

QVariant OrganizationTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == DescendantsColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == DescendantsColumn)
        return tr("How many organizations and subdivisions stand below, on all levels");
    if (role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Name") : tr("Below");
}

Qt::ItemFlags OrganizationTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // to the top of the hierarchy
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
}

QStringList OrganizationTreeModel::mimeTypes() const { return {mimeType}; }

QMimeData *OrganizationTreeModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArray encoded;
    QDataStream stream(&encoded, QIODevice::WriteOnly);
    stream << m_portal;
    QStringList names;
    for (const QModelIndex &index : indexes) {
        if (index.column() != NameColumn)
            continue;
        const OrganizationId organization = organizationAt(index);
        stream << organization.value();
        names << m_store.name(organization, m_language);
    }
    auto *data = new QMimeData;
    data->setData(mimeType, encoded);
    data->setText(names.join(u'\n'));
    return data;
}

/// Nothing for those of another portal, where the same ids are those of others.
std::vector<OrganizationId> OrganizationTreeModel::organizationsIn(const QMimeData *data) const
{
    std::vector<OrganizationId> organizations;
    QDataStream stream(data->data(mimeType));
    QString portal;
    stream >> portal;
    if (portal != m_portal)
        return {};
    for (qint64 value = 0; !stream.atEnd() && stream.status() == QDataStream::Ok;) {
        stream >> value;
        organizations.emplace_back(value);
    }
    return organizations;
}

bool OrganizationTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                            const QModelIndex &parent) const
{
    if (!data->hasFormat(mimeType) || action != Qt::MoveAction)
        return false;
    const auto organizations = organizationsIn(data);
    const auto to = parent.isValid() ? std::optional(organizationAt(parent)) : std::nullopt;
    const OrganizationNode *place = to ? m_store.node(*to) : nullptr;
    if (place && place->state != OrganizationState::Active)
        return false;
    return std::any_of(organizations.begin(), organizations.end(),
                       [&](OrganizationId organization) {
                           const OrganizationNode *node = m_store.node(organization);
                           return node && node->parent != to;
                       }) &&
           std::none_of(organizations.begin(), organizations.end(),
                        [&](OrganizationId organization) {
                            return to && m_store.isWithin(*to, organization);
                        });
}

bool OrganizationTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                         int column, const QModelIndex &parent)
{
    if (canDropMimeData(data, action, row, column, parent)) {
        Q_EMIT moveRequested(organizationsIn(data), parent.isValid()
                                                        ? std::optional(organizationAt(parent))
                                                        : std::nullopt);
    }
    // The rows move when the portal confirms, not now.
    return false;
}

} // namespace ratingdesk
