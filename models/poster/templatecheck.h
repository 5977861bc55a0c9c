// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/organization.h"
#include "models/poster/postertemplate.h"

#include <memory>

namespace ratingdesk {

/// What only comes up when a poster is made of the design: a code that has no room, that what is
/// drawn spoils, or that stands beside another one; places that are covered (a warning). Makes one
/// page and reads it; takes a while.
std::vector<TemplateProblem> checkDesign(const std::shared_ptr<const PosterTemplate> &design);

/// An organization to show templates with.
Organization sampleOrganization();

} // namespace ratingdesk
