// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ranking/rankeditems.h"

#include <algorithm>
#include <limits>

namespace ratingdesk {

bool isRankable(const Estimate &estimate)
{
    return std::isfinite(estimate.value) && std::isfinite(estimate.standardError) &&
           estimate.standardError >= 0 && estimate.observations.value_or(2) >= 2;
}

RankedItems::RankedItems(std::span<const Estimate> estimates) : m_estimateCount(estimates.size())
{
    for (std::size_t i = 0; i < estimates.size(); ++i) {
        if (!isRankable(estimates[i]))
            continue;
        m_places.push_back(i);
        m_values.push_back(estimates[i].value);
        m_errors.push_back(estimates[i].standardError);
        m_freedoms.push_back(estimates[i].observations ? *estimates[i].observations - 1
                                                       : std::numeric_limits<double>::infinity());
    }
    forgetDecisions();
}

void RankedItems::forgetDecisions()
{
    m_surelyBetter.assign(size(), 0);
    m_surelyWorse.assign(size(), 0);
}

RankSets RankedItems::sets() const
{
    // Means that are the same as fractions may differ in their last bit.
    constexpr double unit = 1e-9;
    std::vector<double> rounded(size());
    std::transform(m_values.begin(), m_values.end(), rounded.begin(),
                   [](double value) { return std::round(value / unit); });
    std::vector<double> descending = rounded;
    std::sort(descending.begin(), descending.end(), std::greater<>());

    RankSets sets(m_estimateCount);
    for (std::size_t i = 0; i < size(); ++i) {
        const auto first =
            std::lower_bound(descending.begin(), descending.end(), rounded[i], std::greater<>());
        sets[m_places[i]] = RankSet{.rank = 1 + static_cast<int>(first - descending.begin()),
                                    .low = 1 + m_surelyBetter[i],
                                    .high = static_cast<int>(size()) - m_surelyWorse[i]};
    }
    return sets;
}

} // namespace ratingdesk
