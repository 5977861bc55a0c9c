// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>

namespace ratingdesk {

/// The six regions and Minsk. The value is the first digit of a СОАТО code.
enum class Region : quint8 {
    Unknown = 0,
    Brest = 1,
    Vitebsk = 2,
    Gomel = 3,
    Grodno = 4,
    MinskCity = 5,
    Minsk = 6,
    Mogilev = 7,
};

inline constexpr std::array allRegions{
    Region::Brest,     Region::Vitebsk, Region::Gomel,   Region::Grodno,
    Region::MinskCity, Region::Minsk,   Region::Mogilev,
};

} // namespace ratingdesk
