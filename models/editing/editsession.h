// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/editing/changequeue.h"
#include "models/editing/draftkeeper.h"
#include "models/editing/organizationdrafts.h"

namespace ratingdesk {

/// Everything about editing that one open portal has once, shared by all who show or change it.
class EditSession : public QObject
{
    Q_OBJECT

public:
    /// The portal outlives this.
    explicit EditSession(PortalSource &source, QObject *parent = nullptr);

    /// What is sent to the portal, and what of it can be undone and redone.
    ChangeQueue &changes() { return m_changes; }
    OrganizationDrafts &drafts() { return m_drafts; }
    DraftKeeper &keeper() { return m_keeper; }

private:
    ChangeQueue m_changes;
    OrganizationDrafts m_drafts;
    DraftKeeper m_keeper;
};

} // namespace ratingdesk
