// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace ratingdesk::walk {

/// What people paste and attackers write: typed into every field and put into the data as names.
/// None holds a slash where it might become a path: a walk writes nowhere but into its own folder.
QStringList typedTexts();
QStringList hostileNames();

} // namespace ratingdesk::walk
