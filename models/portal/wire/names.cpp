// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/wire/names.h"

#include "models/portal/organizationfields.h"

using namespace Qt::StringLiterals;

namespace ratingdesk::wire {

QString nameOf(OrganizationKind kind)
{
    switch (kind) {
    case OrganizationKind::Body:
    case OrganizationKind::Organization:
    case OrganizationKind::Subdivision:
        return keyOf(kind);
    }
    return {};
}

QString nameOf(OrganizationState state)
{
    switch (state) {
    case OrganizationState::Active:
    case OrganizationState::Archived:
    case OrganizationState::Merged:
        return keyOf(state);
    }
    return {};
}

QString nameOf(Register registerKind)
{
    switch (registerKind) {
    case Register::General:
    case Register::Local:
        return keyOf(registerKind);
    }
    return {};
}

QString nameOf(BaseCriterion criterion)
{
    switch (criterion) {
    case BaseCriterion::Simplicity:
        return u"simplicity"_s;
    case BaseCriterion::Information:
        return u"information"_s;
    case BaseCriterion::Timeliness:
        return u"timeliness"_s;
    case BaseCriterion::Courtesy:
        return u"courtesy"_s;
    }
    return {};
}

QString nameOf(Channel channel)
{
    switch (channel) {
    case Channel::Website:
        return u"website"_s;
    case Channel::QrCode:
        return u"qrCode"_s;
    case Channel::Other:
        return u"other"_s;
    }
    return {};
}

QString nameOf(TallyColumn column)
{
    switch (column) {
    case TallyColumn::Questionnaires:
        return u"questionnaires"_s;
    case TallyColumn::BaseSum:
        return u"baseSum"_s;
    case TallyColumn::BaseSquareSum:
        return u"baseSquareSum"_s;
    case TallyColumn::BaseSatisfied:
        return u"baseSatisfied"_s;
    case TallyColumn::FullSum:
        return u"fullSum"_s;
    case TallyColumn::FullSatisfied:
        return u"fullSatisfied"_s;
    case TallyColumn::ByWebsite:
        return u"byWebsite"_s;
    case TallyColumn::ByQrCode:
        return u"byQrCode"_s;
    case TallyColumn::ByOther:
        return u"byOther"_s;
    case TallyColumn::FirstHistogram:
        break;
    }
    // Then how many gave a score to a criterion, `courtesy5`, and the sums, `courtesySum`.
    for (const BaseCriterion criterion : allBaseCriteria) {
        for (int score = lowestScore; score <= highestScore; ++score) {
            if (column == histogramColumn(criterion, score))
                return nameOf(criterion) + QString::number(score);
        }
        if (column == criterionSumColumn(criterion))
            return nameOf(criterion) + "Sum"_L1;
    }
    return {};
}

QString nameOf(Role role)
{
    switch (role) {
    case Role::Operator:
        return u"operator"_s;
    case Role::AgencyAdministrator:
        return u"agencyAdministrator"_s;
    case Role::PrintStaff:
        return u"printStaff"_s;
    case Role::Supervisor:
        return u"supervisor"_s;
    }
    return {};
}

QString nameOf(ApplyMode mode)
{
    switch (mode) {
    case ApplyMode::Commit:
        return u"commit"_s;
    case ApplyMode::DryRun:
        return u"dryRun"_s;
    }
    return {};
}

QString nameOf(JournalAction action)
{
    switch (action) {
    case JournalAction::Created:
        return u"created"_s;
    case JournalAction::Updated:
        return u"updated"_s;
    case JournalAction::Moved:
        return u"moved"_s;
    case JournalAction::StateChanged:
        return u"stateChanged"_s;
    case JournalAction::Withdrawn:
        return u"withdrawn"_s;
    case JournalAction::QuestionnairesAdded:
        return u"questionnairesAdded"_s;
    case JournalAction::PortalCreated:
        return u"portalCreated"_s;
    case JournalAction::CommentsViewed:
        return u"commentsViewed"_s;
    case JournalAction::QuestionnairesChanged:
        return u"questionnairesChanged"_s;
    }
    return {};
}

QString nameOf(CheckFinding::Kind kind)
{
    switch (kind) {
    case CheckFinding::Kind::Cycle:
        return u"cycle"_s;
    case CheckFinding::Kind::Orphan:
        return u"orphan"_s;
    case CheckFinding::Kind::WrongPath:
        return u"wrongPath"_s;
    case CheckFinding::Kind::WrongTally:
        return u"wrongTally"_s;
    case CheckFinding::Kind::WrongMonth:
        return u"wrongMonth"_s;
    case CheckFinding::Kind::BrokenJournal:
        return u"brokenJournal"_s;
    case CheckFinding::Kind::WrongParentSpan:
        return u"wrongParentSpan"_s;
    case CheckFinding::Kind::DamagedStorage:
        return u"damagedStorage"_s;
    case CheckFinding::Kind::BrokenReference:
        return u"brokenReference"_s;
    case CheckFinding::Kind::MissingGuard:
        return u"missingGuard"_s;
    case CheckFinding::Kind::ChangedPastJournal:
        return u"changedPastJournal"_s;
    case CheckFinding::Kind::ShortenedJournal:
        return u"shortenedJournal"_s;
    }
    return {};
}

QString nameOf(ReferenceList list)
{
    switch (list) {
    case ReferenceList::Spheres:
        return u"spheres"_s;
    case ReferenceList::Categories:
        return u"categories"_s;
    case ReferenceList::Criteria:
        return u"criteria"_s;
    }
    return {};
}

QString nameOf(ChangeVerdict::Outcome outcome)
{
    using Outcome = ChangeVerdict::Outcome;
    switch (outcome) {
    case Outcome::New:
        return u"new"_s;
    case Outcome::Changed:
        return u"changed"_s;
    case Outcome::Moved:
        return u"moved"_s;
    case Outcome::Withdrawn:
        return u"withdrawn"_s;
    case Outcome::Unchanged:
        return u"unchanged"_s;
    case Outcome::Rejected:
        return u"rejected"_s;
    }
    return {};
}

QString nameOf(PortalError::Kind kind)
{
    switch (kind) {
    case PortalError::Kind::NotFound:
        return u"notFound"_s;
    case PortalError::Kind::Conflict:
        return u"conflict"_s;
    case PortalError::Kind::Forbidden:
        return u"forbidden"_s;
    case PortalError::Kind::Invalid:
        return u"invalid"_s;
    case PortalError::Kind::Unreachable:
        return u"unreachable"_s;
    case PortalError::Kind::Cancelled:
        return u"cancelled"_s;
    case PortalError::Kind::Internal:
        return u"internal"_s;
    }
    return {};
}

QString nameOf(PortalError::Problem problem)
{
    switch (problem) {
    case PortalError::Problem::Other:
        return u"other"_s;
    case PortalError::Problem::FileMissing:
        return u"fileMissing"_s;
    case PortalError::Problem::NotAPortal:
        return u"notAPortal"_s;
    case PortalError::Problem::Damaged:
        return u"damaged"_s;
    case PortalError::Problem::DatabaseMissing:
        return u"databaseMissing"_s;
    case PortalError::Problem::SchemaTooNew:
        return u"schemaTooNew"_s;
    case PortalError::Problem::SchemaTooOld:
        return u"schemaTooOld"_s;
    case PortalError::Problem::AlreadyAPortal:
        return u"alreadyAPortal"_s;
    case PortalError::Problem::ReadOnly:
        return u"readOnly"_s;
    case PortalError::Problem::DiskFull:
        return u"diskFull"_s;
    case PortalError::Problem::Locked:
        return u"locked"_s;
    case PortalError::Problem::HeldElsewhere:
        return u"heldElsewhere"_s;
    case PortalError::Problem::ServerUnreachable:
        return u"serverUnreachable"_s;
    case PortalError::Problem::SignInRefused:
        return u"signInRefused"_s;
    case PortalError::Problem::DriverMissing:
        return u"driverMissing"_s;
    case PortalError::Problem::ConnectionLost:
        return u"connectionLost"_s;
    case PortalError::Problem::OutcomeUnknown:
        return u"outcomeUnknown"_s;
    case PortalError::Problem::RequestReused:
        return u"requestReused"_s;
    case PortalError::Problem::TimedOut:
        return u"timedOut"_s;
    case PortalError::Problem::TooManyConnections:
        return u"tooManyConnections"_s;
    case PortalError::Problem::EncryptionRefused:
        return u"encryptionRefused"_s;
    case PortalError::Problem::RightMissing:
        return u"rightMissing"_s;
    case PortalError::Problem::AccountMissing:
        return u"accountMissing"_s;
    case PortalError::Problem::FileGone:
        return u"fileGone"_s;
    case PortalError::Problem::PathTooLong:
        return u"pathTooLong"_s;
    case PortalError::Problem::AccessDenied:
        return u"accessDenied"_s;
    case PortalError::Problem::OrganizationMissing:
        return u"organizationMissing"_s;
    case PortalError::Problem::StaleRevision:
        return u"staleRevision"_s;
    case PortalError::Problem::WouldCycle:
        return u"wouldCycle"_s;
    case PortalError::Problem::RoleForbids:
        return u"roleForbids"_s;
    case PortalError::Problem::OutsideScope:
        return u"outsideScope"_s;
    case PortalError::Problem::HasDependents:
        return u"hasDependents"_s;
    case PortalError::Problem::InvalidField:
        return u"invalidField"_s;
    case PortalError::Problem::InvalidInput:
        return u"invalidInput"_s;
    case PortalError::Problem::NameTaken:
        return u"nameTaken"_s;
    case PortalError::Problem::FileExists:
        return u"fileExists"_s;
    case PortalError::Problem::ForeignJournal:
        return u"foreignJournal"_s;
    case PortalError::Problem::ProgramMissing:
        return u"programMissing"_s;
    case PortalError::Problem::WriteFailed:
        return u"writeFailed"_s;
    case PortalError::Problem::NoSuchAccount:
        return u"noSuchAccount"_s;
    case PortalError::Problem::NoSuchStand:
        return u"noSuchStand"_s;
    case PortalError::Problem::LoginTaken:
        return u"loginTaken"_s;
    case PortalError::Problem::OwnAccount:
        return u"ownAccount"_s;
    }
    return {};
}

} // namespace ratingdesk::wire
