// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/future.h"
#include "models/portal/mergeplan.h"

#include <QStringList>

namespace ratingdesk {

class PortalSource;

/// What hangs on organizations that are to be merged.
struct MergeImpact
{
    qint64 questionnaires = 0; ///< theirs
    int stands = 0;            ///< theirs that are in use
    QStringList accounts{};    ///< the active ones that work at them, and below
};

/// Both for a thread with an event loop.
Future<MergeImpact> mergeImpact(PortalSource &source, const MergePlan &plan);
/// What the journal tells of the last time the organization was merged.
Future<MergeRecord> mergeRecord(PortalSource &source, OrganizationId organization);

} // namespace ratingdesk
