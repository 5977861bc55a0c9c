// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstddef>
#include <random>

namespace ratingdesk::walk {

/// Chance that a seed repeats: the engine is fixed by the standard, the distributions are not.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_engine(seed * 0x9E37'79B9'7F4A'7C15U + 1) {}

    /// 0 … bound - 1; bound is at least 1.
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(m_engine() % bound); }
    int between(int lowest, int highest)
    {
        return lowest + static_cast<int>(below(static_cast<std::size_t>(highest - lowest + 1)));
    }
    bool oneIn(std::size_t chances) { return below(chances) == 0; }

    template <class Items>
    const auto &pick(const Items &items)
    {
        return items[static_cast<decltype(items.size())>(below(std::size_t(items.size())))];
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace ratingdesk::walk
