// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/portal/demo/demorandom.h"

#include <QString>

namespace ratingdesk::demo {

/// What a citizen writes under a questionnaire, in Russian or Belarusian. Now and then it holds
/// what people do write: a telephone number, markup. `ordinal` counts the portal's comments.
QString makeComment(qint64 ordinal, bool isUnhappy, SphereId sphere, Random &random);

} // namespace ratingdesk::demo
