// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/demo/demohierarchy.h"

namespace ratingdesk::demo {

struct Names
{
    Bilingual full;
    Bilingual brief;
};

/// The official names of a node below one with that short name.
Names namesOf(const Node &node, const Bilingual &parent);

} // namespace ratingdesk::demo
