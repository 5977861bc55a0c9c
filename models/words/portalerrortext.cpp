// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/words/portalerrortext.h"

#include "models/domain/hiddensigns.h"
#include "models/portal/standrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(PortalErrorText)
};

class FieldText
{
    Q_DECLARE_TR_FUNCTIONS(FieldProblemText)
};

/// For errors that have no problem of their own.
QString textOfKind(const PortalError &error)
{
    switch (error.kind) {
    case PortalError::Kind::NotFound:
        return ErrorText::tr("What was asked for is not in the portal. Nothing was changed.");
    case PortalError::Kind::Conflict:
        return ErrorText::tr("Someone else changed the same data in the meantime. Your change was "
                             "not saved. Refresh the page and make it again.");
    case PortalError::Kind::Forbidden:
        return ErrorText::tr("Your account may not do this. Nothing was changed. Ask an operator "
                             "of the portal for the right.");
    case PortalError::Kind::Invalid:
        return ErrorText::tr("The portal does not accept these values. Nothing was changed. "
                             "Correct them and try again.");
    case PortalError::Kind::Unreachable:
        return ErrorText::tr("The portal does not answer. Nothing was changed. Check the network "
                             "and try again.");
    case PortalError::Kind::Cancelled:
        return ErrorText::tr("Cancelled. Nothing was changed.");
    case PortalError::Kind::Internal:
        return ErrorText::tr("The portal failed unexpectedly. Nothing was changed. Try again; if "
                             "it stays, pass the details on to the portal's administrator.");
    }
    Q_UNREACHABLE();
}

QString textOfField(const PortalError &error)
{
    const auto field = fieldOfKey(error.subject);
    return ErrorText::tr("The field “%1” has a value that the portal does not accept. Nothing was "
                         "saved. Correct the field and save again.")
        .arg(field ? fieldTitle(*field) : error.subject);
}

/// What does not fit of a stand, by the rule that it breaks; empty where it is none of these.
QString textOfStand(const QString &key)
{
    if (key == "place"_L1)
        return ErrorText::tr("The place of a stand has at most %L1 characters, all of which can be "
                             "seen. Nothing was saved. Say in fewer words where it hangs.")
            .arg(longestStandPlace);
    if (key == "placed_on"_L1)
        return ErrorText::tr("A stand that hangs somewhere has a place and a day, which lies "
                             "between its print and today. Nothing was saved. Correct the place or "
                             "the day and save again.");
    if (key == "checked_on"_L1)
        return ErrorText::tr("A stand can be checked only where it hangs, between the day on which "
                             "it was placed and today. Nothing was saved. Say first where it "
                             "hangs, or correct the day.");
    if (key == "retired_on"_L1)
        return ErrorText::tr("A stand is retired on a day between its print and today. Nothing was "
                             "saved. Correct the day and save again.");
    if (key == "stands"_L1)
        return ErrorText::tr("At most %L1 stands can be registered or changed at once. Nothing was "
                             "changed. Do it in several parts.")
            .arg(longestStandList);
    if (key == "design"_L1)
        return ErrorText::tr("The name of the template cannot be registered: it is too long or "
                             "holds characters that cannot be seen. Nothing was registered. Give "
                             "the template another name.");
    return {};
}

} // namespace

