// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/questionnaire.h"
#include "models/portal/ratingvalues.h"

#include <span>

namespace ratingdesk {

/// Counts questionnaires in the plainest way, one after the other: what every portal's tallies are
/// compared with.
TallyTable talliesOf(std::span<const Questionnaire> questionnaires, const TallyQuery &query);

TallyColumns allTallyColumns();

} // namespace ratingdesk
