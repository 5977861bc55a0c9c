// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/words/accountwords.h"

#include <QCoreApplication>

namespace ratingdesk {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ratingdesk::AccountWords)
};

} // namespace

QString roleText(Role role)
{
    switch (role) {
    case Role::Operator:
        return Words::tr("Operator");
    case Role::AgencyAdministrator:
        return Words::tr("Administrator");
    case Role::PrintStaff:
        return Words::tr("Print staff");
    case Role::Supervisor:
        return Words::tr("Supervisor");
    }
    Q_UNREACHABLE();
}

QString roleDescription(Role role)
{
    switch (role) {
    case Role::Operator:
        return Words::tr("Keeps the register, the lists and all accounts");
    case Role::AgencyAdministrator:
        return Words::tr("Keeps the organizations and the accounts of their part of the register");
    case Role::PrintStaff:
        return Words::tr("Makes posters; changes nothing, reads no comments");
    case Role::Supervisor:
        return Words::tr("Watches ratings and reads comments; changes nothing");
    }
    Q_UNREACHABLE();
}

QString missingRightText(MissingRight missing)
{
    switch (missing) {
    case MissingRight::Account:
        return Words::tr("You have no account in this portal. An operator can make one.");
    case MissingRight::Role:
        return Words::tr("Your role does not allow this. An operator can do it.");
    case MissingRight::Place:
        return Words::tr(
            "This lies outside the part of the register in which you work. An operator "
            "can do it.");
    case MissingRight::Own:
        return Words::tr("Nobody changes what they may do themselves. Another operator or "
                         "administrator can do it.");
    }
    Q_UNREACHABLE();
}

} // namespace ratingdesk
