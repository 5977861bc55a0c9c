// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/posters/listchanges.h"

#include "models/items/posters/posterselectionmodel.h"
#include "models/portal/portalsource.h"
#include "models/portal/standstate.h"
#include "views/common/workspace.h"
#include "views/posters/posteroutput.h"

namespace ratingdesk {

ListChanges::ListChanges(Workspace &workspace, PosterSelectionModel &selection, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_selection(selection)
{
}

void ListChanges::sortForDelivery(const PosterOrder &order)
{
    const std::vector<OrganizationId> before = m_selection.organizations();
    m_selection.setOrganizations(deliveryRoute(m_workspace, order).sorted(order));
    if (m_selection.organizations() != before)
        Q_EMIT changed(before, tr("The list was put in the order of delivery"));
}

void ListChanges::keepWithoutStand()
{
    m_stands.ask(
        m_workspace.source().stands({}), this, [this](const Result<std::vector<Stand>> &stands) {
            if (!stands) {
                Q_EMIT failed(stands.error());
                return;
            }
            const QSet<OrganizationId> present = withStandInUse(*stands);
            const std::vector<OrganizationId> before = m_selection.organizations();
            std::vector<OrganizationId> kept = before;
            std::erase_if(kept, [&](OrganizationId id) { return present.contains(id); });
            if (kept.size() == before.size()) {
                Q_EMIT said(tr("None of them has a stand."));
                return;
            }
            m_selection.setOrganizations(kept);
            Q_EMIT changed(before, tr("%Ln organization(s) with a stand were taken out of the "
                                      "list",
                                      nullptr, static_cast<int>(before.size() - kept.size())));
        });
}

} // namespace ratingdesk
