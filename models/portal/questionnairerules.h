// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "models/domain/questionnaire.h"
#include "models/portal/registervalues.h"

namespace ratingdesk {

/// Whether a portal may take the questionnaire: scores from 1 to 5, a valid time, additional
/// criteria that exist, each once and not too many. `index` is named in the error.
Result<void> checkQuestionnaire(const Questionnaire &questionnaire, std::size_t index,
                                const ReferenceData &reference);

/// The comment as every engine can keep it: no broken characters, no NUL.
QString storableComment(const QString &comment);

/// At most this many characters of a comment are handed out.
inline constexpr int longestCommentShown = 4000;

} // namespace ratingdesk
