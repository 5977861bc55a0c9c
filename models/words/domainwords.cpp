// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/words/domainwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(DomainWords)
};

QString withWholeYear(QString form)
{
    return form.contains(u"yyyy") ? form : form.replace(u"yy"_s, u"yyyy"_s);
}

} // namespace

QString dayText(QDate day) { return QLocale().toString(day, dayFormat(QLocale())); }

QString dayInWords(QDate day) { return QLocale().toString(day, u"d MMMM yyyy"_s); }

QString momentText(const QLocale &locale, const QDateTime &moment)
{
    return locale.toString(moment, withWholeYear(locale.dateTimeFormat(QLocale::ShortFormat)));
}

QString dayFormat(const QLocale &locale)
{
    return withWholeYear(locale.dateFormat(QLocale::ShortFormat));
}

QString kindText(OrganizationKind kind)
{
    switch (kind) {
    case OrganizationKind::Body:
        return Words::tr("State body");
    case OrganizationKind::Organization:
        return Words::tr("Organization");
    case OrganizationKind::Subdivision:
        return Words::tr("Subdivision");
    }
    Q_UNREACHABLE();
}

QString stateText(OrganizationState state)
{
    switch (state) {
    case OrganizationState::Active:
        return Words::tr("Active");
    case OrganizationState::Archived:
        return Words::tr("Archived");
    case OrganizationState::Merged:
        return Words::tr("Merged");
    }
    Q_UNREACHABLE();
}

QString registerText(Register registerKind)
{
    switch (registerKind) {
    case Register::General:
        return Words::tr("General register");
    case Register::Local:
        return Words::tr("Local register");
    }
    Q_UNREACHABLE();
}

QString regionText(Region region)
{
    switch (region) {
    case Region::Unknown:
        return Words::tr("No region");
    case Region::Brest:
        return Words::tr("Brest region");
    case Region::Vitebsk:
        return Words::tr("Vitebsk region");
    case Region::Gomel:
        return Words::tr("Gomel region");
    case Region::Grodno:
        return Words::tr("Grodno region");
    case Region::MinskCity:
        return Words::tr("City of Minsk");
    case Region::Minsk:
        return Words::tr("Minsk region");
    case Region::Mogilev:
        return Words::tr("Mogilev region");
    }
    Q_UNREACHABLE();
}

QString journalActionText(JournalAction action)
{
    switch (action) {
    case JournalAction::Created:
        return Words::tr("Created");
    case JournalAction::Updated:
        return Words::tr("Edited");
    case JournalAction::Moved:
        return Words::tr("Moved");
    case JournalAction::StateChanged:
        return Words::tr("State changed");
    case JournalAction::Withdrawn:
        return Words::tr("Withdrawn");
    case JournalAction::QuestionnairesAdded:
        return Words::tr("Questionnaires added");
    case JournalAction::PortalCreated:
        return Words::tr("Portal created");
    case JournalAction::CommentsViewed:
        return Words::tr("Comments viewed");
    case JournalAction::QuestionnairesChanged:
        return Words::tr("Questionnaires changed or removed");
    }
    Q_UNREACHABLE();
}

QString criterionText(BaseCriterion criterion)
{
    switch (criterion) {
    case BaseCriterion::Simplicity:
        return Words::tr("Simplicity");
    case BaseCriterion::Information:
        return Words::tr("Information");
    case BaseCriterion::Timeliness:
        return Words::tr("Timeliness");
    case BaseCriterion::Courtesy:
        return Words::tr("Courtesy");
    }
    Q_UNREACHABLE();
}

QString criterionDescription(BaseCriterion criterion)
{
    switch (criterion) {
    case BaseCriterion::Simplicity:
        return Words::tr("Simplicity and clearness of the process of getting the service");
    case BaseCriterion::Information:
        return Words::tr("Availability of information on how to get the service");
    case BaseCriterion::Timeliness:
        return Words::tr("Keeping to the set term of the service");
    case BaseCriterion::Courtesy:
        return Words::tr("Courtesy and friendliness of the staff");
    }
    Q_UNREACHABLE();
}

} // namespace ratingdesk
