// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/draftoffer.h"

#include "views/common/workspace.h"

#include <QEvent>

#include <utility>

namespace ratingdesk {

DraftOffer::DraftOffer(QWidget *parent) : MessageBar(parent)
{
    connect(this, &MessageBar::actionTriggered, this, &DraftOffer::restore);
    connect(this, &MessageBar::otherActionTriggered, this, &DraftOffer::discard);
}

void DraftOffer::offer(Workspace &workspace)
{
    if (workspace.editing().keeper().left().count() == 0)
        return;
    m_workspace = &workspace;
    showOffer();
}

void DraftOffer::withdraw()
{
    m_workspace = nullptr;
    hide();
}

void DraftOffer::showOffer()
{
    const KeptDrafts &left = m_workspace->editing().keeper().left();
    QStringList names;
    for (const OrganizationDrafts::Draft &draft : left.edits)
        names << draft.edited.displayName(m_workspace->language());
    for (const Organization &made : left.made) {
        const QString name = made.displayName(m_workspace->language());
        names << (name.isEmpty() ? tr("A new organization") : name);
    }
    showMessage(Kind::Information,
                tr("%Ln organization(s) have unsaved changes from last time.", nullptr,
                   static_cast<int>(names.size())),
                names.join(u'\n'));
    setActionText(tr("Open"));
    setOtherActionText(tr("Discard"));
}

void DraftOffer::restore()
{
    Workspace &workspace = *std::exchange(m_workspace, nullptr);
    hide();
    const OrganizationStore &store = workspace.organizations();
    const std::vector<Organization> lost = workspace.editing().keeper().restoreLeft(
        [&store](OrganizationId organization) { return store.node(organization) != nullptr; });
    if (workspace.editing().drafts().count() > 0)
        Q_EMIT takenUp();
    if (lost.empty())
        return;
    QStringList names;
    for (const Organization &organization : lost)
        names << organization.displayName(workspace.language());
    showMessage(Kind::Warning,
                tr("The unsaved changes of %Ln organization(s) have no place in the register any "
                   "more.",
                   nullptr, static_cast<int>(names.size())),
                names.join(u'\n'));
}

void DraftOffer::discard()
{
    std::exchange(m_workspace, nullptr)->editing().keeper().discardLeft();
    hide();
}

void DraftOffer::changeEvent(QEvent *event)
{
    MessageBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_workspace)
        showOffer();
}

} // namespace ratingdesk
