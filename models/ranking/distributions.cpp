// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ranking/distributions.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

namespace ratingdesk {

namespace {

using Policy = boost::math::policies::policy<boost::math::policies::promote_double<false>>;
using Normal = boost::math::normal_distribution<double, Policy>;
using Student = boost::math::students_t_distribution<double, Policy>;

} // namespace

double normalProbability(double x) { return boost::math::cdf(Normal(), x); }

double normalQuantile(double tail)
{
    return boost::math::quantile(boost::math::complement(Normal(), tail));
}

double studentTail(double t, double freedom)
{
    return boost::math::cdf(boost::math::complement(Student(freedom), t));
}

double studentQuantile(double tail, double freedom)
{
    return boost::math::quantile(boost::math::complement(Student(freedom), tail));
}

} // namespace ratingdesk