QString portalErrorText(const PortalError &error)
{
    using Problem = PortalError::Problem;
    const QString &subject = error.subject;
    switch (error.problem) {
    case Problem::Other:
        return textOfKind(error);
    case Problem::FileMissing:
        return ErrorText::tr("There is no file “%1”. Nothing was changed. Choose another file, or "
                             "create a portal there.")
            .arg(subject);
    case Problem::NotAPortal:
        return ErrorText::tr("“%1” is not a portal database. It was left as it is. Choose another "
                             "one, or create a portal in an empty place.")
            .arg(subject);
    case Problem::Damaged:
        return ErrorText::tr(
                   "The portal file “%1” is damaged and cannot be read whole. It was left "
                   "as it is. Restore a copy of it from the time before the damage.")
            .arg(subject);
    case Problem::DatabaseMissing:
        return ErrorText::tr("The server has no database of the name “%1”. Nothing was changed. "
                             "Check the name, or have the database made on the server.")
            .arg(subject);
    case Problem::SchemaTooNew:
        return ErrorText::tr("The portal's tables have version %1, newer than this program knows. "
                             "Nothing was changed. Install a newer RatingDesk to work with it.")
            .arg(subject);
    case Problem::SchemaTooOld:
        return ErrorText::tr("The portal's tables have version %1, older than this program needs. "
                             "Nothing was changed. Run “ratingdesk portal upgrade” once; the data "
                             "stay.")
            .arg(subject);
    case Problem::AlreadyAPortal:
        return ErrorText::tr("There is already a portal in “%1”. It was left as it is. Choose "
                             "another place for the new one.")
            .arg(subject);
    case Problem::ReadOnly:
        return ErrorText::tr("“%1” can only be read. Nothing was saved. Get the right to write to "
                             "it, or work on a copy.")
            .arg(subject);
    case Problem::DiskFull:
        return ErrorText::tr("The disk that holds “%1” is full. Nothing of this change was saved, "
                             "and what was saved before is safe. Free some space and try again.")
            .arg(subject);
    case Problem::Locked:
        return ErrorText::tr("Another program keeps the database busy. Nothing was changed. Wait "
                             "a moment and try again, or close the other program.");
    case Problem::HeldElsewhere:
        return ErrorText::tr("Somebody at the computer “%1” is just writing to this portal file, "
                             "which lies on a network drive: only one person can do so at a time. "
                             "Nothing was changed. Try again in a moment; where several people "
                             "work, keep the portal on a PostgreSQL server.")
            .arg(subject);
    case Problem::ServerUnreachable:
        return ErrorText::tr("The server “%1” does not answer. Nothing was changed. Check the "
                             "address and the network, then connect again.")
            .arg(subject);
    case Problem::SignInRefused:
        return ErrorText::tr("The server refused to sign in “%1”. No data were read or changed. "
                             "Check the user name and the password.")
            .arg(subject);
    case Problem::DriverMissing:
        return ErrorText::tr("The database driver “%1” is not installed. Nothing was changed. "
                             "Install it and start RatingDesk again.")
            .arg(subject);
    case Problem::ConnectionLost:
        return ErrorText::tr("The connection to the portal broke off in the middle of the work. "
                             "Nothing of it was saved. RatingDesk connects again by itself; then "
                             "try once more.");
    case Problem::OutcomeUnknown:
        return ErrorText::tr("The connection to the portal broke off before it confirmed the "
                             "change. It is not known whether the change was saved; RatingDesk "
                             "finds out when the portal answers again. Making the same change "
                             "once more does it only once.");
    case Problem::RequestReused:
        return ErrorText::tr("The request id “%1” stands for another change, or for one that was "
                             "given up. Nothing was changed. Give each change an id of its own.")
            .arg(subject);
    case Problem::TimedOut:
        return ErrorText::tr("The server “%1” did not answer in time, so the work was given up. "
                             "Nothing was changed. Try again when the server is less busy, or "
                             "tell its administrator.")
            .arg(subject);
    case Problem::TooManyConnections:
        return ErrorText::tr("The server “%1” has as many connections as it can take. Nothing was "
                             "changed. Wait a moment and connect again, or ask its administrator "
                             "to allow more.")
            .arg(subject);
    case Problem::EncryptionRefused:
        return ErrorText::tr("No encrypted connection that can be trusted came about with the "
                             "server “%1”. No data were sent. Check the encryption settings of the "
                             "connection and the server's certificate.")
            .arg(subject);
    case Problem::RightMissing:
        return ErrorText::tr("The server does not give your account the rights that this takes in "
                             "“%1”. Nothing was changed. Ask the server's administrator for them.")
            .arg(subject);
    case Problem::AccountMissing:
        return ErrorText::tr("“%1” may sign in to the server, but has no active account in this "
                             "portal. No data were read or changed. Ask an operator of the portal "
                             "for an account.")
            .arg(subject);
    case Problem::RoleForbids:
        return ErrorText::tr("The role of “%1” in this portal does not allow this. Nothing was "
                             "changed. Ask an operator of the portal if it belongs to your work.")
            .arg(subject);
    case Problem::OutsideScope:
        return ErrorText::tr("This lies outside the part of the register in which “%1” works. "
                             "Nothing was changed. Ask an operator of the portal if it belongs to "
                             "your work.")
            .arg(subject);
    case Problem::FileGone:
        return ErrorText::tr("The file “%1” was removed or replaced while it was open. What was "
                             "saved since cannot be found in it. Open the portal anew.")
            .arg(subject);
    case Problem::PathTooLong:
        return ErrorText::tr("The path “%1” is too long for a portal file. Nothing was changed. "
                             "Choose a shorter name or another folder.")
            .arg(subject);
    case Problem::AccessDenied:
        return ErrorText::tr("The file “%1” may not be opened. Nothing was changed. Get the right "
                             "to read and write it and its folder.")
            .arg(subject);
    case Problem::OrganizationMissing:
        return ErrorText::tr("There is no organization with the id %1 in the portal. Nothing was "
                             "changed. Look for it by its name.")
            .arg(subject);
    case Problem::StaleRevision:
        return ErrorText::tr("Someone else changed this organization in the meantime. Your change "
                             "was not saved, and theirs stays. Compare both and save again.");
    case Problem::WouldCycle:
        return ErrorText::tr("An organization cannot stand below itself or below one of its own "
                             "subordinates. Nothing was moved. Choose another place.");
    case Problem::HasDependents:
        return ErrorText::tr("The organization with the id %1 already has subordinates, "
                             "questionnaires or other data, so it cannot be withdrawn. Nothing was "
                             "changed. Archive it instead.")
            .arg(subject);
    case Problem::InvalidField:
        return textOfField(error);
    case Problem::InvalidInput:
        if (const QString words = textOfStand(subject); !words.isEmpty())
            return words;
        if (subject == "on"_L1)
            return ErrorText::tr("A move cannot begin on this day: it has not come yet, or the "
                                 "organization was moved after it. Nothing was changed. Choose "
                                 "another day.");
        if (subject == "into"_L1)
            return ErrorText::tr("Only an active organization that stands below none of those that "
                                 "are merged can be their successor. Nothing was changed. Choose "
                                 "another one.");
        if (subject == "merged"_L1)
            return ErrorText::tr("One of the organizations was merged into another one already. "
                                 "Nothing was changed. Separate it first.");
        if (subject == "reason"_L1 || subject == "name"_L1)
            return ErrorText::tr("The text is empty or too long, or holds a character that cannot "
                                 "be seen or read. Nothing was changed. Type it anew.");
        if (subject == "login"_L1)
            return ErrorText::tr("This cannot be the name of an account: it is empty or longer "
                                 "than 100 characters, begins or ends with a space, or holds a "
                                 "character that cannot be seen. Nothing was changed. Type another "
                                 "one.");
        if (subject == "password"_L1)
            return ErrorText::tr("A password has 10 to 200 characters. Nothing was changed. "
                                 "Choose another one.");
        if (subject == "sphere"_L1)
            return ErrorText::tr("There is no such sphere in the portal. Nothing was changed. See "
                                 "which ones there are.");
        return ErrorText::tr("The input cannot be used: %1. Nothing was changed. Correct it and "
                             "try again.")
            .arg(subject);
    case Problem::NameTaken:
        return ErrorText::tr("The list has this name already, under the number %1. Nothing was "
                             "added. Use that entry, or choose another name.")
            .arg(subject);
    case Problem::FileExists:
        return ErrorText::tr("There is already a file “%1”. It was left as it is. Choose another "
                             "name.")
            .arg(subject);
    case Problem::ForeignJournal:
        return ErrorText::tr(
                   "“%1” is left from another state of the portal file beside it and "
                   "would damage it. Nothing was opened or changed. Put both into another "
                   "folder and bring the copy back with “ratingdesk portal restore”.")
            .arg(subject);
    case Problem::ProgramMissing:
        return ErrorText::tr(
                   "The program “%1” is needed for this and is not installed. Nothing was "
                   "changed. Install PostgreSQL's client programs and try again.")
            .arg(subject);
    case Problem::WriteFailed:
        return ErrorText::tr("“%1” could not be written. No half-written file was left. Check the "
                             "folder and the free space, then try again.")
            .arg(subject);
    case Problem::NoSuchAccount:
        return ErrorText::tr("There is no account “%1” that you could change. Nothing was changed. "
                             "Refresh the list of accounts.")
            .arg(subject);
    case Problem::NoSuchStand:
        return ErrorText::tr("There is no stand number %1 that you could change. Nothing was "
                             "changed. Load the list of stands again.")
            .arg(subject);
    case Problem::LoginTaken:
        return ErrorText::tr("There is an account “%1” already. Nothing was added. Choose another "
                             "name.")
            .arg(subject);
    case Problem::OwnAccount:
        return ErrorText::tr("Nobody changes what they may do themselves. Nothing was changed. Ask "
                             "another operator to change “%1”.")
            .arg(subject);
    }
    Q_UNREACHABLE();
}

