// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ranking/distributions.h"
#include "models/ranking/rankeditems.h"

#include <algorithm>
#include <array>
#include <random>

namespace ratingdesk {

namespace {

/// Draws are worked on side by side, which processors do at once.
constexpr std::size_t lanes = 16;
using Lanes = std::array<float, lanes>;

/// Errors of all items in all draws, the same in every step.
class DrawnErrors
{
public:
    DrawnErrors(const RankedItems &items, const BootstrapPlan &plan)
        : m_items(items.size()),
          m_blocks((static_cast<std::size_t>(plan.draws) + lanes - 1) / lanes),
          m_errors(m_items * m_blocks)
    {
        std::mt19937_64 random(plan.seed);
        for (Lanes &block : m_errors) {
            const std::size_t item = static_cast<std::size_t>(&block - m_errors.data()) % m_items;
            for (float &error : block) {
                // From the middle of 2^53 equal parts: neither 0 nor 1. The standard library's own
                // normal numbers are others on other systems.
                const double uniform = (static_cast<double>(random() >> 11) + 0.5) * 0x1p-53;
                error = static_cast<float>(items.error(item) * normalQuantile(uniform));
            }
        }
    }

    std::size_t blocks() const { return m_blocks; }
    const Lanes *of(std::size_t block) const { return m_errors.data() + block * m_items; }

private:
    std::size_t m_items;
    std::size_t m_blocks;
    std::vector<Lanes> m_errors;
};

/// The quantile of sorted numbers between two of which it is interpolated (type 7 of Hyndman and
/// Fan).
double quantileOf(std::vector<float> &numbers, double level)
{
    std::sort(numbers.begin(), numbers.end());
    const double place = static_cast<double>(numbers.size() - 1) * level;
    const auto below = static_cast<std::size_t>(place);
    const auto above = std::min(below + 1, numbers.size() - 1);
    const double low = numbers[below];
    return low + (place - static_cast<double>(below)) * (static_cast<double>(numbers[above]) - low);
}

/// The ordered pairs of which one is compared with the other, each with the reciprocal of the error
/// of its difference; 0: it is decided, or there is nothing to draw.
class Family
{
public:
    explicit Family(const RankedItems &items) : m_size(items.size()), m_weights(m_size * m_size, 0)
    {
    }

    void add(const RankedItems &items, std::size_t better, std::size_t worse)
    {
        if (const double error = items.errorOfDifference(better, worse); error > 0)
            weight(better, worse) = static_cast<float>(1 / error);
    }
    float &weight(std::size_t better, std::size_t worse)
    {
        return m_weights[better * m_size + worse];
    }
    const float *of(std::size_t better) const { return m_weights.data() + better * m_size; }

private:
    std::size_t m_size;
    std::vector<float> m_weights;
};

/// What the largest comparison of the family is, draw by draw; nothing when it was ended. `one`:
/// only comparisons with it are in the family.
std::optional<std::vector<float>> largest(const RankedItems &items, const Family &family,
                                          const DrawnErrors &drawn, std::optional<std::size_t> one,
                                          const RankSetStep &step)
{
    std::vector<float> found;
    found.reserve(drawn.blocks() * lanes);
    for (std::size_t block = 0; block < drawn.blocks(); ++block) {
        if (step && !step(static_cast<int>(block), static_cast<int>(drawn.blocks())))
            return {};
        const Lanes *errors = drawn.of(block);
        Lanes best{};
        const auto compare = [&](std::size_t better, std::size_t worse) {
            const float weight = family.of(better)[worse];
            for (std::size_t lane = 0; lane < lanes; ++lane) {
                const float ratio = (errors[better][lane] - errors[worse][lane]) * weight;
                best[lane] = ratio > best[lane] ? ratio : best[lane];
            }
        };
        for (std::size_t item = 0; item < items.size(); ++item) {
            if (one) {
                compare(*one, item);
                compare(item, *one);
                continue;
            }
            for (std::size_t other = 0; other < items.size(); ++other)
                compare(item, other);
        }
        found.insert(found.end(), best.begin(), best.end());
    }
    return found;
}

/// Decides pairs of the family until none is decided any more. Of a pair that is decided the other
/// direction stays in the family: it is a comparison of its own. False when it was ended.
bool decide(const RankedItems &items, Family &family, const DrawnErrors &drawn, double level,
            std::optional<std::size_t> one, const RankSetStep &step,
            const std::function<void(std::size_t better, std::size_t worse)> &take)
{
    const auto decideOne = [&](std::size_t better, std::size_t worse, double critical) {
        float &weight = family.weight(better, worse);
        const double difference = items.value(better) - items.value(worse);
        if (weight == 0 || !(difference > critical * items.errorOfDifference(better, worse)))
            return false;
        weight = 0;
        take(better, worse);
        return true;
    };
    for (bool hasDecided = true; hasDecided;) {
        hasDecided = false;
        auto maxima = largest(items, family, drawn, one, step);
        if (!maxima)
            return false;
        const double critical = quantileOf(*maxima, level);
        for (std::size_t item = 0; item < items.size(); ++item) {
            if (one) {
                hasDecided |= decideOne(*one, item, critical);
                hasDecided |= decideOne(item, *one, critical);
                continue;
            }
            for (std::size_t other = 0; other < items.size(); ++other)
                hasDecided |= decideOne(item, other, critical);
        }
    }
    return true;
}

/// What is known exactly is compared without any draw.
bool isSurelyBetterWithoutError(const RankedItems &items, std::size_t better, std::size_t worse)
{
    return items.errorOfDifference(better, worse) == 0 && items.value(better) > items.value(worse);
}

} // namespace

std::optional<RankSets> bootstrapRankSets(std::span<const Estimate> estimates, double level,
                                          RankSetScope scope, const BootstrapPlan &plan,
                                          const RankSetStep &step)
{
    RankedItems items(estimates);
    if (items.size() < 2)
        return items.sets();
    const DrawnErrors drawn(items, plan);
    const auto count = static_cast<int>(items.size());
    if (scope == RankSetScope::Simultaneous) {
        Family family(items);
        for (std::size_t better = 0; better < items.size(); ++better) {
            for (std::size_t worse = 0; worse < items.size(); ++worse) {
                if (better == worse)
                    continue;
                family.add(items, better, worse);
                if (isSurelyBetterWithoutError(items, better, worse))
                    items.decide(better, worse);
            }
        }
        const bool isDone = decide(
            items, family, drawn, level, {}, step,
            [&items](std::size_t better, std::size_t worse) { items.decide(better, worse); });
        return isDone ? std::optional(items.sets()) : std::nullopt;
    }
    Family family(items);
    for (std::size_t item = 0; item < items.size(); ++item) {
        if (step && !step(static_cast<int>(item), count))
            return {};
        int surelyBetter = 0;
        int surelyWorse = 0;
        for (std::size_t other = 0; other < items.size(); ++other) {
            if (other == item)
                continue;
            family.add(items, item, other);
            family.add(items, other, item);
            surelyBetter += isSurelyBetterWithoutError(items, other, item) ? 1 : 0;
            surelyWorse += isSurelyBetterWithoutError(items, item, other) ? 1 : 0;
        }
        decide(items, family, drawn, level, item, {}, [&](std::size_t better, std::size_t) {
            ++(better == item ? surelyWorse : surelyBetter);
        });
        items.decideOne(item, surelyBetter, surelyWorse);
    }
    return items.sets();
}

} // namespace ratingdesk
