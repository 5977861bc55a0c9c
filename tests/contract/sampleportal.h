// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/bulksink.h"

namespace ratingdesk {

/// The day at which the sample portal stands still.
inline const QDate sampleToday(2023, 5, 4);

/// A portal small enough to know by heart: two trees (1 ministry › 10 and 11 below it › 100, 101
/// below 10; 2 committee › 20), 30 archived at the top, two spheres, two additional criteria, three
/// users, and questionnaires of 100, 101 and 20 in March and April 2023. Organization 11 stood
/// below 2 until the end of 2022, which is all that the journal tells.
Result<void> fillSamplePortal(BulkSink &sink);

Organization sampleOrganization(qint64 id, std::optional<qint64> parent, const QString &nameRu);
std::vector<Questionnaire> sampleQuestionnaires();
JournalEntry sampleJournalEntry();
/// A valid one that nobody has brought in yet.
Questionnaire newQuestionnaire(qint64 organization, const QString &sourceId = {});

} // namespace ratingdesk
