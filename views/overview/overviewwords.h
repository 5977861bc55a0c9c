// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/overviewstore.h"

#include <QString>

namespace ratingdesk {

// The figures of the overview in words, in the program's language.

/// The two lines under a figure.
struct ChangeWords
{
    QString latest; ///< "▲ April 2023: +2,310": the sign compares with the month before
    QString before; ///< "March 2023: +2,190"
};

ChangeWords changeWords(const OverviewCount &count, Month lastMonth);
ChangeWords satisfactionWords(const Overview &overview);
/// "Moved: Minsk city hospital"; the name may be empty for entries that are not about one.
QString changeText(JournalAction action, const QString &name);
/// "92.15 %"; a dash where there is nothing to divide.
QString percentText(const Fraction &share);

} // namespace ratingdesk
