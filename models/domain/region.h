// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>

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

/// `brest` … `minsk_city`, as the command line and files write it; empty for an unknown one.
QString regionKey(Region region);
/// Reads a key, or the digit that a СОАТО begins with.
std::optional<Region> regionOfKey(QStringView key);

} // namespace ratingdesk
