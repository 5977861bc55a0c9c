// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/stands/replacements.h"

#include "views/common/workspace.h"

#include <QHash>
#include <QSet>

namespace ratingdesk {

namespace {

/// Whatever the register says, following it ends.
constexpr std::size_t maxSteps = 20;

} // namespace

Replacements::Replacements(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace)
{
}

void Replacements::find(const std::vector<OrganizationId> &organizations)
{
    m_wanted = organizations;
    m_steps = 0;
    m_answer.forget();
    follow();
}

void Replacements::follow()
{
    const OrganizationStore &store = m_workspace.organizations();
    const auto hasState = [&store](OrganizationId id, OrganizationState state) {
        const OrganizationNode *node = store.node(id);
        return node && node->state == state;
    };
    std::vector<OrganizationId> merged;
    for (const OrganizationId id : m_wanted) {
        if (hasState(id, OrganizationState::Merged))
            merged.push_back(id);
    }
    if (merged.empty() || m_steps++ == maxSteps) {
        std::vector<OrganizationId> active;
        QSet<OrganizationId> taken;
        int without = 0;
        for (const OrganizationId id : m_wanted) {
            if (!hasState(id, OrganizationState::Active))
                ++without;
            else if (!taken.contains(id))
                active.push_back(id);
            taken.insert(id);
        }
        Q_EMIT found(active, without);
        return;
    }
    m_answer.ask(m_workspace.source().organizations(merged), this,
                 [this](const Result<std::vector<Organization>> &answer) {
                     if (!answer) {
                         Q_EMIT failed(answer.error());
                         return;
                     }
                     QHash<OrganizationId, OrganizationId> into;
                     for (const Organization &organization : *answer) {
                         if (organization.mergedInto)
                             into.insert(organization.id, *organization.mergedInto);
                     }
                     for (OrganizationId &id : m_wanted)
                         id = into.value(id, id);
                     follow();
                 });
}

} // namespace ratingdesk
