// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace ratingdesk {

/// Places labels along a line: in the given order, at least `spacing` apart, between `top` and
/// `bottom`, and together as near to where each wants to be as that allows (least squares, by
/// pooling neighbours that would overlap). `wanted` ascends. Where they cannot all fit, they are
/// spaced evenly and overlap.
std::vector<double> spreadLabels(const std::vector<double> &wanted, double spacing, double top,
                                 double bottom);

} // namespace ratingdesk
