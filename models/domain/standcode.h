// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ratingdesk {

/// The letters of a stand's code: there are about 6.5e11 of them.
inline constexpr int standCodeLength = 8;

/// One that nobody can guess. That it is new is for the portal to see to.
QString newStandCode();
/// Whether it can be a code: capitals and digits that are not taken for one another on paper.
bool isStandCode(QStringView text);

} // namespace ratingdesk
