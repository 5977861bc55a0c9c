// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/answers.h"
#include "models/poster/posterorder.h"

#include <QObject>

namespace ratingdesk {

class PosterSelectionModel;
class Workspace;

/// Changes of the list of chosen organizations for which more has to be known than the list shows:
/// where they are, and which of them have a stand.
class ListChanges : public QObject
{
    Q_OBJECT

public:
    ListChanges(Workspace &workspace, PosterSelectionModel &selection, QObject *parent);

    /// In the order in which one delivers, as far as the order has them looked up.
    void sortForDelivery(const PosterOrder &order);
    /// Takes those out of which a stand is in use, once the portal has said which.
    void keepWithoutStand();

Q_SIGNALS:
    /// The list was this before.
    void changed(const std::vector<ratingdesk::OrganizationId> &before, const QString &what);
    /// Nothing was to be changed.
    void said(const QString &sentence);
    void failed(const ratingdesk::PortalError &error);

private:
    Workspace &m_workspace;
    PosterSelectionModel &m_selection;
    Latest m_stands;
};

} // namespace ratingdesk
