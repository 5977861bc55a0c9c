// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/editing/organizationeditor.h"
#include "tests/support/fakeportal.h"

namespace ratingdesk {

/// An editor over a portal in memory, told of changes as the register tells of them. Ministry 1
/// above hospital 2, and school 5 at the top.
class EditorDesk
{
public:
    /// `asSeen` is the portal as the editor sees it, which may answer late.
    explicit EditorDesk(FakePortal &portal, PortalSource &asSeen)
        : m_portal(portal), session(asSeen), editor(asSeen, session, &EditorDesk::wording)
    {
        add(1, {}, QStringLiteral("Министерство"));
        add(2, OrganizationId(1), QStringLiteral("Больница"));
        add(5, {}, QStringLiteral("Школа"));
        QObject::connect(&asSeen, &PortalSource::changed, &editor,
                         [this](const PortalChange &change) { announce(change); });
    }

    void add(qint64 id, std::optional<OrganizationId> parent, const QString &name)
    {
        Organization added;
        added.id = OrganizationId(id);
        added.parent = parent;
        added.nameRu = name;
        m_portal.add(added);
    }

    Organization registered(qint64 id) const
    {
        return m_portal.data().find(OrganizationId(id)).value_or(Organization());
    }

    void changePhoneAsColleague(qint64 id, const QString &phone)
    {
        Organization changed = registered(id);
        changed.phone = phone;
        m_portal.applyAsColleague({.changes = {UpdateOrganization{changed}}, .reason = {}});
    }

    void changeEmailAsColleague(qint64 id, const QString &email)
    {
        Organization changed = registered(id);
        changed.email = email;
        m_portal.applyAsColleague({.changes = {UpdateOrganization{changed}}, .reason = {}});
    }

    void typePhone(const QString &phone)
    {
        Organization edited = editor.edited();
        edited.phone = phone;
        editor.edit(edited);
    }

    void typeEmail(const QString &email)
    {
        Organization edited = editor.edited();
        edited.email = email;
        editor.edit(edited);
    }

    void begin(std::optional<OrganizationId> parent, const QString &name)
    {
        Organization blank;
        blank.parent = parent;
        editor.showNew(blank);
        blank.nameRu = name;
        editor.edit(blank);
    }

private:
    static ChangeQueue::Wording wording(const Organization &edited)
    {
        return {.title = QStringLiteral("Edit ") + edited.nameRu,
                .done = edited.nameRu + QStringLiteral(" was changed")};
    }

    void announce(const PortalChange &change)
    {
        for (const OrganizationId organization : change.organizations) {
            if (const auto changed = m_portal.data().find(organization))
                editor.noteRevision(organization, changed->revision);
        }
    }

    FakePortal &m_portal;

public:
    EditSession session;
    OrganizationEditor editor;
};

} // namespace ratingdesk
