// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/overview/overviewwords.h"

#include "models/domain/validators.h"
#include "models/words/domainwords.h"
#include "models/words/rankingwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

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
    return Words::tr("+%1").arg(numberText(count));
}

/// As the journal of lists and accounts names what a line is about.
bool isAboutAccount(const JournalEntry &entry)
{
    return (entry.after.isEmpty() ? entry.before : entry.after).value("list"_L1) == "account"_L1;
}

/// Where only something about it was changed, the line does not name it.
QString accountText(const QString &login)
{
    return login.isEmpty() ? Words::tr("an account") : Words::tr("account %1").arg(login);
}

//: %1 is a month, %2 a number of that month
QString ofMonth(Month month, const QString &number)
{
    return Words::tr("%1: %2").arg(nameOf(month), number);
}

} // namespace

ChangeWords changeWords(const OverviewCount &count, Month lastMonth)
{
    // No sign of a fall beside a number that grew: both months say what there is to say.
    return {ofMonth(lastMonth, addedText(count.addedLast)),
            ofMonth(lastMonth + -1, addedText(count.addedBefore))};
}

ChangeWords satisfactionWords(const Overview &overview)
{
    const auto order = overview.satisfactionLast <=> overview.satisfactionBefore;
    const QString latest = ofMonth(overview.lastMonth, percentText(overview.satisfactionLast));
    return {signOf(order) + u' ' + latest,
            ofMonth(overview.lastMonth + -1, percentText(overview.satisfactionBefore))};
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
    case JournalAction::CommentsViewed:
        return Words::tr("Comments viewed: %1").arg(name);
    case JournalAction::QuestionnairesChanged:
        return name.isEmpty() ? Words::tr("Questionnaires changed or removed")
                              : Words::tr("Questionnaires changed or removed: %1").arg(name);
    }
    Q_UNREACHABLE();
}

QString journalledName(const JournalEntry &entry, Language language)
{
    using Field = OrganizationField;
    std::array fields{Field::ShortNameRu, Field::NameRu, Field::ShortNameBe, Field::NameBe};
    if (language == Language::Belarusian)
        std::rotate(fields.begin(), fields.begin() + 2, fields.end());
    for (const Field field : fields) {
        for (const QJsonObject *record : {&entry.after, &entry.before}) {
            const QString name = record->value(fieldKey(field)).toString();
            if (!name.isEmpty())
                return name;
        }
    }
    return isAboutAccount(entry) ? accountText(entry.after.value("login"_L1).toString())
                                 : QString();
}

QString percentText(const Fraction &share)
{
    if (share.isNull())
        return u"–"_s;
    //: A percentage
    return Words::tr("%1 %").arg(fractionText(share.inPercent(), 2));
}

} // namespace ratingdesk