QString portalErrorDetail(const PortalError &error)
{
    constexpr int mostTold = 20;
    if (!error.verdicts || error.verdicts->size() < 2)
        return error.detail;
    QStringList lines;
    for (std::size_t i = 0; i < error.verdicts->size(); ++i) {
        const auto &refusal = error.verdicts->at(i).refusal;
        if (refusal && lines.size() == mostTold)
            return (lines << u"…"_s).join(u'\n');
        if (refusal)
            lines += ErrorText::tr("Change %1 of %2: %3")
                         .arg(i + 1)
                         .arg(error.verdicts->size())
                         .arg(portalErrorText(*refusal));
    }
    return lines.join(u'\n');
}

QString organizationMissingText(OrganizationId organization)
{
    return ErrorText::tr("There is no organization with the id %1 in the portal. Look for it by "
                         "its name.")
        .arg(organization.value());
}

QString fieldProblemText(const FieldProblem &problem)
{
    using Field = OrganizationField;
    switch (problem.reason) {
    case FieldProblem::Reason::Missing:
        return FieldText::tr("Enter the official name in Russian or in Belarusian.");
    case FieldProblem::Reason::TooLong:
        return FieldText::tr("Longer than %n characters.", nullptr, longestName);
    case FieldProblem::Reason::BadCheckDigit:
        return FieldText::tr("The check digit of the УНП does not add up. Look for a typing "
                             "mistake.");
    case FieldProblem::Reason::UnknownRegion:
        return FieldText::tr("No region has a СОАТО code that begins like this. The first digit is "
                             "1 to 7.");
    case FieldProblem::Reason::HiddenSign:
        return FieldText::tr("Holds a character that cannot be seen or read (%1). Type the text "
                             "anew.")
            .arg(signName(problem.sign));
    case FieldProblem::Reason::BadForm:
        break;
    }
    switch (problem.field) {
    case Field::NameRu:
    case Field::NameBe:
    case Field::ShortNameRu:
    case Field::ShortNameBe:
        return FieldText::tr("A name has letters or digits.");
    case Field::Unp:
        return FieldText::tr("A УНП has nine characters.");
    case Field::Soato:
        return FieldText::tr("A СОАТО code has ten digits.");
    case Field::Email:
        return FieldText::tr("An e-mail address looks like name@example.by.");
    case Field::Phone:
        return FieldText::tr("A telephone number looks like +375 17 200-00-00.");
    case Field::Website:
        return FieldText::tr("A web address begins with https:// or http://.");
    default:
        return FieldText::tr("This is not a possible value of the field.");
    }
}

