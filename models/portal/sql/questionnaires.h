// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sql/requests.h"
#include "models/portal/sql/rowinserter.h"
#include "models/portal/sql/task.h"

namespace ratingdesk::sql {

/// Puts questionnaires and their additional scores into their tables.
class QuestionnaireInserter
{
public:
    enum class AdditionalSums {
        ByTriggers,
        Direct, ///< where the triggers are off
    };

    QuestionnaireInserter(Connection &connection, AdditionalSums sums);
    void insert(const Questionnaire &questionnaire);
    void flush();

private:
    bool m_writesSums;
    RowInserter m_rows;
    /// Held back until their questionnaires are in.
    std::vector<Questionnaire> m_withAdditional;
    RowInserter m_additional;
};

/// Takes in questionnaires from another system. Who was rated on a day was in the register on it:
/// the history of its place, and of what is above it, begins no later. A request that was carried
/// out before gets its first answer once more.
QuestionnaireReceipt addQuestionnaires(Connection &connection, const Request &request,
                                       const std::vector<Questionnaire> &questionnaires,
                                       ApplyMode mode, const Task &task);

} // namespace ratingdesk::sql
