// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/merging.h"

namespace ratingdesk {

/// What a merge touches, a sentence each. `nameOfSuccessor` as it is shown.
QStringList mergeSentences(const MergePlan &plan, const MergeImpact &impact,
                           const QString &nameOfSuccessor);
/// What taking it back does, of which `changes` is the plan.
QStringList separationSentences(const MergeRecord &record, const std::vector<Change> &changes,
                                const QString &nameOfSuccessor);

} // namespace ratingdesk
