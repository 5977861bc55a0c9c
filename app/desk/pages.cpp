// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/pages.h"

namespace ratingdesk {

std::vector<PageFactory> allPages() { return {}; }

} // namespace ratingdesk
