// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal> // before <compare>, over which moc of Qt 6.4 stumbles when it comes first

#include <compare>

namespace ratingdesk {

/// A length on paper. Everything about posters is said in millimetres; pixels and points appear
/// only where a device asks for them.
class Millimetres
{
public:
    constexpr Millimetres() = default;
    constexpr explicit Millimetres(double value) : m_value(value) {}
    static constexpr Millimetres fromPixels(double pixels, double dotsPerInch)
    {
        return Millimetres(pixels * 25.4 / dotsPerInch);
    }

    constexpr double value() const { return m_value; }
    constexpr double inPoints() const { return m_value * 72 / 25.4; }
    constexpr double inPixels(double dotsPerInch) const { return m_value * dotsPerInch / 25.4; }

    friend constexpr Millimetres operator+(Millimetres a, Millimetres b)
    {
        return Millimetres(a.m_value + b.m_value);
    }
    friend constexpr Millimetres operator-(Millimetres a, Millimetres b)
    {
        return Millimetres(a.m_value - b.m_value);
    }
    friend constexpr Millimetres operator*(Millimetres length, double factor)
    {
        return Millimetres(length.m_value * factor);
    }
    friend constexpr Millimetres operator/(Millimetres length, double divisor)
    {
        return Millimetres(length.m_value / divisor);
    }
    friend constexpr auto operator<=>(Millimetres, Millimetres) = default;

private:
    double m_value = 0;
};

constexpr Millimetres operator""_mm(long double value)
{
    return Millimetres(static_cast<double>(value));
}
constexpr Millimetres operator""_mm(unsigned long long value)
{
    return Millimetres(static_cast<double>(value));
}

} // namespace ratingdesk
