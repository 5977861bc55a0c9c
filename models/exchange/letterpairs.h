// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace ratingdesk {

/// How much sense a text makes as Russian or Belarusian, in bits for and against: which letter
/// follows which, whether small and capital letters change within words, and which signs stand
/// there that nobody writes in these languages. Only texts of the same bytes can be compared. Below
/// 0 it is none of both languages.
double senseOfCyrillic(QStringView text);

} // namespace ratingdesk
