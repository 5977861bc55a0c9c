// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <random>
#include <span>

namespace ratingdesk::demo {

/// Random numbers that are the same on every machine: the engine is fixed by the standard, the
/// distributions of <random> are not, so these are our own and use whole numbers only. Every
/// subject draws from its own stream: more draws for one of them do not disturb the others.
class Random
{
public:
    enum class Stream : quint64 {
        Hierarchy = 1,
        Details,
        Dates,
        Reorganizations,
        Popularity,
        Quality,
        Users,
        Days,
        Satisfaction,
        Scores,
        Comments,
        Journal,
    };

    Random(quint64 seed, Stream stream)
        : m_engine(seed * 0x9E37'79B9'7F4A'7C15U + static_cast<quint64>(stream))
    {
    }

    /// 0 … bound - 1, without bias; bound is at least 1.
    quint64 below(quint64 bound)
    {
        const quint64 rest = (0 - bound) % bound; // 2^64 modulo bound
        quint64 draw = m_engine();
        while (draw < rest)
            draw = m_engine();
        return draw % bound;
    }

    int between(int lowest, int highest)
    {
        return lowest + static_cast<int>(below(static_cast<quint64>(highest - lowest) + 1));
    }

    bool chance(quint64 perMille) { return below(1000) < perMille; }

    /// An index, by weights.
    std::size_t pick(std::span<const int> weights)
    {
        quint64 sum = 0;
        for (const int weight : weights)
            sum += static_cast<quint64>(weight);
        quint64 draw = below(sum);
        std::size_t index = 0;
        while (draw >= static_cast<quint64>(weights[index]))
            draw -= static_cast<quint64>(weights[index++]);
        return index;
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace ratingdesk::demo
