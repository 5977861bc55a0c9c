// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ranking/distributions.h"
#include "models/ranking/rankeditems.h"

#include <QtGlobal>

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

namespace ratingdesk {

namespace {

/// Says whether a difference, in units of its error, is so large that its probability is at most
/// `tail`. For the thousands of millions of pairs of a country Student's distribution is too slow:
/// its quantiles at some degrees of freedom bound those in between, and only what lies between the
/// bounds is looked at exactly.
class Threshold
{
public:
    Threshold(double tail, double leastFreedom)
        : m_tail(tail), m_normal(normalQuantile(tail)), m_leastFreedom(leastFreedom)
    {
        if (std::isinf(leastFreedom))
            return;
        m_quantiles.reserve(stepCount);
        double freedom = leastFreedom;
        for (int i = 0; i < stepCount; ++i, freedom *= stepFactor)
            m_quantiles.push_back(studentQuantile(tail, freedom));
        m_quantiles.push_back(m_normal);
    }

    /// No difference is large enough below it.
    double least() const { return m_normal; }

    bool isPassedBy(double difference, double freedom) const
    {
        if (std::isinf(freedom))
            return difference > m_normal;
        const double steps = std::log2(freedom / m_leastFreedom) / std::log2(stepFactor);
        const auto step = static_cast<std::size_t>(
            std::clamp(std::floor(steps), 0.0, static_cast<double>(stepCount - 1)));
        if (difference <= m_quantiles[step + 1])
            return false;
        // A little above it: what was rounded on the way is not to decide.
        if (difference > m_quantiles[step] * (1 + 1e-9))
            return true;
        return studentTail(difference, freedom) <= m_tail;
    }

private:
    static constexpr double stepFactor = 1.125;
    static constexpr int stepCount = 120;

    double m_tail;
    double m_normal;
    double m_leastFreedom;
    std::vector<double> m_quantiles; ///< descending
};

/// Welch and Satterthwaite's degrees of freedom of a difference.
double freedomOfDifference(const RankedItems &items, std::size_t one, std::size_t other)
{
    const double first = items.error(one) * items.error(one);
    const double second = items.error(other) * items.error(other);
    const double below =
        first * first / items.freedom(one) + second * second / items.freedom(other);
    return below > 0 ? (first + second) * (first + second) / below
                     : std::numeric_limits<double>::infinity();
}

bool isSurelyBetter(const RankedItems &items, std::size_t better, std::size_t worse,
                    const Threshold &threshold)
{
    const double difference = items.value(better) - items.value(worse);
    const double error = items.errorOfDifference(better, worse);
    if (error == 0)
        return difference > 0;
    const double ratio = difference / error;
    return ratio > threshold.least() &&
           threshold.isPassedBy(ratio, freedomOfDifference(items, better, worse));
}

/// Thresholds by how many pairs are still to be decided.
class Thresholds
{
public:
    Thresholds(const RankedItems &items, double level) : m_tail(1 - level)
    {
        for (std::size_t i = 0; i < items.size(); ++i)
            m_leastFreedom = std::min(m_leastFreedom, items.freedom(i));
    }

    const Threshold &forPairs(qint64 pairs)
    {
        return m_made.try_emplace(pairs, m_tail / static_cast<double>(pairs), m_leastFreedom)
            .first->second;
    }

private:
    double m_tail;
    double m_leastFreedom = std::numeric_limits<double>::infinity();
    std::map<qint64, Threshold> m_made;
};

/// Decides all that can be at that threshold; how many they are, or nothing when it was ended.
std::optional<qint64> decideAll(RankedItems &items, const std::vector<std::size_t> &descending,
                                const Threshold &threshold, const RankSetStep &step)
{
    double leastError = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < items.size(); ++i)
        leastError = std::min(leastError, items.error(i));
    items.forgetDecisions();
    qint64 decided = 0;
    const auto total = static_cast<int>(descending.size());
    for (std::size_t i = 0; i < descending.size(); ++i) {
        if (step && i % 256 == 0 && !step(static_cast<int>(i), total))
            return {};
        const std::size_t better = descending[i];
        const double error = items.error(better);
        const double least = threshold.least() * std::sqrt(error * error + leastError * leastError);
        // Nearer ones cannot be told from it.
        const auto first = std::partition_point(
            descending.begin() + static_cast<std::ptrdiff_t>(i) + 1, descending.end(),
            [&](std::size_t worse) { return items.value(better) - items.value(worse) < least; });
        for (auto worse = first; worse != descending.end(); ++worse) {
            if (isSurelyBetter(items, better, *worse, threshold)) {
                items.decide(better, *worse);
                ++decided;
            }
        }
    }
    return decided;
}

bool decideTogether(RankedItems &items, double level, const RankSetStep &step)
{
    std::vector<std::size_t> descending(items.size());
    std::iota(descending.begin(), descending.end(), std::size_t(0));
    std::stable_sort(descending.begin(), descending.end(), [&items](std::size_t a, std::size_t b) {
        return items.value(a) > items.value(b);
    });
    const auto count = static_cast<qint64>(items.size());
    Thresholds thresholds(items, level);
    // From below, this ends at the same set as Holm's way down the sorted probabilities.
    for (qint64 decided = 0;;) {
        const auto now =
            decideAll(items, descending, thresholds.forPairs(count * (count - 1) - decided), step);
        if (!now)
            return false;
        if (*now == decided)
            return true;
        decided = *now;
    }
}

bool decideOneByOne(RankedItems &items, double level, const RankSetStep &step)
{
    const auto count = static_cast<qint64>(items.size());
    Thresholds thresholds(items, level);
    for (std::size_t item = 0; item < items.size(); ++item) {
        if (step && !step(static_cast<int>(item), static_cast<int>(count)))
            return false;
        for (qint64 decided = 0;;) {
            const Threshold &threshold = thresholds.forPairs(2 * (count - 1) - decided);
            int better = 0;
            int worse = 0;
            for (std::size_t other = 0; other < items.size(); ++other) {
                if (other == item)
                    continue;
                better += isSurelyBetter(items, other, item, threshold) ? 1 : 0;
                worse += isSurelyBetter(items, item, other, threshold) ? 1 : 0;
            }
            items.decideOne(item, better, worse);
            if (better + worse == decided)
                break;
            decided = better + worse;
        }
    }
    return true;
}

} // namespace

std::optional<RankSets> holmRankSets(std::span<const Estimate> estimates, double level,
                                     RankSetScope scope, const RankSetStep &step)
{
    RankedItems items(estimates);
    const bool isDone = items.size() < 2 ||
                        (scope == RankSetScope::Simultaneous ? decideTogether(items, level, step)
                                                             : decideOneByOne(items, level, step));
    return isDone ? std::optional(items.sets()) : std::nullopt;
}

} // namespace ratingdesk
