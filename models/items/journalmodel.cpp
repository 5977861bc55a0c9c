// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/journalmodel.h"

#include "models/domain/minsktime.h"
#include "models/portal/journalreason.h"
#include "models/portal/portalsource.h"
#include "models/stores/organizationstore.h"
#include "models/words/domainwords.h"
#include "models/words/portalerrortext.h"
#include "models/words/tooltiptext.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr int pageSize = 50;
/// The internal id of an entry; that of a field is the number of its entry.
constexpr quintptr entryLevel = ~quintptr(0);

} // namespace

JournalModel::JournalModel(PortalSource &source, const OrganizationStore &store, QObject *parent)
    : QAbstractItemModel(parent),
      m_source(source),
      m_words(std::bind_front(&OrganizationStore::name, &store))
{
}

void JournalModel::setOrganization(OrganizationId organization)
{
    m_organization = organization;
    reload();
}

void JournalModel::reload()
{
    beginResetModel();
    m_page.forget();
    m_entries.clear();
    m_isLoading = false;
    m_hasMore = m_organization.isValid();
    endResetModel();
    fetchMore({});
}

void JournalModel::setReferenceData(const ReferenceData &data)
{
    beginResetModel();
    m_words.setReferenceData(data);
    endResetModel();
}

void JournalModel::setLanguage(Language language)
{
    beginResetModel();
    m_words.setLanguage(language);
    endResetModel();
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isLoading;
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isLoading = true;
    JournalQuery query;
    query.organization = m_organization;
    query.limit = pageSize;
    if (!m_entries.empty())
        query.before = m_entries.back().id;
    m_page.ask(m_source.journal(query), this,
               [this](const Result<std::vector<JournalEntry>> &page) {
                   if (!page) {
                       m_isLoading = false;
                       m_hasMore = false;
                       Q_EMIT loadFailed(page.error());
                       return;
                   }
                   m_hasMore = page->size() == static_cast<std::size_t>(pageSize);
                   if (page->empty()) {
                       m_isLoading = false;
                   } else {
                       const int first = static_cast<int>(m_entries.size());
                       beginInsertRows({}, first, first + static_cast<int>(page->size()) - 1);
                       m_entries.insert(m_entries.end(), page->begin(), page->end());
                       // Not before they are there: who hears of them may ask for the next page.
                       m_isLoading = false;
                       endInsertRows();
                   }
                   Q_EMIT pageLoaded();
               });
}

bool JournalModel::isEntry(const QModelIndex &index) { return index.internalId() == entryLevel; }

std::vector<OrganizationField> JournalModel::fieldsOf(const JournalEntry &entry)
{
    std::vector<OrganizationField> fields;
    const auto add = [&fields](const QJsonObject &values) {
        for (const QString &key : values.keys()) {
            const auto field = fieldOfKey(key);
            if (field && std::find(fields.begin(), fields.end(), *field) == fields.end())
                fields.push_back(*field);
        }
    };
    add(entry.before);
    add(entry.after);
    std::sort(fields.begin(), fields.end());
    return fields;
}

QModelIndex JournalModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) : entryLevel);
}

QModelIndex JournalModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || isEntry(index))
        return {};
    return createIndex(static_cast<int>(index.internalId()), 0, entryLevel);
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_entries.size());
    if (!isEntry(parent) || parent.column() > 0)
        return 0;
    return static_cast<int>(fieldsOf(m_entries[static_cast<std::size_t>(parent.row())]).size());
}

int JournalModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    const bool isTold =
        role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!index.isValid() || !isTold)
        return {};
    const auto place =
        isEntry(index) ? static_cast<std::size_t>(index.row()) : std::size_t(index.internalId());
    const JournalEntry &entry = m_entries[place];
    if (role == Qt::AccessibleTextRole && isEntry(index) && index.column() == WhatColumn)
        return tr("%1 — %2, %3", "what happened, who did it, and when")
            .arg(whatText(entry), entry.actor, entryText(entry, BeforeColumn));
    const QString text =
        isEntry(index) ? entryText(entry, index.column())
                       : fieldText(entry, fieldsOf(entry)[static_cast<std::size_t>(index.row())],
                                   index.column());
    return role == Qt::ToolTipRole ? toolTipText(text) : text;
}

QString JournalModel::actionText(const JournalEntry &entry) const
{
    const auto successor = [this](const QJsonObject &values) {
        return m_words.text(OrganizationField::Parent, values.value(u"merged_into"_s));
    };
    if (entry.action == JournalAction::StateChanged &&
        entry.after.value(u"merged_into"_s).toInteger())
        return tr("Merged into “%1”").arg(successor(entry.after));
    if (entry.action == JournalAction::StateChanged &&
        entry.before.value(u"merged_into"_s).toInteger())
        return tr("Separated from “%1”").arg(successor(entry.before));
    return journalActionText(entry.action);
}

QString JournalModel::whatText(const JournalEntry &entry) const
{
    const QString action = actionText(entry);
    const JournalReason reason = readReason(entry.reason);
    if (!reason.isUndo)
        return reason.text.isEmpty()
                   ? action
                   : tr("%1: %2", "what happened, and its reason").arg(action, reason.text);
    return reason.text.isEmpty()
               ? tr("%1 (undo)", "what happened, by taking back an earlier change").arg(action)
               : tr("%1 (undo of: %2)",
                    "what happened, by taking back an earlier change, and that one's reason")
                     .arg(action, reason.text);
}

QString JournalModel::entryText(const JournalEntry &entry, int column) const
{
    switch (column) {
    case WhatColumn:
        return whatText(entry);
    case BeforeColumn:
        return momentText(localeOf(m_words.language()), minskTime(entry.at));
    default:
        return entry.actor;
    }
}

QString JournalModel::fieldText(const JournalEntry &entry, OrganizationField field,
                                int column) const
{
    switch (column) {
    case WhatColumn:
        return fieldTitle(field);
    case BeforeColumn:
        // Before it was registered it stood nowhere, not at the top.
        return entry.action == JournalAction::Created
                   ? QString()
                   : m_words.text(field, entry.before.value(fieldKey(field)));
    default:
        return entry.action == JournalAction::Withdrawn
                   ? QString()
                   : m_words.text(field, entry.after.value(fieldKey(field)));
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("Change");
    case BeforeColumn:
        return tr("Before", "the value of a field before a change");
    default:
        return tr("After", "the value of a field after a change");
    }
}

} // namespace ratingdesk
