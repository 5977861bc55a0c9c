// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ranking/ranksets.h"

#include <cmath>

namespace ratingdesk {

/// The estimates that can be ranked, side by side, and who was decided to stand above whom.
class RankedItems
{
public:
    explicit RankedItems(std::span<const Estimate> estimates);

    std::size_t size() const { return m_values.size(); }
    double value(std::size_t item) const { return m_values[item]; }
    double error(std::size_t item) const { return m_errors[item]; }
    /// Infinite where the error is known.
    double freedom(std::size_t item) const { return m_freedoms[item]; }
    double errorOfDifference(std::size_t one, std::size_t other) const
    {
        return std::sqrt(m_errors[one] * m_errors[one] + m_errors[other] * m_errors[other]);
    }

    void forgetDecisions();
    /// `better` truly is better than `worse`.
    void decide(std::size_t better, std::size_t worse)
    {
        ++m_surelyWorse[better];
        ++m_surelyBetter[worse];
    }
    /// The same for a set of one item alone.
    void decideOne(std::size_t item, int surelyBetter, int surelyWorse)
    {
        m_surelyBetter[item] = surelyBetter;
        m_surelyWorse[item] = surelyWorse;
    }

    RankSets sets() const;

private:
    std::vector<std::size_t> m_places; ///< among all estimates
    std::size_t m_estimateCount;
    std::vector<double> m_values;
    std::vector<double> m_errors;
    std::vector<double> m_freedoms;
    std::vector<int> m_surelyBetter;
    std::vector<int> m_surelyWorse;
};

} // namespace ratingdesk
