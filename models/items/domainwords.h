// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/criteria.h"
#include "models/domain/organization.h"
#include "models/portal/portalvalues.h"

#include <QString>

namespace ratingdesk {

// The values of the domain in words, in the program's language.

/// Digits in groups of three from 1,000 on in every language: where Belarusian begins at 10 000,
/// numbers of one column would differ.
QString numberText(qint64 number);
/// In digits with the whole year, where Belarusian would shorten it to two: "29.11.2026".
QString dayText(QDate day);
/// The same with the time; bring the moment to the zone of Minsk first.
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
