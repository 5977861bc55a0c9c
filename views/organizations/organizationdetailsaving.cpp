// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed: kept as a draft, saved, and brought together with what others saved.

#include "models/editing/changequeue.h"
#include "models/editing/organizationedit.h"
#include "models/portal/whenfinished.h"
#include "models/words/portalerrortext.h"
#include "views/common/messagebar.h"
#include "views/common/workspace.h"
#include "views/organizations/conflictpanel.h"
#include "views/organizations/organizationdetail.h"
#include "views/organizations/organizationform.h"
#include "views/organizations/organizationhistory.h"
#include "views/organizations/savebar.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

namespace ratingdesk {

namespace {

/// Entries of the journal in which a conflict's authors are looked for.
constexpr int authorsLookedUp = 20;

} // namespace

void OrganizationDetail::noteEdit()
{
    if (!m_isNew)
        m_drafts.put(m_form->base(), m_form->edited());
    else if (m_form->isChanged())
        m_drafts.putNew(m_form->edited());
    else
        m_drafts.discardNew(m_parent);
    showSaveBar();
}

void OrganizationDetail::save(Next next)
{
    const auto problems = m_form->problems();
    if (!problems.empty()) {
        m_form->focusField(problems.front().field);
        return;
    }
    if (m_isNew)
        saveNew(next);
    else
        send(m_form->base(), m_form->edited());
}

void OrganizationDetail::saveNew(Next next)
{
    const OrganizationId place = m_parent.value_or(OrganizationId());
    m_savingNew.insert(place);
    showSaveBar();
    const Organization organization = m_form->edited();
    const QString name = organization.displayName(m_workspace.language());
    m_queue.perform(
        {.changes = {CreateOrganization{organization}}, .reason = {}},
        {.title = tr("Register “%1”").arg(name), .done = tr("“%1” was registered").arg(name)}, this,
        [this, place, name, organization, next](const Result<ChangeReceipt> &receipt) {
            m_savingNew.remove(place);
            if (!receipt && m_isNew && organization.parent == m_parent)
                showError(receipt.error());
            else if (!receipt)
                noteFailure({}, name, receipt.error());
            else if (!receipt->organizations.empty())
                takeCreated(organization, receipt->organizations.front(), next);
            showSaveBar();
        });
}

/// What was typed while the new one was on its way becomes a draft of the registered one.
void OrganizationDetail::takeCreated(const Organization &sent, const Organization &created,
                                     Next next)
{
    if (const Organization *draft = m_drafts.findNew(sent.parent))
        m_drafts.put(created, mergeEdits(sent, *draft, created).merged);
    m_drafts.discardNew(sent.parent);
    // Whoever looks at another one meanwhile stays there.
    if (!m_isNew || m_parent != sent.parent)
        return;
    if (next == Next::AddAnother)
        showNew(sent.parent);
    else
        showCreated(created);
}

/// In the same form, with the focus where it is; the tree follows once the register announces it.
void OrganizationDetail::showCreated(const Organization &created)
{
    m_isNew = false;
    m_parent.reset();
    m_shown = created.id;
    m_message->hide();
    showTabsOf(false);
    showDraftOf(created);
    showHeader();
    if (!window()->focusWidget())
        m_form->focusFirstField();
    Q_EMIT this->created(created.id);
}

void OrganizationDetail::send(const Organization &base, const Organization &edited)
{
    m_saving.insert(base.id);
    m_failures.remove(base.id);
    showSaveBar();
    Organization sent = edited;
    sent.revision = base.revision;
    const OrganizationId id = base.id;
    const QString name = edited.displayName(m_workspace.language());
    m_queue.perform({.changes = {UpdateOrganization{sent}}, .reason = {}},
                    {.title = tr("Edit “%1”").arg(name), .done = tr("“%1” was changed").arg(name)},
                    this, [this, id, name, sent](const Result<ChangeReceipt> &receipt) {
                        m_saving.remove(id);
                        if (receipt)
                            takeSaved(sent, receipt->organizations.empty()
                                                ? sent
                                                : receipt->organizations.front());
                        else if (id != m_shown)
                            noteFailure(id, name, receipt.error());
                        else if (receipt.error().current)
                            openConflict(*receipt.error().current);
                        else
                            showError(receipt.error());
                        showSaveBar();
                    });
}

/// What was typed while the save was on its way is not saved yet: it stays, as a draft on top of
/// what is saved.
void OrganizationDetail::takeSaved(const Organization &sent, const Organization &saved)
{
    const OrganizationDrafts::Draft *draft = m_drafts.find(saved.id);
    const Organization edited = draft ? mergeEdits(sent, draft->edited, saved).merged : saved;
    m_drafts.put(saved, edited);
    if (saved.id != m_shown)
        return;
    m_message->hide();
    closeConflict();
    m_form->setOrganization(saved, edited);
    m_history->refresh();
    Q_EMIT this->saved(saved.id);
}

/// Told at once with its name, and once more where one looks at it again.
void OrganizationDetail::noteFailure(OrganizationId organization, const QString &name,
                                     const PortalError &error)
{
    if (organization.isValid())
        m_failures.insert(organization, error);
    Q_EMIT m_workspace.errorShown(
        tr("“%1” was not saved: %2", "name and why").arg(name, portalErrorText(error)),
        error.detail);
}

bool OrganizationDetail::isSaving() const
{
    return m_isNew ? m_savingNew.contains(m_parent.value_or(OrganizationId()))
                   : m_saving.contains(m_shown);
}

void OrganizationDetail::showError(const PortalError &error)
{
    m_offer = Offer::None;
    m_message->showError(error);
}

void OrganizationDetail::discard()
{
    if (m_isNew) {
        m_drafts.discardNew(m_parent);
        Q_EMIT newDiscarded();
        return;
    }
    m_drafts.discard(m_shown);
    m_failures.remove(m_shown);
    m_message->hide();
    closeConflict();
    m_form->setOrganization(m_form->base(), m_form->base());
    showSaveBar();
    fetch();
}

/// What only one of the two changed is brought together; for the rest one has to choose.
void OrganizationDetail::openConflict(const Organization &theirs)
{
    const Organization base = m_form->base();
    const Organization mine = m_form->edited();
    const MergedEdit edit = mergeEdits(base, mine, theirs);
    if (!edit.conflicts.empty()) {
        m_tabs->setCurrentIndex(GeneralTab);
        const bool isOpen = !m_conflict->isHidden();
        m_conflict->showConflict(edit, mine, theirs);
        m_form->setEnabled(false); // what is typed now would not be among the choices
        if (!isOpen)
            m_formArea->verticalScrollBar()->setValue(0);
        fetchAuthors();
        return;
    }
    closeConflict();
    m_drafts.put(theirs, edit.merged);
    m_form->setOrganization(theirs, edit.merged);
    if (!m_form->isChanged())
        return;
    send(theirs, edit.merged);
}

/// Who changed the fields in question, and when.
void OrganizationDetail::fetchAuthors()
{
    JournalQuery query;
    query.organization = m_shown;
    query.limit = authorsLookedUp;
    query.changesOnly = true;
    whenFinished(m_workspace.source().journal(query), this,
                 [this, id = m_shown](const Result<std::vector<JournalEntry>> &page) {
                     // Without it the choice is the same.
                     if (page && id == m_conflict->theirs().id)
                         m_conflict->setHistory(*page);
                 });
}

void OrganizationDetail::closeConflict()
{
    if (m_conflict->isHidden())
        return;
    m_conflict->hide();
    m_form->setEnabled(true);
    showSaveBar();
}

void OrganizationDetail::acceptConflict()
{
    const Organization chosen = m_conflict->chosen();
    const Organization theirs = m_conflict->theirs();
    closeConflict();
    m_drafts.put(theirs, chosen);
    m_form->setOrganization(theirs, chosen);
    if (m_form->isChanged())
        send(theirs, chosen);
    showSaveBar();
}

} // namespace ratingdesk
