// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

#include <compare>

namespace ratingdesk {

/// A mean or a share as the fraction it is, so that ties are ties on every machine. Compared by
/// cross-multiplication in 128 bits: exact for every pair of 64-bit values. A denominator of 0
/// stands for "nothing to divide"; such a fraction is less than every other one.
struct Fraction
{
    qint64 numerator = 0;
    qint64 denominator = 0; ///< never negative

    bool isNull() const { return denominator == 0; }
    /// NaN when null.
    double value() const;
    /// The value times `scale`, rounded to a whole number, halves up; for values that are not
    /// negative. Null: 0.
    qint64 scaledAndRounded(qint64 scale) const;
    /// With so many decimals (0–9) and a point, rounded half up, the same on every machine. Null:
    /// empty.
    QString text(int decimals) const;
    /// The same with the locale's decimal sign.
    QString text(int decimals, const QLocale &locale) const;
    /// A hundred times as much: of a share, its percentage.
    Fraction inPercent() const { return {numerator * 100, denominator}; }

    /// By value: 1/2 and 2/4 are equivalent.
    friend std::weak_ordering operator<=>(const Fraction &left, const Fraction &right);
    friend bool operator==(const Fraction &left, const Fraction &right)
    {
        return (left <=> right) == 0;
    }
};

} // namespace ratingdesk
