// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/organization.h"

#include <QHash>
#include <QObject>

namespace ratingdesk {

/// Edits that are not saved yet. They stay when another organization is selected, until they are
/// saved or discarded.
class OrganizationDrafts : public QObject
{
    Q_OBJECT

public:
    struct Draft
    {
        Organization base; ///< what it was made from
        Organization edited;
    };

    using QObject::QObject;

    const Draft *find(OrganizationId organization) const;
    /// Takes the draft away when nothing differs from the base.
    void put(const Organization &base, const Organization &edited);
    void discard(OrganizationId organization);

    // One new organization may be in the making below each organization, and one at the top.
    const Organization *findNew(std::optional<OrganizationId> parent) const;
    void putNew(const Organization &organization);
    void discardNew(std::optional<OrganizationId> parent);

    qsizetype count() const { return m_drafts.size() + m_new.size(); }
    QList<Draft> all() const { return m_drafts.values(); }
    QList<Organization> allNew() const { return m_new.values(); }
    void clear();

Q_SIGNALS:
    /// Of an organization, or of what is made below it; an invalid id: at the top.
    void changed(ratingdesk::OrganizationId organization);

private:
    QHash<OrganizationId, Draft> m_drafts;
    QHash<OrganizationId, Organization> m_new; ///< by parent; an invalid id: at the top
};

} // namespace ratingdesk
