// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

namespace ratingdesk {

/// Places things along a line: in the given order, each at least its gap below the one before it,
/// between `top` and `bottom`, and together as near to where each wants to be as that allows (least
/// squares, by pooling neighbours that would overlap). `wanted` ascends; the first gap is that
/// between the first two. Where they cannot all fit, all gaps shrink alike.
std::vector<double> spreadApart(const std::vector<double> &wanted, const std::vector<double> &gaps,
                                double top, double bottom);

/// With the same gap everywhere.
std::vector<double> spreadApart(const std::vector<double> &wanted, double gap, double top,
                                double bottom);

/// A label as it would like to stand.
struct WantedLabel
{
    double place = 0; ///< of its middle
    int priority = 0; ///< the ones with the lowest number are the last to be left out
};

/// Where the middle of each label stands, all of that height, wholly between `top` and `bottom`,
/// in the given order and without overlap. Where there is no room for all, some get no place:
/// those of the highest number first, and of these the ones that stand closest to their
/// neighbours. The places that are wanted ascend.
std::vector<std::optional<double>> placeLabels(const std::vector<WantedLabel> &labels,
                                               double height, double top, double bottom);

} // namespace ratingdesk
