// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/words/rankingwords.h"

#include "models/words/domainwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(RankingWords)
};

constexpr QStringView listSeparator = u" · ";

std::optional<PeriodUnit> unitOf(const Period &period)
{
    for (const PeriodUnit unit :
         {PeriodUnit::Month, PeriodUnit::Quarter, PeriodUnit::HalfYear, PeriodUnit::Year}) {
        if (period == periodAround(period.first, unit))
            return unit;
    }
    return {};
}

QString monthName(Month month, QLocale::FormatType form)
{
    //: %1 is a month, %2 a year
    return Words::tr("%1 %2").arg(QLocale().standaloneMonthName(month.month(), form),
                                  QString::number(month.year()));
}

} // namespace

QString periodName(const Period &period)
{
    const QString year = QString::number(period.first.year());
    const auto unit = unitOf(period);
    if (!unit) {
        //: A period from one month to another
        return Words::tr("%1 – %2").arg(monthName(period.first, QLocale::ShortFormat),
                                        monthName(period.last, QLocale::ShortFormat));
    }
    switch (*unit) {
    case PeriodUnit::Month:
        return monthName(period.first, QLocale::LongFormat);
    case PeriodUnit::Quarter:
        //: Quarter %1 (1–4) of the year %2
        return Words::tr("Q%1 %2").arg(QString::number((period.first.month() + 2) / 3), year);
    case PeriodUnit::HalfYear:
        //: Half %1 (1–2) of the year %2
        return Words::tr("H%1 %2").arg(QString::number((period.first.month() + 5) / 6), year);
    case PeriodUnit::Year:
        return year;
    }
    Q_UNREACHABLE();
}

QString shortPeriodName(const Period &period)
{
    const QString year = QString::number(period.first.year() % 100).rightJustified(2, u'0');
    const auto unit = unitOf(period);
    if (!unit || *unit == PeriodUnit::Month) {
        //: A short month on an axis: two digits of the month, two of the year
        return Words::tr("%1.%2").arg(
            QString::number(period.last.month()).rightJustified(2, u'0'),
            QString::number(period.last.year() % 100).rightJustified(2, u'0'));
    }
    switch (*unit) {
    case PeriodUnit::Quarter:
        //: Quarter %1 (1–4) of the year whose last two digits are %2
        return Words::tr("Q%1 ’%2").arg(QString::number((period.first.month() + 2) / 3), year);
    case PeriodUnit::HalfYear:
        //: Half %1 (1–2) of the year whose last two digits are %2
        return Words::tr("H%1 ’%2").arg(QString::number((period.first.month() + 5) / 6), year);
    case PeriodUnit::Month:
    case PeriodUnit::Year:
        break;
    }
    return QString::number(period.first.year());
}

QString periodName(const Period &period, QDate today)
{
    const QString name = periodName(period);
    if (period.first > monthOf(today) || !isUnfinished(period, today))
        return name;
    //: A period that is not over; the words fit a month, a quarter, a half and a year
    return Words::tr("%1 (still running)").arg(name);
}

QString shortPeriodName(const Period &period, QDate today)
{
    const QString name = shortPeriodName(period);
    return isUnfinished(period, today) ? name + u'*' : name;
}

QString unfinishedText(const Period &period, QDate today)
{
    if (!isUnfinished(period, today))
        return {};
    const QString name = periodName(period);
    if (period.first > monthOf(today))
        return Words::tr("%1 has not begun yet.").arg(name);
    //: %1 is a period, %2 a day
    return Words::tr("%1 is still running: ratings up to %2 count.").arg(name, dayInWords(today));
}

QString unfinishedFootnote(const Period &last, QDate today)
{
    const QString text = unfinishedText(last, today);
    return text.isEmpty() ? QString() : u"* "_s + text;
}

QString comparisonText(const LikeForLike &comparison)
{
    const QString asked = periodName(comparison.asked);
    switch (comparison.kind) {
    case LikeForLike::Kind::WholePeriods:
        return {};
    case LikeForLike::Kind::SameMonths:
        //: %1 is the same part of the period %2
        return Words::tr("Like for like, it is compared with %1, the same part of %2.")
            .arg(periodName(comparison.compared), asked);
    case LikeForLike::Kind::DaysUnknown:
        return Words::tr("No movements are shown: ratings are counted by the month, so the same "
                         "days of %1 cannot be told.")
            .arg(asked);
    case LikeForLike::Kind::ComparedUnfinished:
        return Words::tr("No movements are shown: %1 is not over.").arg(asked);
    }
    Q_UNREACHABLE();
}

QString periodStatement(const Period &period, const std::optional<LikeForLike> &comparison,
                        QDate today)
{
    const QString name = periodName(period, today);
    QStringList parts{name};
    if (comparison && comparison->isPossible()) {
        //: Two periods
        parts[0] =
            Words::tr("%1 in comparison with %2").arg(name, periodName(comparison->compared));
    }
    if (const QString text = unfinishedText(period, today); !text.isEmpty())
        parts << text;
    if (comparison && comparison->kind != LikeForLike::Kind::WholePeriods)
        parts << comparisonText(*comparison);
    return parts.join(listSeparator);
}

