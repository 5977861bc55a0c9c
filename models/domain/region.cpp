// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/region.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

QString regionKey(Region region)
{
    switch (region) {
    case Region::Unknown:
        return {};
    case Region::Brest:
        return u"brest"_s;
    case Region::Vitebsk:
        return u"vitebsk"_s;
    case Region::Gomel:
        return u"gomel"_s;
    case Region::Grodno:
        return u"grodno"_s;
    case Region::MinskCity:
        return u"minsk_city"_s;
    case Region::Minsk:
        return u"minsk"_s;
    case Region::Mogilev:
        return u"mogilev"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Region> regionOfKey(QStringView key)
{
    for (const Region region : allRegions) {
        if (key == regionKey(region) || key == QString::number(static_cast<int>(region)))
            return region;
    }
    return {};
}

} // namespace ratingdesk
