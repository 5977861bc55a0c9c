// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ratingdesk {

// The distributions that confidence sets are made from, exact far into their tails: with thousands
// of organizations a decision is made at a probability of 1e-10.

/// P(N ≤ x) of the standard normal distribution.
double normalProbability(double x);
/// The x with P(N > x) = `tail`, for 0 < tail < 1.
double normalQuantile(double tail);
/// P(T > t) of Student's distribution; `freedom` > 0 need not be whole.
double studentTail(double t, double freedom);
/// The t with P(T > t) = `tail`, for 0 < tail < 1 and freedom > 0.
double studentQuantile(double tail, double freedom);

} // namespace ratingdesk
