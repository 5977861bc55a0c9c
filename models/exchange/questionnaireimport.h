// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importmapping.h"
#include "models/exchange/importreport.h"
#include "models/portal/portalvalues.h"

namespace ratingdesk {

/// The questionnaires that a file holds, and the rows that hold none.
struct QuestionnaireImport
{
    ImportReport report; ///< New for those that are to be added
    std::vector<Questionnaire> questionnaires;
    std::vector<std::size_t> reportIndexes; ///< of each questionnaire
    bool oneScoreForAll = false; ///< the one rating of a row was given to all four criteria
};

/// Reads the ratings of another system. Days are those of Minsk; what was given after `today` is
/// rejected. Source ids are `source:id`, so that a second import finds what is there.
tl::expected<QuestionnaireImport, CsvError>
planQuestionnaireImport(const CsvReader &file, const BoundMapping &mapping, QDate today);

/// The verdicts once the portal has said what became of the questionnaires.
ImportReport reportOf(QuestionnaireImport import, const QuestionnaireReceipt &receipt);

} // namespace ratingdesk
