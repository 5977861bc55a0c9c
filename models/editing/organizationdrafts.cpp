// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/editing/organizationdrafts.h"

#include "models/editing/organizationedit.h"

namespace ratingdesk {

const OrganizationDrafts::Draft *OrganizationDrafts::find(OrganizationId organization) const
{
    const auto found = m_drafts.constFind(organization);
    return found == m_drafts.cend() ? nullptr : &*found;
}

void OrganizationDrafts::put(const Organization &base, const Organization &edited)
{
    if (changedFields(base, edited).empty()) {
        discard(base.id);
        return;
    }
    m_drafts.insert(base.id, {base, edited});
    Q_EMIT changed(base.id);
}

void OrganizationDrafts::discard(OrganizationId organization)
{
    if (m_drafts.remove(organization))
        Q_EMIT changed(organization);
}

const Organization *OrganizationDrafts::findNew(std::optional<OrganizationId> parent) const
{
    const auto found = m_new.constFind(parent.value_or(OrganizationId()));
    return found == m_new.cend() ? nullptr : &*found;
}

void OrganizationDrafts::putNew(const Organization &organization)
{
    const OrganizationId parent = organization.parent.value_or(OrganizationId());
    m_new.insert(parent, organization);
    Q_EMIT changed(parent);
}

void OrganizationDrafts::clear()
{
    for (const OrganizationId organization : m_drafts.keys())
        discard(organization);
    for (const OrganizationId parent : m_new.keys())
        discardNew(parent.isValid() ? std::optional(parent) : std::nullopt);
}

void OrganizationDrafts::discardNew(std::optional<OrganizationId> parent)
{
    if (m_new.remove(parent.value_or(OrganizationId())))
        Q_EMIT changed(parent.value_or(OrganizationId()));
}

} // namespace ratingdesk
