// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "models/editing/organizationdrafts.h"

#include <functional>

namespace ratingdesk {

class ChangeQueue;
class Workspace;

/// All drafts of the portal at once, for whoever leaves it.
class UnsavedEdits : public QObject
{
    Q_OBJECT

public:
    UnsavedEdits(Workspace &workspace, QObject *parent);

    QStringList names() const;
    /// Either all of it is saved, or nothing, and all of it is still a draft; why, and on account
    /// of which organization, is said.
    void save(const std::function<void(bool isSaved)> &done);

Q_SIGNALS:
    /// That draft keeps all of them from being saved; an invalid id: the new one below `parent`.
    void stopped(ratingdesk::OrganizationId organization,
                 std::optional<ratingdesk::OrganizationId> parent);

private:
    QString nameOf(const Organization &organization) const;
    bool hasProblems();
    void send(const std::function<void(bool isSaved)> &done);
    bool bringTogether(const Organization &current);
    void report(const PortalError &error);

    Workspace &m_workspace;
    ChangeQueue &m_queue;
    OrganizationDrafts &m_drafts;
};

} // namespace ratingdesk
