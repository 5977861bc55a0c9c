// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/questionnaire.h"
#include "models/portal/changeset.h"
#include "models/portal/future.h"
#include "models/portal/ratingvalues.h"

namespace ratingdesk {

/// What citizens answered, added up.
class RatingsFacet
{
public:
    virtual ~RatingsFacet() = default;

    virtual Future<TallyTable> tallies(TallyQuery query) = 0;
    virtual Future<PortalFigures> figures() = 0;
    /// `request` as ChangeSet::request.
    virtual Future<QuestionnaireReceipt>
    addQuestionnaires(std::vector<Questionnaire> questionnaires, ApplyMode mode,
                      QString request = {}) = 0;
};

} // namespace ratingdesk
