// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/walk/dice.h"

#include <QString>

namespace ratingdesk::walk {

/// Damages a settings file as disks, other versions and people do: values of the wrong type, huge
/// numbers, random bytes, a torn end. Says what was done.
QString spoilSettings(const QString &file, Dice &dice);

} // namespace ratingdesk::walk
