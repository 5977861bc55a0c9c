// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/parentspans.h"

#include <algorithm>

namespace ratingdesk {

bool fitsTo(const Organization &organization, const ParentSpans &spans)
{
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const ParentSpan &span = spans[i];
        const bool isLast = i + 1 == spans.size();
        if (span.organization != organization.id || !span.from.isValid() ||
            (span.until && *span.until < span.from) || (!span.until && !isLast) ||
            (i > 0 && span.from <= *spans[i - 1].until))
            return false;
    }
    const bool isActive = organization.state == OrganizationState::Active;
    if (spans.empty() || spans.back().until)
        return !isActive;
    return isActive && spans.back().parent == organization.parent;
}

ParentSpans endingBefore(ParentSpans spans, QDate on)
{
    std::erase_if(spans, [on](const ParentSpan &span) { return span.from >= on; });
    if (!spans.empty()) {
        ParentSpan &last = spans.back();
        if (!last.until || *last.until >= on)
            last.until = on.addDays(-1);
    }
    return spans;
}

ParentSpans standingFrom(ParentSpans spans, OrganizationId organization,
                         std::optional<OrganizationId> parent, QDate on)
{
    spans = endingBefore(std::move(spans), on);
    const bool goesOn =
        !spans.empty() && spans.back().parent == parent && spans.back().until == on.addDays(-1);
    if (goesOn)
        spans.back().until.reset();
    else
        spans.push_back({organization, parent, on, {}});
    return spans;
}

ParentSpans knownSince(ParentSpans spans, QDate day)
{
    if (!spans.empty())
        spans.front().from = std::min(spans.front().from, day);
    return spans;
}

const ParentSpan *spanOn(const ParentSpans &spans, QDate day)
{
    const auto found = std::find_if(spans.begin(), spans.end(), [day](const ParentSpan &span) {
        return span.from <= day && (!span.until || *span.until >= day);
    });
    return found == spans.end() ? nullptr : &*found;
}

} // namespace ratingdesk
