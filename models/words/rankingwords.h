// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ranking/fraction.h"
#include "models/ranking/likeforlike.h"
#include "models/ranking/rankingmethod.h"

#include <QLocale>

namespace ratingdesk {

// Rankings in words, in the program's language.

/// "May 2023", "Q1 2023", "H1 2023", "2023", "Feb 2023 – Apr 2023".
QString periodName(const Period &period);
/// The same as short as a chart's axis needs it: "05.23", "Q1 23".
QString shortPeriodName(const Period &period);
/// Both with a mark where the period is not over on that day: "Q2 2023 (still running)", "Q2 ’23*".
QString periodName(const Period &period, QDate today);
QString shortPeriodName(const Period &period, QDate today);
/// What the mark of the short name means, where a chart that ends with this period bears it.
QString unfinishedFootnote(const Period &last, QDate today);
/// "Q2 2023 is still running: ratings up to 4 May 2023 count."; empty for a period that is over.
QString unfinishedText(const Period &period, QDate today);
/// What a ranking is compared with where that is less than what was asked for, or why it is not
/// compared; empty for whole periods.
QString comparisonText(const LikeForLike &comparison);
/// "Q1 2023 in comparison with Q4 2022"; of a running period with the two sentences above.
QString periodStatement(const Period &period, const std::optional<LikeForLike> &comparison,
                        QDate today);
QString periodUnitText(PeriodUnit unit);

QString membersText(MemberSelection::Members members);
QString modeText(RankingMethod::Mode mode);
QString criteriaText(RankingMethod::Criteria criteria);
QString aggregationText(RankingMethod::Aggregation aggregation);
QString satisfactionText(RankingMethod::Satisfaction satisfaction);
QString hierarchyText(RankingMethod::HierarchyOf hierarchy);

/// The names that a selection's ids stand for; empty where it has none.
struct SelectionNames
{
    QString scope;
    QString sphere;
    QString category;
};

/// "3.28" with the locale's sign, rounded half up from the exact fraction; "–" for none. Whatever
/// people read of a score or a share is written by it: a double of 3.275 lies below and would be
/// 3.27.
QString fractionText(const Fraction &fraction, int decimals, const QLocale &locale = QLocale());

/// "Directly below: Ministry of Health", "Bodies · Brest region".
QString selectionText(const MemberSelection &selection, const SelectionNames &names);

/// The whole method in one line, as it stands on every table, chart and export.
QString rankingMethodText(const RankingMethod &method);

/// "▲ 3", "▼ 12", "=" and for none "–": never by colour alone.
QString movementText(std::optional<int> movement);
/// The same for a screen reader: "Up by 3".
QString movementDescription(std::optional<int> movement);

/// Why somebody has no position: "No position: questionnaires 2, minimum 5".
QString gapText(qint64 questionnaires, qint64 minimum);

/// What is printed on everything made from an invented portal.
QString demoPortalNote();

} // namespace ratingdesk
