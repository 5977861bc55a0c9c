// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is sent to the portal, and what becomes of it.

#include "models/editing/organizationeditor.h"

#include <algorithm>

namespace ratingdesk {

OrganizationEditor::Save *OrganizationEditor::saveOnItsWay(const EditSubject &subject)
{
    const auto found = m_saves.find(subject);
    return found == m_saves.end() || found->second.isUnknown ? nullptr : &found->second;
}

std::optional<OrganizationField> OrganizationEditor::save(Next next)
{
    if (!is<Editing>())
        return {};
    const Organization base = this->base();
    const Organization edited = this->edited();
    if (const auto problems = problemsOf(edited); !problems.empty())
        return problems.front().field;
    send(base, edited, next);
    return {};
}

void OrganizationEditor::send(const Organization &base, const Organization &edited, Next next)
{
    const EditSubject subject = EditSubject::of(base);
    Organization sent = edited;
    sent.revision = base.revision;
    const int number = ++m_number;
    m_saves[subject] = {number, base, sent, edited, next};
    m_failures.erase(subject);
    if (isInFront(subject)) {
        // What was asked before is answered too late, by what is saved or by what is in its way.
        if (m_fetching.isWaiting())
            m_announced = unknownRevision;
        m_fetching.forget();
        m_askingAuthors.forget();
        enter(Saving{base, edited});
    }
    const Change change =
        subject.isNew() ? Change(CreateOrganization{sent}) : Change(UpdateOrganization{sent});
    m_changes.perform({.changes = {change}, .reason = {}}, m_wording(edited), this,
                      [this, subject, number, sent](const Result<ChangeReceipt> &receipt) {
                          takeAnswer(subject, number, sent, receipt);
                      });
}

/// Comes a second time where the first one was that the outcome is not known.
void OrganizationEditor::takeAnswer(const EditSubject &subject, int number,
                                    const Organization &sent, const Result<ChangeReceipt> &receipt)
{
    const auto found = m_saves.find(subject);
    if (found == m_saves.end())
        return; // discarded meanwhile
    // What changed nothing is not among what is answered.
    const Organization saved =
        receipt && !receipt->organizations.empty() ? receipt->organizations.front() : sent;
    if (found->second.number != number) {
        if (receipt && !subject.isNew())
            rebase(subject, found->second, sent, saved);
        return;
    }
    const Save save = found->second;
    if (!receipt && receipt.error().problem == PortalError::Problem::OutcomeUnknown)
        found->second.isUnknown = true;
    else
        m_saves.erase(found);
    if (receipt)
        takeSaved(subject, save, saved);
    else
        takeRefused(subject, save, receipt.error());
}

/// An earlier save was carried out after all while a later one is on its way.
void OrganizationEditor::rebase(const EditSubject &subject, Save &save, const Organization &sent,
                                const Organization &saved)
{
    save.base = saved;
    save.edited = mergeEdits(sent, save.edited, saved).merged;
    putDraft(save.base, save.edited);
    if (isInFront(subject) && is<Saving>())
        enter(Saving{save.base, save.edited});
}

/// What was typed while the save was on its way is not saved yet: it stays, as a draft on top of
/// what is saved.
void OrganizationEditor::takeSaved(const EditSubject &subject, const Save &save,
                                   const Organization &saved)
{
    const Organization edited = mergeEdits(save.sent, save.edited, saved).merged;
    m_failures.erase(subject);
    if (subject.isNew())
        dropDraft(subject);
    // Whoever looks at another one meanwhile stays there.
    if (!isInFront(subject)) {
        putDraft(saved, edited);
    } else if (subject.isNew() && save.next == Next::AddAnother) {
        putDraft(saved, edited);
        showNew(save.base);
        Q_EMIT anotherBegun();
    } else {
        m_announced = std::max(m_announced, known().revision);
        enterEdit(saved, edited);
        if (subject.isNew())
            Q_EMIT created(saved.id);
        else
            Q_EMIT this->saved(saved.id);
        catchUp();
    }
}

void OrganizationEditor::takeRefused(const EditSubject &subject, const Save &save,
                                     const PortalError &error)
{
    if (error.current && solveConflict(subject, save, *error.current))
        return;
    noteFailure(subject, EditFailure::Of::Saving, error);
    if (!isInFront(subject)) {
        Q_EMIT failedElsewhere(save.edited, error);
    } else if (is<Saving>()) {
        enterEdit(save.base, save.edited);
        catchUp();
    } else {
        Q_EMIT changed();
    }
}

/// What only one of the two changed is brought together; for the rest one has to choose. False: the
/// choice waits until one looks at it again.
bool OrganizationEditor::solveConflict(const EditSubject &subject, const Save &save,
                                       const Organization &current)
{
    EditConflict conflict(save.base, save.edited, current);
    if (!conflict.fields().empty()) {
        if (isInFront(subject))
            openConflict(std::move(conflict));
        return isInFront(subject);
    }
    const Organization merged = conflict.chosen();
    putDraft(current, merged);
    if (!changedFields(current, merged).empty())
        send(current, merged, save.next);
    else if (isInFront(subject))
        enter(Shown{current});
    return true;
}

/// The register told of a later state while the save was on its way.
void OrganizationEditor::catchUp()
{
    if (std::exchange(m_announced, known().revision) > known().revision)
        fetch();
}

} // namespace ratingdesk
