// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/movementchart/labelspread.h"

#include <algorithm>

namespace ratingdesk {

std::vector<double> spreadLabels(const std::vector<double> &wanted, double spacing, double top,
                                 double bottom)
{
    const std::size_t count = wanted.size();
    if (count == 0)
        return {};
    if (count > 1)
        spacing = std::min(spacing, (bottom - top) / double(count - 1));

    // With the room that the labels above need taken off, the places only have to ascend: an
    // isotonic regression, solved by pooling adjacent violators.
    struct Block
    {
        double sum;
        std::size_t size;
        double mean() const { return sum / double(size); }
    };
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < count; ++i) {
        blocks.push_back({wanted[i] - spacing * double(i), 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() >= blocks.back().mean()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back().sum += last.sum;
            blocks.back().size += last.size;
        }
    }

    const double lowest = std::max(top, bottom - spacing * double(count - 1));
    std::vector<double> places;
    places.reserve(count);
    for (const Block &block : blocks) {
        const double start = std::clamp(block.mean(), top, lowest);
        for (std::size_t i = 0; i < block.size; ++i)
            places.push_back(start + spacing * double(places.size()));
    }
    return places;
}

} // namespace ratingdesk
