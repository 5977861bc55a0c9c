// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/posterjob.h"

namespace ratingdesk {

/// The sheet that lies before the posters of a group, as a page of that size (mm): whose they are
/// in large letters, to be read in a pile.
PosterPage sheetPage(const SeparatorSheet &sheet, QSizeF size);

} // namespace ratingdesk
