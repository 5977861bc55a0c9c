// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/language.h"

#include <QAbstractListModel>

#include <vector>

namespace ratingdesk {

class OrganizationStore;

/// What the jump field offers: the organizations that match what is typed, best first; before
/// anything is typed, those that were opened last.
class JumpModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole, ///< the bodies above it: "Ministry of Health › Minsk"
        OrganizationRole,        ///< OrganizationId; invalid in a row that only says something
    };

    explicit JumpModel(QObject *parent = nullptr);

    void setStore(const OrganizationStore *store);
    void setLanguage(Language language);
    void setRecent(const std::vector<OrganizationId> &organizations);
    void setQuery(const QString &query);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    static constexpr std::size_t maxShown = 40;

private:
    QString pathOf(OrganizationId organization) const;
    QString remark() const;

    const OrganizationStore *m_store = nullptr;
    Language m_language = Language::English;
    std::vector<OrganizationId> m_recent;
    std::vector<OrganizationId> m_shown;
    QString m_query;
    std::size_t m_found = 0;
};

} // namespace ratingdesk
