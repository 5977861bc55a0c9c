// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/movementchart/labelspread.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace ratingdesk {

namespace {

/// The numbers of the labels for which there is room, in order.
std::vector<std::size_t> labelsThatFit(const std::vector<WantedLabel> &labels, std::size_t room)
{
    std::vector<std::size_t> kept(labels.size());
    std::iota(kept.begin(), kept.end(), std::size_t(0));
    const auto priority = [&](std::size_t at) { return labels[kept[at]].priority; };
    // The first and the last one tell where the others are: nothing crowds them.
    const auto freedom = [&](std::size_t at) {
        return at == 0 || at + 1 == kept.size()
                   ? std::numeric_limits<double>::max()
                   : labels[kept[at + 1]].place - labels[kept[at - 1]].place;
    };
    while (kept.size() > room) {
        std::size_t least = 0;
        for (std::size_t i = 1; i < kept.size(); ++i) {
            if (std::pair(-priority(i), freedom(i)) <= std::pair(-priority(least), freedom(least)))
                least = i;
        }
        kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(least));
    }
    return kept;
}

} // namespace

std::vector<double> spreadApart(const std::vector<double> &wanted, const std::vector<double> &gaps,
                                double top, double bottom)
{
    const std::size_t count = wanted.size();
    if (count == 0)
        return {};
    std::vector<double> above{0}; // the room that those above need
    for (std::size_t i = 1; i < count; ++i)
        above.push_back(above.back() + gaps[i - 1]);
    const double height = std::max(0.0, bottom - top);
    if (above.back() > height) {
        const double scale = height / above.back();
        for (double &room : above)
            room *= scale;
    }

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
        blocks.push_back({wanted[i] - above[i], 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() >= blocks.back().mean()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back().sum += last.sum;
            blocks.back().size += last.size;
        }
    }

    const double lowest = std::max(top, bottom - above.back());
    std::vector<double> places;
    places.reserve(count);
    for (const Block &block : blocks) {
        const double start = std::clamp(block.mean(), top, lowest);
        for (std::size_t i = 0; i < block.size; ++i)
            places.push_back(start + above[places.size()]);
    }
    return places;
}

std::vector<double> spreadApart(const std::vector<double> &wanted, double gap, double top,
                                double bottom)
{
    return spreadApart(wanted, std::vector<double>(wanted.size(), gap), top, bottom);
}

std::vector<std::optional<double>> placeLabels(const std::vector<WantedLabel> &labels,
                                               double height, double top, double bottom)
{
    std::vector<std::optional<double>> places(labels.size());
    const double room = std::floor((bottom - top) / height + 1e-9);
    if (!(room >= 1))
        return places;
    const double most = static_cast<double>(labels.size());
    const auto kept = labelsThatFit(labels, static_cast<std::size_t>(std::min(room, most)));
    std::vector<double> wanted;
    for (const std::size_t label : kept)
        wanted.push_back(labels[label].place);
    const auto found = spreadApart(wanted, height, top + height / 2, bottom - height / 2);
    for (std::size_t i = 0; i < kept.size(); ++i)
        places[kept[i]] = found[i];
    return places;
}

} // namespace ratingdesk
