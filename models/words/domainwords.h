// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/criteria.h"
#include "models/domain/numbertext.h"
#include "models/domain/organization.h"
#include "models/portal/journalvalues.h"

#include <QString>

namespace ratingdesk {

// The values of the domain in words, in the program's language.

/// In digits with the whole year, where Belarusian would shorten it to two: "29.11.2026".
QString dayText(QDate day);
/// In words, for sentences: "29 November 2026".
QString dayInWords(QDate day);
/// A day in digits with the time; bring the moment to the zone of Minsk first.
QString momentText(const QLocale &locale, const QDateTime &moment);
/// How a field shows such a day.
QString dayFormat(const QLocale &locale);

QString kindText(OrganizationKind kind);
QString stateText(OrganizationState state);
QString registerText(Register registerKind);
/// "Brest region", "Minsk"; "No region" for an unknown one.
QString regionText(Region region);
/// "Moved", "Edited" …
QString journalActionText(JournalAction action);
/// One or two words, for columns and axes.
QString criterionText(BaseCriterion criterion);
/// As the questionnaire asks for it.
QString criterionDescription(BaseCriterion criterion);

} // namespace ratingdesk