QString periodUnitText(PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::Month:
        return Words::tr("Months");
    case PeriodUnit::Quarter:
        return Words::tr("Quarters");
    case PeriodUnit::HalfYear:
        return Words::tr("Half years");
    case PeriodUnit::Year:
        return Words::tr("Years");
    }
    Q_UNREACHABLE();
}

QString membersText(MemberSelection::Members members)
{
    switch (members) {
    case MemberSelection::Members::All:
        return Words::tr("All levels");
    case MemberSelection::Members::Bodies:
        return Words::tr("State bodies");
    case MemberSelection::Members::Organizations:
        return Words::tr("Organizations");
    case MemberSelection::Members::Subdivisions:
        return Words::tr("Subdivisions");
    case MemberSelection::Members::Children:
        return Words::tr("Direct subordinates");
    }
    Q_UNREACHABLE();
}

QString modeText(RankingMethod::Mode mode)
{
    switch (mode) {
    case RankingMethod::Mode::ToDate:
        return Words::tr("All ratings up to the period's end");
    case RankingMethod::Mode::Within:
        return Words::tr("Ratings within the period only");
    }
    Q_UNREACHABLE();
}

QString criteriaText(RankingMethod::Criteria criteria)
{
    switch (criteria) {
    case RankingMethod::Criteria::Base:
        return Words::tr("Four base criteria");
    case RankingMethod::Criteria::All:
        return Words::tr("All criteria of the questionnaire");
    }
    Q_UNREACHABLE();
}

QString aggregationText(RankingMethod::Aggregation aggregation)
{
    switch (aggregation) {
    case RankingMethod::Aggregation::Own:
        return Words::tr("Own questionnaires only");
    case RankingMethod::Aggregation::Pooled:
        return Words::tr("Subordinates' questionnaires pooled");
    case RankingMethod::Aggregation::MeanOfChildren:
        return Words::tr("Mean of the direct subordinates");
    }
    Q_UNREACHABLE();
}

QString satisfactionText(RankingMethod::Satisfaction satisfaction)
{
    switch (satisfaction) {
    case RankingMethod::Satisfaction::ShareOfFour:
        return Words::tr("Satisfaction: share with a score of 4 or more");
    case RankingMethod::Satisfaction::MeanOfFive:
        return Words::tr("Satisfaction: score divided by 5");
    }
    Q_UNREACHABLE();
}

QString hierarchyText(RankingMethod::HierarchyOf hierarchy)
{
    switch (hierarchy) {
    case RankingMethod::HierarchyOf::PeriodEnd:
        return Words::tr("Hierarchy of the period's end");
    case RankingMethod::HierarchyOf::Today:
        return Words::tr("Today's hierarchy");
    }
    Q_UNREACHABLE();
}

QString fractionText(const Fraction &fraction, int decimals, const QLocale &locale)
{
    return fraction.isNull() ? u"–"_s : fraction.text(decimals, locale);
}

QString selectionText(const MemberSelection &selection, const SelectionNames &names)
{
    QStringList parts;
    parts << (selection.scope ? names.scope : Words::tr("Country"));
    parts << membersText(selection.members);
    if (selection.region)
        parts << regionText(*selection.region);
    if (selection.sphere)
        parts << names.sphere;
    if (selection.category)
        parts << names.category;
    return parts.join(listSeparator);
}

QString rankingMethodText(const RankingMethod &method)
{
    const QStringList parts{
        modeText(method.mode),
        criteriaText(method.criteria),
        aggregationText(method.aggregation),
        Words::tr("Questionnaires needed: %1").arg(numberText(method.minimumQuestionnaires)),
        satisfactionText(method.satisfaction),
        hierarchyText(method.hierarchy),
    };
    return parts.join(listSeparator);
}

QString gapText(qint64 questionnaires, qint64 minimum)
{
    if (questionnaires == 0)
        return Words::tr("No position: no questionnaires");
    //: %1 is how many there are, %2 how many are needed
    return Words::tr("No position: questionnaires %1, minimum %2")
        .arg(numberText(questionnaires), numberText(minimum));
}

QString movementText(std::optional<int> movement)
{
    if (!movement)
        return u"–"_s;
    if (*movement == 0)
        return u"="_s;
    return (*movement > 0 ? u"▲ %1"_s : u"▼ %1"_s).arg(numberText(std::abs(*movement)));
}

QString movementDescription(std::optional<int> movement)
{
    if (!movement)
        return Words::tr("No position in the compared period");
    if (*movement == 0)
        return Words::tr("Same position");
    const QString places = numberText(std::abs(*movement));
    //: %1 is a number of places in the ranking
    return *movement > 0 ? Words::tr("Up by %1").arg(places) : Words::tr("Down by %1").arg(places);
}

QString demoPortalNote() { return Words::tr("Demo portal: invented data"); }

} // namespace ratingdesk
