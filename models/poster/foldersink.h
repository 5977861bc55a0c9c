// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/pagesink.h"

namespace ratingdesk {

/// A folder with a file for each organization or each group, as the job says.
Result<std::unique_ptr<PageSink>> openFolder(const PosterJob &job);

} // namespace ratingdesk
