// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/language.h"
#include "models/stores/overviewstore.h"

#include <QString>

namespace ratingdesk {

// The figures of the overview in words, in the program's language.

/// The two lines under a figure.
struct ChangeWords
{
    QString latest; ///< "April 2023: +2,310"; of a share "▲ April 2023: 92.15 %"
    QString before; ///< "March 2023: +2,190"
};

ChangeWords changeWords(const OverviewCount &count, Month lastMonth);
ChangeWords satisfactionWords(const Overview &overview);
/// "Moved: Minsk city hospital"; the name may be empty for entries that are not about one.
QString changeText(JournalAction action, const QString &name);
/// What an organization is called that the register does not hold any more: after a registration
/// was undone, the journal alone knows. An account by its login.
QString journalledName(const JournalEntry &entry, Language language);
/// "92.15 %"; a dash where there is nothing to divide.
QString percentText(const Fraction &share);

} // namespace ratingdesk
