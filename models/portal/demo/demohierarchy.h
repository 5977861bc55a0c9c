// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/demo/demoforms.h"

#include <vector>

namespace ratingdesk::demo {

/// One organization before it has a name: what it is and where.
struct Node
{
    FormId form;
    int parent;       ///< index of the node, or -1
    int region = -1;  ///< index into regions(), or -1
    int place = -1;   ///< index into places(), or -1
    int number = 0;   ///< № among those of its form in its place, from 1
    int village = -1; ///< index into villages(), or -1
    int variant = -1; ///< index into variantsOf(form), or -1
};

/// A hierarchy of exactly `size` organizations, parents before children. What is typical comes
/// first, so that a small one has few branches with something in them rather than many empty ones.
std::vector<Node> growHierarchy(int size, quint64 seed);

} // namespace ratingdesk::demo
