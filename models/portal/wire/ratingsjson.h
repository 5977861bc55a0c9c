// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/changeset.h"
#include "models/portal/ratingvalues.h"
#include "models/portal/wire/json.h"

#include "models/domain/questionnaire.h"

namespace ratingdesk::wire {

// JSON of the ratings: of this, and of TallyQuery, PortalFigures, QuestionnaireReceipt. The tallies
// themselves are columns: see columns.h.

/// The most periods that are asked for at once: a hundred years of months.
inline constexpr std::size_t mostPeriods = 1200;

/// POST /questionnaires. The request's id is the header Idempotency-Key.
struct QuestionnairesRequest
{
    std::vector<Questionnaire> questionnaires;
    ApplyMode mode = ApplyMode::Commit;
    friend bool operator==(const QuestionnairesRequest &, const QuestionnairesRequest &) = default;
};

} // namespace ratingdesk::wire
