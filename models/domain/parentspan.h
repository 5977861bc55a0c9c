// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QDate>

#include <optional>

namespace ratingdesk {

/// Where an organization stood from one day to another (both included); no end: until today.
struct ParentSpan
{
    OrganizationId organization;
    std::optional<OrganizationId> parent;
    QDate from;
    std::optional<QDate> until;

    friend bool operator==(const ParentSpan &, const ParentSpan &) = default;
};

} // namespace ratingdesk
