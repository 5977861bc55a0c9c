// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/organization.h"
#include "models/domain/parentspan.h"

namespace ratingdesk {

/// The history of one organization's place: spans in the order of their days, never overlapping,
/// the last one without an end while the organization is active.
using ParentSpans = std::vector<ParentSpan>;

/// Whether these spans can be the history of the organization as it is now.
bool fitsTo(const Organization &organization, const ParentSpans &spans);

/// From that day on it stands below `parent`; what was planned for later falls away. A span that
/// goes on below the same parent is not cut in two, so that taking a move back leaves no trace.
ParentSpans standingFrom(ParentSpans spans, OrganizationId organization,
                         std::optional<OrganizationId> parent, QDate on);

/// The day before is the last one on which it stood anywhere.
ParentSpans endingBefore(ParentSpans spans, QDate on);

/// It was there on that day already: the first span begins no later. One without spans stays so.
ParentSpans knownSince(ParentSpans spans, QDate day);

/// Whether it stood anywhere on that day, and the span that says so.
const ParentSpan *spanOn(const ParentSpans &spans, QDate day);

} // namespace ratingdesk
