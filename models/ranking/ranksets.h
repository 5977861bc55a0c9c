// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace ratingdesk {

// Confidence sets for ranks: which places an organization may truly have, where its score is known
// with an error. Of two estimates with independent errors, one is surely the higher when their
// difference is large against the error of the difference; a place is at best one behind all that
// are surely better, and at worst one before all that are surely worse.
// Mogstad, Romano, Shaikh, Wilhelm: Inference for Ranks with Applications to Mobility across
// Neighbourhoods and Academic Achievement across Countries. Review of Economic Studies 2024,
// doi 10.1093/restud/rdad006.

/// Something estimated; higher is better.
struct Estimate
{
    double value = 0;
    double standardError = 0; ///< 0: known exactly
    /// How many observations the error comes from; none: so many that it is known.
    std::optional<int> observations{};
};

/// Whether it has a rank: a number with an error that is none below 0, from two observations at
/// least.
bool isRankable(const Estimate &estimate);

/// Ranks from 1, the best; equal values share the best one: 1, 2, 2, 4.
struct RankSet
{
    int rank = 1; ///< of the estimate
    int low = 1;  ///< the best one that is not excluded
    int high = 1; ///< the worst one

    friend bool operator==(const RankSet &, const RankSet &) = default;
};

/// One for each estimate, in the same order; nothing for those that cannot be ranked, which are
/// left out of the ranks of all others.
using RankSets = std::vector<std::optional<RankSet>>;

enum class RankSetScope {
    Marginal,     ///< each set holds the true rank with the probability that was asked for
    Simultaneous, ///< all of them do together
};

/// Is told how far it is; answers false to end it.
using RankSetStep = std::function<bool(int done, int total)>;

/// By Holm's method on the probabilities of the differences: of the normal distribution, or, where
/// the numbers of observations are known, of Welch's approximation by Student's. The same for the
/// same input, quick for thousands, and hardly wider than the others. `level`: 0.5 < level < 1.
/// Nothing when it was ended.
std::optional<RankSets> holmRankSets(std::span<const Estimate> estimates, double level,
                                     RankSetScope scope, const RankSetStep &step = {});

/// The largest of the differences that matter to one item has a distribution of its own, which is
/// integrated; decided pairs leave it, until none is decided any more. Marginal sets only; numbers
/// of observations are not looked at.
std::optional<RankSets> exactRankSets(std::span<const Estimate> estimates, double level,
                                      const RankSetStep &step = {});

/// The same with the largest difference drawn `draws` times from normal errors: for sets that hold
/// together as well. The same for the same seed.
struct BootstrapPlan
{
    int draws = 10'000; ///< with fewer than 10 000, bounds move by one from seed to seed
    unsigned seed = 1;
};
std::optional<RankSets> bootstrapRankSets(std::span<const Estimate> estimates, double level,
                                          RankSetScope scope, const BootstrapPlan &plan = {},
                                          const RankSetStep &step = {});

} // namespace ratingdesk
