// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/unsavededits.h"

#include "models/editing/organizationedit.h"
#include "models/words/portalerrortext.h"
#include "views/common/workspace.h"

namespace ratingdesk {

UnsavedEdits::UnsavedEdits(Workspace &workspace, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_queue(workspace.editing().changes()),
      m_drafts(workspace.editing().drafts())
{
}

QString UnsavedEdits::nameOf(const Organization &organization) const
{
    const QString name = organization.displayName(m_workspace.language());
    return name.isEmpty() ? tr("A new organization") : name;
}

QStringList UnsavedEdits::names() const
{
    QStringList names;
    for (const OrganizationDrafts::Draft &draft : m_drafts.all())
        names << nameOf(draft.edited);
    for (const Organization &made : m_drafts.allNew())
        names << nameOf(made);
    return names;
}

void UnsavedEdits::save(const std::function<void(bool)> &done)
{
    if (m_queue.isBusy()) {
        // What is on its way is among the drafts until the answer comes.
        connect(
            &m_queue, &ChangeQueue::busyChanged, this, [this, done] { save(done); },
            Qt::SingleShotConnection);
        return;
    }
    if (m_drafts.count() == 0)
        done(true);
    else if (hasProblems())
        done(false);
    else
        send(done);
}

/// What the form would not save is not sent either.
bool UnsavedEdits::hasProblems()
{
    std::vector<Organization> all;
    for (const OrganizationDrafts::Draft &draft : m_drafts.all())
        all.push_back(draft.edited);
    for (const Organization &made : m_drafts.allNew())
        all.push_back(made);
    for (const Organization &organization : all) {
        const auto problems = problemsOf(organization);
        if (problems.empty())
            continue;
        Q_EMIT m_workspace.errorShown(
            tr("Nothing was saved, and nothing is lost. “%1” cannot be saved like this: %2",
               "name and what is wrong")
                .arg(nameOf(organization), fieldProblemSentence(problems.front())),
            {});
        Q_EMIT stopped(organization.id, organization.parent);
        return true;
    }
    return false;
}

void UnsavedEdits::send(const std::function<void(bool)> &done)
{
    ChangeSet changes;
    for (const OrganizationDrafts::Draft &draft : m_drafts.all()) {
        Organization sent = draft.edited;
        sent.revision = draft.base.revision;
        changes.changes.push_back(UpdateOrganization{sent});
    }
    for (const Organization &made : m_drafts.allNew())
        changes.changes.push_back(CreateOrganization{made});
    const auto count = static_cast<int>(changes.changes.size());
    m_queue.perform(changes,
                    {.title = tr("Save %Ln edit(s)", nullptr, count),
                     .done = tr("%Ln edit(s) were saved", nullptr, count)},
                    this, [this, done](const Result<ChangeReceipt> &receipt) {
                        if (receipt) {
                            m_drafts.clear();
                            done(true);
                        } else if (receipt.error().current &&
                                   bringTogether(*receipt.error().current)) {
                            save(done);
                        } else {
                            report(receipt.error());
                            done(false);
                        }
                    });
}

/// A colleague's change of other fields is no reason to ask.
bool UnsavedEdits::bringTogether(const Organization &current)
{
    const OrganizationDrafts::Draft *draft = m_drafts.find(current.id);
    if (!draft || draft->base.revision >= current.revision)
        return false;
    const MergedEdit edit = mergeEdits(draft->base, draft->edited, current);
    if (!edit.conflicts.empty())
        return false;
    m_drafts.put(current, edit.merged);
    return true;
}

void UnsavedEdits::report(const PortalError &error)
{
    const auto id =
        error.current ? std::optional(error.current->id) : organizationIdIn(error.subject);
    const OrganizationDrafts::Draft *draft = id ? m_drafts.find(*id) : nullptr;
    if (!draft) {
        Q_EMIT m_workspace.errorShown(portalErrorText(error), error.detail);
        return;
    }
    const QString name = nameOf(draft->edited);
    Q_EMIT m_workspace.errorShown(
        error.current ? tr("Nothing was saved, and nothing is lost. Someone else changed “%1” in "
                           "the meantime: choose there what is to hold, then save again.")
                            .arg(name)
                      : tr("Nothing was saved, and nothing is lost. “%1”: %2", "name and why")
                            .arg(name, portalErrorText(error)),
        error.detail);
    Q_EMIT stopped(draft->base.id, {});
}

} // namespace ratingdesk
