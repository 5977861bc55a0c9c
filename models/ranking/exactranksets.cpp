// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ranking/distributions.h"
#include "models/ranking/rankeditems.h"

#include <boost/math/quadrature/gauss.hpp>
#include <boost/math/tools/roots.hpp>

#include <algorithm>
#include <array>
#include <numbers>

namespace ratingdesk {

namespace {

/// The normal distribution from a table, by cubic interpolation with its own derivative: 1e-11 off
/// at most, and ten times as quick. It is asked for thousands of times for each node of an
/// integral.
class NormalTable
{
public:
    NormalTable()
    {
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            const double x = static_cast<double>(i) / perUnit - end;
            m_points[i] = {normalProbability(x), density(x) / perUnit};
        }
    }

    static double density(double x)
    {
        return std::exp(-x * x / 2) * std::numbers::inv_sqrtpi / std::numbers::sqrt2;
    }

    double operator()(double x) const
    {
        if (x <= -end)
            return 0;
        if (x >= end)
            return 1;
        const double place = (x + end) * perUnit;
        const auto i = static_cast<std::size_t>(place);
        const double u = place - static_cast<double>(i);
        const Point &left = m_points[i];
        const Point &right = m_points[i + 1];
        const double rise = right.value - left.value;
        return left.value + u * (left.slope + u * (3 * rise - 2 * left.slope - right.slope +
                                                   u * (left.slope + right.slope - 2 * rise)));
    }

private:
    static constexpr double end = 8.5;
    static constexpr int perUnit = 128;
    struct Point
    {
        double value;
        double slope; ///< from this point to the next one
    };
    std::array<Point, static_cast<std::size_t>(2 * end * perUnit) + 2> m_points;
};

const NormalTable &normalTable()
{
    static const NormalTable table;
    return table;
}

/// The comparisons of one item with all others, and which of them are still in the family of which
/// the largest must not be passed by chance.
class OwnComparisons
{
public:
    OwnComparisons(const RankedItems &items, std::size_t item) : m_error(items.error(item))
    {
        for (std::size_t other = 0; other < items.size(); ++other) {
            if (other == item)
                continue;
            const double ahead = items.value(other) - items.value(item);
            const double errorOfBoth = items.errorOfDifference(item, other);
            if (errorOfBoth == 0) {
                m_better += ahead > 0 ? 1 : 0;
                m_worse += ahead < 0 ? 1 : 0;
                continue;
            }
            m_others.push_back({items.error(other), errorOfBoth, ahead / errorOfBoth});
        }
        m_active = 2 * m_others.size();
    }

    int surelyBetter() const { return m_better; }
    int surelyWorse() const { return m_worse; }

    /// Decides what can be, again and again as the family shrinks.
    void decide(double level)
    {
        while (m_active > 0) {
            const std::size_t before = m_active;
            const double critical = quantile(level);
            for (Other &other : m_others) {
                if (other.mayBeBetter && other.ahead > critical) {
                    other.mayBeBetter = false;
                    --m_active;
                    ++m_better;
                }
                if (other.mayBeWorse && -other.ahead > critical) {
                    other.mayBeWorse = false;
                    --m_active;
                    ++m_worse;
                }
            }
            if (m_active == before)
                return;
        }
    }

private:
    struct Other
    {
        double error;
        double errorOfBoth;
        double ahead;            ///< of the item, in errors of the difference
        bool mayBeBetter = true; ///< that it is, is not decided yet
        bool mayBeWorse = true;
    };

    /// P(no comparison of the family is above q), given that the item's own error is z times its
    /// standard error: then the others are independent of each other.
    double probabilityAt(double z, double q) const
    {
        const NormalTable &normal = normalTable();
        double product = 1;
        for (const Other &other : m_others) {
            if (other.error == 0)
                continue; // it has cut the range of z
            const double centre = m_error * z;
            const double reach = q * other.errorOfBoth;
            const double upper = other.mayBeBetter ? normal((centre + reach) / other.error) : 1;
            const double lower = other.mayBeWorse ? normal((centre - reach) / other.error) : 0;
            product *= upper - lower;
            if (product < 1e-18)
                return 0;
        }
        return product;
    }

    double probability(double q) const
    {
        if (m_error == 0)
            return probabilityAt(0, q);
        double first = -7.5;
        double last = 7.5;
        double panel = 0.75;
        for (const Other &other : m_others) {
            if (other.error > 0) {
                panel = std::min(panel, 4 * other.error / m_error);
                continue;
            }
            if (other.mayBeBetter)
                first = std::max(first, -q);
            if (other.mayBeWorse)
                last = std::min(last, q);
        }
        const auto integrand = [this, q](double z) {
            return NormalTable::density(z) * probabilityAt(z, q);
        };
        const auto panels = static_cast<int>(std::ceil((last - first) / panel));
        double sum = 0;
        for (int i = 0; i < panels; ++i) {
            const double width = (last - first) / panels;
            sum += boost::math::quadrature::gauss<double, 10>::integrate(
                integrand, first + i * width, first + (i + 1) * width);
        }
        return sum;
    }

    /// The q that is passed with the probability 1 − level.
    double quantile(double level) const
    {
        // One comparison alone, and Bonferroni's inequality.
        const double low = normalQuantile(1 - level);
        const double high = normalQuantile((1 - level) / static_cast<double>(m_active));
        if (high <= low)
            return low;
        const auto excess = [this, level](double q) { return probability(q) - level; };
        const double atLow = excess(low);
        const double atHigh = excess(high);
        if (atLow >= 0)
            return low;
        if (atHigh <= 0)
            return high;
        std::uintmax_t most = 100;
        const auto root = boost::math::tools::toms748_solve(
            excess, low, high, atLow, atHigh,
            [](double a, double b) { return std::abs(a - b) < 1e-10; }, most);
        return (root.first + root.second) / 2;
    }

    double m_error;
    std::vector<Other> m_others;
    std::size_t m_active = 0;
    int m_better = 0;
    int m_worse = 0;
};

} // namespace

std::optional<RankSets> exactRankSets(std::span<const Estimate> estimates, double level,
                                      const RankSetStep &step)
{
    RankedItems items(estimates);
    const auto count = static_cast<int>(items.size());
    for (int item = 0; item < count; ++item) {
        if (step && !step(item, count))
            return {};
        OwnComparisons comparisons(items, static_cast<std::size_t>(item));
        comparisons.decide(level);
        items.decideOne(static_cast<std::size_t>(item), comparisons.surelyBetter(),
                        comparisons.surelyWorse());
    }
    return items.sets();
}

} // namespace ratingdesk
