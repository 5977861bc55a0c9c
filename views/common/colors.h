// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace ratingdesk {

/// The ground with a share (0–1) of the tint in it: quiet areas that fit light and dark.
inline QColor mixed(const QColor &ground, const QColor &tint, float share)
{
    const float rest = 1 - share;
    return QColor::fromRgbF(ground.redF() * rest + tint.redF() * share,
                            ground.greenF() * rest + tint.greenF() * share,
                            ground.blueF() * rest + tint.blueF() * share);
}

} // namespace ratingdesk
