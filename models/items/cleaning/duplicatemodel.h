// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cleaning/duplicates.h"
#include "models/domain/language.h"

#include <QAbstractTableModel>

namespace ratingdesk {

class OrganizationStore;

/// Likely duplicates, a pair a row, with what speaks for them in words.
class DuplicateModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        FirstColumn, ///< names
        SecondColumn,
        EvidenceColumn,
        ColumnCount,
    };

    DuplicateModel(const OrganizationStore &store, Language language, QObject *parent = nullptr);

    void setPairs(std::vector<LikelyDuplicate> pairs);
    const std::vector<LikelyDuplicate> &pairs() const { return m_pairs; }
    void remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const LikelyDuplicate &pair, int column) const;
    QString placeOf(OrganizationId organization) const;

    const OrganizationStore &m_store;
    Language m_language;
    std::vector<LikelyDuplicate> m_pairs;
};

} // namespace ratingdesk
