// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ranking/rankingfiles.h"

#include "models/words/domainwords.h"
#include "models/words/rankingwords.h"

#include <QCoreApplication>

namespace ratingdesk {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(RankingFiles)
};

constexpr int percentDecimals = 2;

QString optionalNumber(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

QString numberOf(const Fraction &fraction, int decimals = fileScoreDecimals)
{
    return peopleNumber(fraction.text(decimals));
}

} // namespace

PeopleTable rankingTable(const std::vector<ShownRow> &rows, const RankingSheet &sheet)
{
    PeopleTable table;
    table.lines = sheet.lines;
    table.headings << Words::tr("Position") << Words::tr("Previous position")
                   << Words::tr("Movement") << Words::tr("Id") << Words::tr("Name")
                   << Words::tr("Questionnaires") << Words::tr("Score");
    for (const BaseCriterion criterion : allBaseCriteria)
        table.headings << criterionText(criterion);
    table.headings << Words::tr("Satisfaction, %") << Words::tr("Note");
    for (const auto &[row, scoreDecimals] : rows) {
        QStringList fields{
            optionalNumber(row->position),      optionalNumber(row->previousPosition),
            optionalNumber(row->movement()),    QString::number(row->organization.value()),
            sheet.name(row->organization),      QString::number(row->questionnaires),
            numberOf(row->score, scoreDecimals)};
        for (const Fraction &criterion : row->criteria)
            fields << numberOf(criterion);
        fields << numberOf(row->satisfaction.inPercent(), percentDecimals);
        if (!row->position)
            fields << gapText(row->questionnaires, sheet.minimum);
        else
            fields << (row->hasFewRatings() ? Words::tr("few ratings") : QString());
        table.rows.push_back(std::move(fields));
    }
    return table;
}

PeopleTable movementsTable(const MovementSeries &series, const RankingSheet &sheet)
{
    PeopleTable table;
    table.lines = sheet.lines;
    table.headings << Words::tr("Period") << Words::tr("Id") << Words::tr("Name")
                   << Words::tr("Position") << Words::tr("Score") << Words::tr("Questionnaires")
                   << Words::tr("Note");
    for (std::size_t period = 0; period < series.periods.size(); ++period) {
        const QString when = periodName(series.periods[period], series.today);
        for (std::size_t member = 0; member < series.members.size(); ++member) {
            const MovementPoint &point = series.pointsOf(member)[period];
            const bool isGap = point.isGap();
            table.rows.push_back(
                {when, QString::number(series.members[member].value()),
                 sheet.name(series.members[member]),
                 isGap ? QString() : QString::number(point.position), numberOf(point.score),
                 QString::number(point.questionnaires),
                 isGap ? gapText(point.questionnaires, sheet.minimum) : QString()});
        }
    }
    return table;
}

} // namespace ratingdesk
