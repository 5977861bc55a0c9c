// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/overview/overviewwords.h"

#include "models/items/rankingwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(OverviewWords)
};

QString nameOf(Month month) { return periodName({month, month}); }

/// "▲ ", "▼ ", "= ": shape before colour.
QString signOf(std::weak_ordering order)
{
    if (order > 0)
        return u"▲"_s;
    return order < 0 ? u"▼"_s : u"="_s;
}

QString addedText(qint64 count)
{
    //: So many were added in a month
    return Words::tr("+%1").arg(QLocale().toString(count));
}

ChangeWords words(const QString &sign, Month last, const QString &latest, const QString &before)
{
    //: %1 is ▲, ▼ or =, %2 a month, %3 a number of that month
    return {Words::tr("%1 %2: %3").arg(sign, nameOf(last), latest),
            //: %1 is a month, %2 a number of that month
            Words::tr("%1: %2").arg(nameOf(last + -1), before)};
}

} // namespace

ChangeWords changeWords(const OverviewCount &count, Month lastMonth)
{
    return words(signOf(count.addedLast <=> count.addedBefore), lastMonth,
                 addedText(count.addedLast), addedText(count.addedBefore));
}

ChangeWords satisfactionWords(const Overview &overview)
{
    return words(signOf(overview.satisfactionLast <=> overview.satisfactionBefore),
                 overview.lastMonth, percentText(overview.satisfactionLast),
                 percentText(overview.satisfactionBefore));
}

QString changeText(JournalAction action, const QString &name)
{
    switch (action) {
    case JournalAction::Created:
        return Words::tr("Created: %1").arg(name);
    case JournalAction::Updated:
        return Words::tr("Edited: %1").arg(name);
    case JournalAction::Moved:
        return Words::tr("Moved: %1").arg(name);
    case JournalAction::StateChanged:
        return Words::tr("State changed: %1").arg(name);
    case JournalAction::Withdrawn:
        return Words::tr("Creation undone: %1").arg(name);
    case JournalAction::QuestionnairesAdded:
        return Words::tr("Questionnaires brought in");
    case JournalAction::PortalCreated:
        return Words::tr("Portal created");
    }
    Q_UNREACHABLE();
}

QString percentText(const Fraction &share)
{
    if (share.isNull())
        return u"–"_s;
    const auto hundredths = static_cast<double>(share.scaledAndRounded(10'000));
    //: A percentage
    return Words::tr("%1 %").arg(QLocale().toString(hundredths / 100, 'f', 2));
}

} // namespace ratingdesk
