// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/codefile.h"
#include "models/poster/posterorder.h"
#include "models/poster/postertemplate.h"
#include "models/poster/printcheck.h"

namespace ratingdesk {

// What posters, templates and codes have to say, in the program's language.

/// "The element “name” is turned." and what to do about it.
QString templateProblemText(const TemplateProblem &problem);
/// Why an order cannot be carried out yet.
QString posterObstacleText(PosterOrder::Obstacle obstacle);
QString pageProblemText(const PageProblem &problem);
/// "The name had to be printed in smaller letters." …
QString layoutNoteText(const LayoutNote &note);
/// "The modules are too small for blurred pictures." …, of whatever limits a grade.
QString codeQualityText(CodeQuality quality);
/// A key for tables: "module size".
QString codeQualityKey(CodeQuality quality);
/// "Grade B (an estimate before printing). Limited by: …"; nothing before it is proved.
QString gradeText(const Proof &proof);
/// One sentence for the whole job: "All 340 codes were proved, the lowest grade is A."
QString proofSummary(const PosterReport &report);
/// Further sentences: names that were shortened, organizations without a poster.
QStringList findingsOf(const PosterReport &report);

/// What lies before the posters of a pile.
SeparatorSheet deliverySheet(const PosterGroup &group);

QString errorCorrectionText(ErrorCorrection level);
QString posterLanguageText(PosterLanguage language);
QString linkFormText(LinkForm form);
QString codeFileProblemText(CodeFile::Problem problem);
/// "Merged into “Clinic no. 5” (10005)."
QString printVerdictText(const PrintCheck::Code &code, Language language);
QString printAlarmText(PrintCheck::Alarm::Kind alarm);

} // namespace ratingdesk
