// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/questionnaire.h"
#include "models/exchange/tableintake.h"
#include "models/portal/ratingvalues.h"

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
/// rejected. Source ids are `source:id`, so that a second import finds what is there. What was
/// stopped by `step` is not to be used.
tl::expected<QuestionnaireImport, TableError> planQuestionnaireImport(const TableReader &table,
                                                                      const BoundMapping &mapping,
                                                                      QDate today,
                                                                      const ImportStep &step = {});

/// The same for a file of any size: each time so many questionnaires have been read, and at the
/// end, `take` gets them. It says what became of them, or nothing to stop; then they are forgotten.
using TakeQuestionnaires =
    std::function<std::optional<QuestionnaireReceipt>(const std::vector<Questionnaire> &)>;
tl::expected<QuestionnaireImport, TableError>
importQuestionnairesInParts(const TableReader &table, const BoundMapping &mapping, QDate today,
                            std::size_t partSize, const TakeQuestionnaires &take);

/// The verdicts once the portal has said what became of the questionnaires.
ImportReport reportOf(QuestionnaireImport import, const QuestionnaireReceipt &receipt);

} // namespace ratingdesk
