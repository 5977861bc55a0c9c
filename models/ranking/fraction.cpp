// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ranking/fraction.h"

#include <cmath>
#include <limits>

namespace ratingdesk {

namespace {

__extension__ using Wide = __int128;

} // namespace

double Fraction::value() const
{
    if (isNull())
        return std::numeric_limits<double>::quiet_NaN();
    return static_cast<double>(numerator) / static_cast<double>(denominator);
}

qint64 Fraction::scaledAndRounded(qint64 scale) const
{
    if (isNull())
        return 0;
    const Wide doubled = Wide(numerator) * scale * 2 + denominator;
    return static_cast<qint64>(doubled / (Wide(denominator) * 2));
}

QString Fraction::text(int decimals) const
{
    if (isNull())
        return {};
    qint64 scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    QString digits = QString::number(scaledAndRounded(scale));
    if (decimals > 0) {
        digits = digits.rightJustified(decimals + 1, u'0');
        digits.insert(digits.size() - decimals, u'.');
    }
    return digits;
}

QString Fraction::text(int decimals, const QLocale &locale) const
{
    return text(decimals).replace(u'.', locale.decimalPoint());
}

std::weak_ordering operator<=>(const Fraction &left, const Fraction &right)
{
    if (left.isNull() || right.isNull())
        return !left.isNull() <=> !right.isNull();
    const Wide leftProduct = Wide(left.numerator) * right.denominator;
    const Wide rightProduct = Wide(right.numerator) * left.denominator;
    if (leftProduct == rightProduct)
        return std::weak_ordering::equivalent;
    return leftProduct < rightProduct ? std::weak_ordering::less : std::weak_ordering::greater;
}

} // namespace ratingdesk