QString fieldProblemSentence(const FieldProblem &problem)
{
    const QString text = fieldProblemText(problem);
    return problem.reason == FieldProblem::Reason::Missing
               ? text
               : FieldText::tr("%1: %2").arg(fieldTitle(problem.field), text);
}

QString fieldTitle(OrganizationField field)
{
    switch (field) {
    case OrganizationField::NameRu:
        return FieldText::tr("Official name in Russian");
    case OrganizationField::NameBe:
        return FieldText::tr("Official name in Belarusian");
    case OrganizationField::ShortNameRu:
        return FieldText::tr("Short name in Russian");
    case OrganizationField::ShortNameBe:
        return FieldText::tr("Short name in Belarusian");
    case OrganizationField::Kind:
        return FieldText::tr("Kind");
    case OrganizationField::State:
        return FieldText::tr("State");
    case OrganizationField::Register:
        return FieldText::tr("Register");
    case OrganizationField::Unp:
        return FieldText::tr("УНП (taxpayer number)");
    case OrganizationField::Soato:
        return FieldText::tr("СОАТО (territory code)");
    case OrganizationField::Address:
        return FieldText::tr("Address");
    case OrganizationField::Phone:
        return FieldText::tr("Telephone");
    case OrganizationField::Email:
        return FieldText::tr("E-mail");
    case OrganizationField::Website:
        return FieldText::tr("Website");
    case OrganizationField::Sphere:
        return FieldText::tr("Sphere");
    case OrganizationField::Category:
        return FieldText::tr("Category");
    case OrganizationField::Parent:
        return FieldText::tr("Stands below");
    }
    Q_UNREACHABLE();
}

} // namespace ratingdesk
