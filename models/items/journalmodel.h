// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "models/portal/answers.h"
#include "models/portal/journalvalues.h"
#include "models/words/fieldwords.h"

#include <QAbstractItemModel>

namespace ratingdesk {

class OrganizationStore;
class PortalSource;

/// The journal of one organization, newest first: an entry a row, and below it each field that
/// changed with its value before and after, in words. The accessible text of an entry tells all of
/// it. Loads page by page as the view asks for more.
class JournalModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        WhatColumn,   ///< what happened; for a field its title
        BeforeColumn, ///< for an entry: when
        AfterColumn,  ///< for an entry: who
        ColumnCount,
    };

    JournalModel(PortalSource &source, const OrganizationStore &store, QObject *parent = nullptr);

    /// Begins anew with that organization's newest entries.
    void setOrganization(OrganizationId organization);
    void reload();
    void setReferenceData(const ReferenceData &data);
    void setLanguage(Language language);
    bool isLoading() const { return m_isLoading; }
    const std::vector<JournalEntry> &entries() const { return m_entries; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void pageLoaded();
    void loadFailed(const ratingdesk::PortalError &error);

private:
    static bool isEntry(const QModelIndex &index);
    static std::vector<OrganizationField> fieldsOf(const JournalEntry &entry);
    QString actionText(const JournalEntry &entry) const;
    QString whatText(const JournalEntry &entry) const;
    QString entryText(const JournalEntry &entry, int column) const;
    QString fieldText(const JournalEntry &entry, OrganizationField field, int column) const;

    PortalSource &m_source;
    FieldWords m_words;
    OrganizationId m_organization;
    std::vector<JournalEntry> m_entries;
    bool m_isLoading = false;
    bool m_hasMore = false;
    Latest m_page; ///< of the present organization
};

} // namespace ratingdesk
